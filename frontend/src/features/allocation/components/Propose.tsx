import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../../../shared/api/useAct.ts';
import { bankToday, useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { ClosedPeriodOfField } from '../../../shared/ui/ClosedPeriodNote.tsx';
import {
  type ProposalWords,
  proposeReallocation,
  type Reallocation,
  type ReallocationAnswer,
  type Wanted,
} from '../api.ts';

interface ProposeProps {
  readonly wanted: Wanted;
  readonly answer: ReallocationAnswer;
}

/** Makes a proposal of what was tried out; a second person decides on it. */
export function Propose({ wanted, answer }: ProposeProps) {
  const { t } = useTranslation(['allocation', 'common']);
  const { count } = useFormats();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const act = useAct<ProposalWords, Reallocation>({
    send: (words, key) => proposeReallocation(wanted, words, key),
    touches: [['allocation', 'reallocations']],
    onDone: ({ reallocationId }) => navigate(`/reallocations/${encodeURIComponent(reallocationId)}`),
  });
  const whose = 'staffId' in wanted ? wanted.staffId : wanted.clientIds[0];
  const required = { required: true, message: t('common:field.missing') };
  return (
    <div>
      <Button type="primary" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('reallocation.propose')}
      </Button>
      <ActDialog<ProposalWords>
        open={open}
        onClose={() => setOpen(false)}
        title={t('reallocation.propose')}
        lead={t('reallocation.proposeLead')}
        facts={[
          { label: t('takeOver.clients'), value: count(answer.clients) },
          { label: t('takeOver.placed'), value: count(answer.placed) },
          { label: t('takeOver.toCompetition'), value: count(answer.toCompetition) },
        ]}
        confirm={t('reallocation.proposeConfirm')}
        initial={{ reallocationId: `REALLOC-${whose}-${bankToday().replaceAll('-', '')}` }}
        act={act}
      >
        <Form.Item
          name="effectiveFrom"
          label={t('reallocation.from')}
          extra={t('reallocation.fromHint')}
          rules={[required]}
        >
          <Input type="date" />
        </Form.Item>
        <ClosedPeriodOfField name="effectiveFrom" />
        <Form.Item
          name="reallocationId"
          label={t('reallocation.id')}
          extra={t('reallocation.idHint')}
          rules={[{ ...required, whitespace: true }]}
        >
          <Input maxLength={64} />
        </Form.Item>
      </ActDialog>
    </div>
  );
}
