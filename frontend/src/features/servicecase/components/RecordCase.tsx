import { Button, Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../../../shared/api/useAct.ts';
import { momentOf } from '../../../shared/i18n/moment.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Choice } from '../../../shared/ui/Choice.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import { type CaseDetail, CHANNELS, KINDS, type NewCase, recordCase } from '../api.ts';
import { PromiseField } from './PromiseField.tsx';

interface Fields extends Omit<NewCase, 'promisedAt' | 'readBack'> {
  readonly readBack?: boolean;
  readonly promised?: string;
}

const given = (text: string | undefined) => (text?.trim() ? text.trim() : undefined);

const caseOf = ({ promised, clientId, contactName, contactPhone, readBack, ...rest }: Fields): NewCase => ({
  ...rest,
  clientId: given(clientId),
  contactName: given(clientId) ? undefined : given(contactName),
  contactPhone: given(clientId) ? undefined : given(contactPhone),
  readBack: readBack ?? false,
  promisedAt: promised ? momentOf(promised) : undefined,
});

/** The first contact takes a case down; every field is reached by Tab, and Ctrl+Enter is not needed: Enter sends. */
export function RecordCase() {
  const { t } = useTranslation('servicecase');
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  const record = useAct<Fields, CaseDetail>({
    send: (fields, key) => recordCase(caseOf(fields), key),
    touches: [['portfolio', 'service-cases']],
    onDone: ({ headline }) => navigate(`/service-cases/${headline.caseId}`),
  });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('record.name')}
      </Button>
      <ActDialog<Fields>
        open={open}
        onClose={() => setOpen(false)}
        title={t('record.name')}
        lead={t('record.lead')}
        confirm={t('record.send')}
        act={record}
        initial={{ kind: 'INQUIRY', channel: 'PHONE' }}
      >
        <Choice
          name="kind"
          label={t('word.kind')}
          options={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
        <Choice
          name="channel"
          label={t('word.channel')}
          options={CHANNELS.map((channel) => ({ value: channel, label: t(`channel.${channel}`) }))}
        />
        <Form.Item name="clientId" label={t('field.client')} extra={t('field.clientHint')}>
          <Input maxLength={64} autoComplete="off" />
        </Form.Item>
        <Contact />
        <TextField name="content" label={t('field.content')} longest={4000} rows={4} />
        <Form.Item name="readBack" valuePropName="checked" extra={t('field.readBackHint')}>
          <Checkbox>{t('field.readBack')}</Checkbox>
        </Form.Item>
        <PromiseField required={false} />
      </ActDialog>
    </>
  );
}

/** Only who is no client of the bank leaves a name and a number. */
function Contact() {
  const { t } = useTranslation('servicecase');
  const client: unknown = Form.useWatch('clientId', Form.useFormInstance());
  if (typeof client === 'string' && client.trim() !== '') return null;
  return (
    <>
      <Form.Item name="contactName" label={t('field.contactName')}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name="contactPhone" label={t('field.contactPhone')} extra={t('field.contactHint')}>
        <Input maxLength={32} inputMode="tel" autoComplete="off" />
      </Form.Item>
    </>
  );
}
