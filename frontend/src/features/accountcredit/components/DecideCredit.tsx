import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { ClosedPeriodNote } from '../../../shared/ui/ClosedPeriodNote.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import { type AccountCredit, approve, refuse, TOUCHED } from '../api.ts';
import { Parts } from './Parts.tsx';

/** The second person's decision, about exactly what is shown. */
export function DecideCredit({ credit }: { readonly credit: AccountCredit }) {
  const { t } = useTranslation('accountcredit');
  const { date, moment } = useFormats();
  const [step, setStep] = useState<'approve' | 'refuse'>();
  const approval = useAct({ send: (_: object) => approve(credit), touches: TOUCHED });
  const refusal = useAct({
    send: ({ reason }: { readonly reason: string }) => refuse(credit, reason),
    touches: TOUCHED,
  });
  const close = () => setStep(undefined);
  const toClient = t('toClient');
  const facts = [
    { label: t('client'), value: `${credit.clientName} · ${credit.clientId}` },
    { label: t('account'), value: credit.accountId },
    { label: t('from'), value: date(credit.from) },
    { label: t('before'), value: <Parts parts={credit.before?.holders ?? []} none={t('nobody')} /> },
    { label: t('after'), value: <Parts parts={credit.holders} none={toClient} /> },
    { label: t('reason'), value: credit.reason },
    { label: t('proposed'), value: `${credit.proposedBy} · ${moment(credit.proposedAt)}` },
  ];
  return (
    <>
      <Space wrap>
        <Button type="primary" size="small" aria-haspopup="dialog" onClick={() => setStep('approve')}>
          {t('approve')}
        </Button>
        <Button size="small" aria-haspopup="dialog" onClick={() => setStep('refuse')}>
          {t('refuse')}
        </Button>
      </Space>
      <ActDialog
        open={step === 'approve'}
        onClose={close}
        title={t('approveTitle')}
        lead={t('approveLead')}
        facts={facts}
        confirm={t('approveConfirm')}
        act={approval}
      >
        {credit.affectsClosedPeriod.length > 0 ? <ClosedPeriodNote periods={credit.affectsClosedPeriod} /> : null}
      </ActDialog>
      <ActDialog<{ readonly reason: string }>
        open={step === 'refuse'}
        onClose={close}
        title={t('refuseTitle')}
        facts={facts}
        confirm={t('refuseConfirm')}
        danger
        act={refusal}
      >
        <TextField name="reason" label={t('refusal')} longest={2000} rows={3} />
      </ActDialog>
    </>
  );
}
