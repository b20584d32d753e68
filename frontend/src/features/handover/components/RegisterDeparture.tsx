import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { usePeople } from '../../../shared/api/usePeople.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { PersonSelect } from '../../../shared/ui/PersonSelect.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import { type NewDeparture, registerDeparture, TOUCHED } from '../api.ts';

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** From the registration on nobody decides clients to the person any more. */
export function RegisterDeparture({ open, onClose }: DialogProps) {
  const { t } = useTranslation(['handover', 'common']);
  const { people, loading } = usePeople(open);
  const act = useAct<NewDeparture>({ send: (fields, key) => registerDeparture(fields, key), touches: TOUCHED });
  return (
    <ActDialog
      open={open}
      onClose={onClose}
      title={t('departures.register')}
      lead={t('departures.registerLead')}
      confirm={t('departures.registerConfirm')}
      act={act}
    >
      <PersonSelect name="staffId" label={t('departures.who')} people={people} loading={loading} />
      <Form.Item
        name="lastDay"
        label={t('departures.lastDay')}
        rules={[{ required: true, message: t('common:field.missing') }]}
      >
        <Input type="date" />
      </Form.Item>
      <TextField name="reason" label={t('departures.reason')} longest={500} rows={2} />
    </ActDialog>
  );
}
