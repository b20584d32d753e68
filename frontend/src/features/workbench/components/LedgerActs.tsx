import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { bankToday } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { DayField } from '../../../shared/ui/DayField.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import {
  type Completion,
  completeInLedger,
  enterInLedger,
  type LedgerEntry,
  type LedgerKind,
  ledgerRulesQuery,
  type NewLedgerEntry,
  WORKBENCH,
} from '../api.ts';
import { ClientField } from './ClientField.tsx';

/** A new entry with the fields that the scheme gives this ledger. */
export function EnterInLedger({ kind }: { readonly kind: LedgerKind }) {
  const { t } = useTranslation('workbench');
  const [open, setOpen] = useState(false);
  const act = useAct<NewLedgerEntry, LedgerEntry>({
    send: (entry, key) => enterInLedger(kind, entry, key),
    touches: [WORKBENCH],
  });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('ledger.enter')}
      </Button>
      <ActDialog<NewLedgerEntry>
        open={open}
        onClose={() => setOpen(false)}
        title={`${t('ledger.enter')} · ${t(`ledger.kind.${kind}`)}`}
        confirm={t('ledger.save')}
        act={act}
        initial={{ happenedOn: bankToday() }}
      >
        <Fields kind={kind} />
      </ActDialog>
    </>
  );
}

function Fields({ kind }: { readonly kind: LedgerKind }) {
  const { t } = useTranslation(['workbench', 'common']);
  const text = useText();
  const { data: rules } = useQuery(ledgerRulesQuery);
  const ledger = rules?.ledgers[kind];
  const missing = t('common:field.missing');
  return (
    <>
      <ClientField />
      <DayField name="happenedOn" label={t('ledger.happened')} max={bankToday()} />
      {ledger && ledger.dueDays === null ? <DayField name="dueOn" label={t('word.due')} optional /> : null}
      <Form.Item
        name="amount"
        label={t('ledger.amount') + t('common:field.optional')}
        rules={[{ pattern: /^\d{1,15}(\.\d{1,2})?$/, message: t('ledger.amountForm') }]}
      >
        <Input inputMode="decimal" suffix={t('ledger.yuan')} />
      </Form.Item>
      {ledger?.fields.map(({ key, required, choices, ...words }) => (
        <Form.Item
          key={key}
          name={['details', key]}
          label={text(words) + (required ? '' : t('common:field.optional'))}
          rules={required ? [{ required: true, whitespace: true, message: missing }] : []}
        >
          {choices.length > 0 ? (
            <Select options={choices.map((choice) => ({ value: choice, label: t(`ledger.choice.${choice}`) }))} />
          ) : (
            <Input.TextArea autoSize={{ minRows: 1, maxRows: 5 }} maxLength={2000} />
          )}
        </Form.Item>
      ))}
    </>
  );
}

/** That something is done; after its deadline it counts as late. */
export function CompleteEntry({ entry }: { readonly entry: LedgerEntry['entry'] }) {
  const { t } = useTranslation('workbench');
  const [open, setOpen] = useState(false);
  const act = useAct<Completion, LedgerEntry>({
    send: (completion, key) => completeInLedger(entry.entryId, completion, key),
    touches: [WORKBENCH],
  });
  return (
    <>
      <Button
        size="small"
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        aria-label={t('ledger.completeOf', { name: entry.clientName })}
      >
        {t('ledger.complete')}
      </Button>
      <ActDialog<Completion>
        open={open}
        onClose={() => setOpen(false)}
        title={t('ledger.completeOf', { name: entry.clientName })}
        lead={t('ledger.completeLead')}
        confirm={t('ledger.complete')}
        act={act}
        initial={{ completedOn: bankToday() }}
      >
        <DayField name="completedOn" label={t('ledger.completedOn')} max={bankToday()} />
        <TextField name="result" label={t('ledger.result')} longest={1000} rows={3} />
      </ActDialog>
    </>
  );
}
