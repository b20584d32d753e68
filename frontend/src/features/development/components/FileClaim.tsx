import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../../../shared/api/useAct.ts';
import { bankToday } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Choice } from '../../../shared/ui/Choice.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import { type DevelopmentCase, fileClaim, type NewClaim, proofKindsQuery } from '../api.ts';
import { DocumentsField } from './DocumentsField.tsx';

interface ClaimForm extends NewClaim {
  readonly subject: 'client' | 'newcomer';
}

interface FileClaimProps {
  /** The case whose client is claimed too, none for a claim of one's own. */
  readonly contested?: DevelopmentCase;
}

/** A manager claims a client of the bank, or one that is still to come. */
export function FileClaim({ contested }: FileClaimProps) {
  const { t } = useTranslation(['development', 'common']);
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  const act = useAct<ClaimForm, DevelopmentCase>({
    send: ({ subject: _, ...claim }, key) => fileClaim(claim, key),
    touches: [
      ['portfolio', 'developments'],
      ['portfolio', 'development'],
    ],
    onDone: ({ caseId }) => navigate(`/developments/${caseId}`),
  });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t(contested ? 'file.contest' : 'file.name')}
      </Button>
      <ActDialog<ClaimForm>
        open={open}
        onClose={() => setOpen(false)}
        title={t(contested ? 'file.contest' : 'file.name')}
        lead={t('file.lead')}
        confirm={t('file.send')}
        act={act}
        initial={startOf(contested)}
      >
        <Choice
          name="subject"
          label={t('file.subject')}
          options={[
            { value: 'client', label: t('file.client') },
            { value: 'newcomer', label: t('file.newcomer') },
          ]}
        />
        <Subject />
        <Proof />
        <TextField
          name="statement"
          label={t('word.statement')}
          hint={t('file.statementHint')}
          longest={2000}
          rows={4}
        />
        <Form.Item
          name="documents"
          label={t('file.documents')}
          extra={t('file.documentsHint')}
          rules={[{ required: true, type: 'array', min: 1, message: t('file.documentsNeeded') }]}
        >
          <DocumentsField />
        </Form.Item>
      </ActDialog>
    </>
  );
}

/** Who contests claims the same client. */
const startOf = (contested: DevelopmentCase | undefined) => {
  if (!contested) return { subject: 'client' };
  const { clientId, clientName, registration } = contested;
  return clientId ? { subject: 'client', clientId } : { subject: 'newcomer', name: clientName, registration };
};

function Subject() {
  const { t } = useTranslation('development');
  const subject = Form.useWatch<ClaimForm['subject']>('subject', Form.useFormInstance());
  return subject === 'newcomer' ? (
    <>
      <Line name="name" label={t('file.newName')} longest={120} />
      <Line name="registration" label={t('word.registration')} longest={64} />
    </>
  ) : (
    <Line name="clientId" label={t('word.clientId')} longest={64} />
  );
}

function Line({ name, label, longest }: { readonly name: string; readonly label: string; readonly longest: number }) {
  const { t } = useTranslation('common');
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, whitespace: true, message: t('field.missing') }]}>
      <Input maxLength={longest} autoComplete="off" />
    </Form.Item>
  );
}

function Proof() {
  const { t } = useTranslation(['development', 'common']);
  const text = useText();
  const { data: kinds = [], isPending } = useQuery(proofKindsQuery);
  return (
    <>
      <Form.Item
        name="proofKind"
        label={t('word.proofKind')}
        rules={[{ required: true, message: t('common:field.missing') }]}
      >
        <Select
          loading={isPending}
          options={kinds.map((kind) => ({
            value: kind.code,
            label: kind.decisive ? t('file.decisive', { kind: text(kind) }) : text(kind),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="proofDate"
        label={t('word.proofDate')}
        rules={[{ required: true, message: t('common:field.missing') }]}
      >
        <Input type="date" max={bankToday()} />
      </Form.Item>
    </>
  );
}
