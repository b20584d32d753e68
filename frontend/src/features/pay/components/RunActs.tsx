import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { decidePayRun, makePayRun, type PayRun, payRunKey } from '../api.ts';
import { advancesIn } from '../model/advances.ts';

/** HR computes everybody's pay, taking off what payroll has advanced. */
export function MakeRun({ periodId, title }: { readonly periodId: string; readonly title: string }) {
  const { t } = useTranslation('pay');
  const [open, setOpen] = useState(false);
  const make = useAct<{ readonly advances?: string }, PayRun>({
    send: ({ advances }, key) => makePayRun(periodId, advancesIn(advances) ?? [], key),
    touches: [payRunKey(periodId)],
  });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('make.name')}
      </Button>
      <ActDialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('make.title', { title })}
        lead={t('make.lead')}
        confirm={t('make.confirm')}
        act={make}
      >
        <Form.Item
          name="advances"
          label={t('make.advances')}
          extra={t('make.advancesHint')}
          rules={[
            {
              validator: (_, text: string | undefined) =>
                advancesIn(text) ? Promise.resolve() : Promise.reject(new Error(t('make.advancesWrong'))),
            },
          ]}
        >
          <Input.TextArea rows={5} placeholder="S0101, 2025-01, 1500.00" />
        </Form.Item>
      </ActDialog>
    </>
  );
}

/** The committee approves the run as shown, or sends it back. */
export function DecideRun({ run }: { readonly run: PayRun }) {
  const { t } = useTranslation('pay');
  const { money, count, date } = useFormats();
  const [decision, setDecision] = useState<'approval' | 'rejection'>();
  const decide = useAct<object, PayRun>({
    send: () => decidePayRun(run, decision ?? 'rejection'),
    touches: [payRunKey(run.periodId)],
  });
  const shown = decision ?? 'approval';
  return (
    <>
      <Button onClick={() => setDecision('rejection')} aria-haspopup="dialog">
        {t('decide.rejection.name')}
      </Button>
      <Button type="primary" onClick={() => setDecision('approval')} aria-haspopup="dialog">
        {t('decide.approval.name')}
      </Button>
      <ActDialog
        open={decision !== undefined}
        onClose={() => setDecision(undefined)}
        title={t(`decide.${shown}.name`)}
        lead={t(`decide.${shown}.lead`)}
        confirm={t(`decide.${shown}.confirm`)}
        danger={shown === 'rejection'}
        act={decide}
        facts={[
          { label: t('word.payable'), value: money(run.totals.payable) },
          { label: t('word.earned'), value: money(run.totals.earned) },
          { label: t('word.people'), value: count(run.statements) },
          { label: t('word.payDay'), value: date(run.payDay) },
          { label: t('word.hash'), value: <code>{run.hash.slice(0, 12)}</code> },
        ]}
      />
    </>
  );
}
