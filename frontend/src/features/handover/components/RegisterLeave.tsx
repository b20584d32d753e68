import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { usePeople } from '../../../shared/api/usePeople.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { PersonSelect } from '../../../shared/ui/PersonSelect.tsx';
import { type NewLeave, registerLeave, TOUCHED } from '../api.ts';

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** A short leave: a colleague of the same branch serves, the performance stays with the person. */
export function RegisterLeave({ open, onClose }: DialogProps) {
  const { t } = useTranslation(['handover', 'common']);
  const { people, loading } = usePeople(open);
  const act = useAct<NewLeave>({ send: (fields, key) => registerLeave(fields, key), touches: TOUCHED });
  const day = (name: string, label: string) => (
    <Form.Item name={name} label={label} rules={[{ required: true, message: t('common:field.missing') }]}>
      <Input type="date" />
    </Form.Item>
  );
  return (
    <ActDialog
      open={open}
      onClose={onClose}
      title={t('leaves.register')}
      lead={t('leaves.registerLead')}
      confirm={t('leaves.registerConfirm')}
      act={act}
    >
      <PersonSelect name="staffId" label={t('leaves.who')} people={people} loading={loading} />
      <PersonSelect name="deputyId" label={t('leaves.deputy')} people={people} loading={loading} />
      {day('from', t('leaves.from'))}
      {day('to', t('leaves.to'))}
    </ActDialog>
  );
}
