import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { bankToday, useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { DayField } from '../../../shared/ui/DayField.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import { LOAN_ACTS, type Loan, type NewLoanAct, recordLoanAct, WORKBENCH } from '../api.ts';

/** What was done about a loan: the entry in the collection ledger from which limitation and guarantee follow. */
export function RecordLoanAct({ loan }: { readonly loan: Loan }) {
  const { t } = useTranslation(['workbench', 'common']);
  const { date, money } = useFormats();
  const [open, setOpen] = useState(false);
  const act = useAct<NewLoanAct>({
    send: (input, key) => recordLoanAct(loan.accountId, input, key),
    touches: [WORKBENCH],
  });
  return (
    <>
      <Button
        size="small"
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        aria-label={t('loan.recordOf', { name: loan.clientName })}
      >
        {t('loan.record')}
      </Button>
      <ActDialog<NewLoanAct>
        open={open}
        onClose={() => setOpen(false)}
        title={t('loan.recordOf', { name: loan.clientName })}
        lead={t('loan.recordLead')}
        facts={[
          { label: t('word.loan'), value: `${loan.accountId} · ${money(loan.balance)}` },
          { label: t('loan.matures'), value: date(loan.maturesOn) },
          { label: t('loan.limitation'), value: date(loan.limitationEnds) },
        ]}
        confirm={t('loan.save')}
        act={act}
        initial={{ actedOn: bankToday(), kind: loan.noticeGiven ? 'DUNNING' : 'MATURITY_NOTICE' }}
      >
        <Form.Item
          name="kind"
          label={t('loan.actLabel')}
          rules={[{ required: true, message: t('common:field.missing') }]}
        >
          <Select options={LOAN_ACTS.map((kind) => ({ value: kind, label: t(`loan.act.${kind}`) }))} />
        </Form.Item>
        <DayField name="actedOn" label={t('loan.actedOn')} max={bankToday()} />
        <TextField name="note" label={t('loan.note')} longest={1000} rows={3} />
      </ActDialog>
    </>
  );
}
