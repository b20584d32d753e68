import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { ClosedPeriodNote, ClosedPeriodOfField } from '../../../shared/ui/ClosedPeriodNote.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import { actOnPlan, type Part, type Plan, type PlanStep } from '../api.ts';
import { isChangeable } from '../model/states.ts';

/** Submission by marketing, then approval or return by a second person, of exactly the plan that is shown. */
export function PlanActs({ plan, parts }: { readonly plan: Plan; readonly parts: readonly Part[] }) {
  const { t } = useTranslation('allocation');
  const me = useMe();
  const [asked, setAsked] = useState<PlanStep>();
  const judges = plan.state === 'SUBMITTED' && hasRole(me, 'marketing', 'committee', 'hr');
  const steps: readonly PlanStep[] = [
    ...(isChangeable(plan) && hasRole(me, 'marketing') ? (['submission'] as const) : []),
    ...(judges && plan.submittedBy !== me.name ? (['approval'] as const) : []),
    ...(judges ? (['return'] as const) : []),
  ];
  return (
    <>
      {steps.map((step) => (
        <Button
          key={step}
          type={step === 'return' ? 'default' : 'primary'}
          aria-haspopup="dialog"
          onClick={() => setAsked(step)}
        >
          {t(`act.${step}.name`)}
        </Button>
      ))}
      {asked ? (
        <PlanAct key={asked} plan={plan} parts={parts} step={asked} onClose={() => setAsked(undefined)} />
      ) : null}
    </>
  );
}

interface PlanActProps {
  readonly plan: Plan;
  readonly parts: readonly Part[];
  readonly step: PlanStep;
  readonly onClose: () => void;
}

function PlanAct({ plan, parts, step, onClose }: PlanActProps) {
  const { t } = useTranslation(['allocation', 'common']);
  const { count, score, list } = useFormats();
  const act = useAct({
    send: (words: object) => actOnPlan(plan, step, step === 'approval' ? undefined : words),
    touches: [['allocation'], ['home'], ['portfolio']],
  });
  const unanswered = parts.filter((part) => part.unanswered).map(({ branchName }) => branchName);
  return (
    <ActDialog
      open
      onClose={onClose}
      title={t(`act.${step}.name`)}
      lead={
        <>
          {t(`act.${step}.lead`)}
          {step !== 'return' && unanswered.length > 0 ? ` ${t('act.unanswered', { branches: list(unanswered) })}` : ''}
        </>
      }
      facts={[
        { label: t('figure.clients'), value: count(plan.clients) },
        { label: t('figure.violations'), value: count(plan.violations) },
        { label: t('figure.handovers'), value: count(plan.handovers) },
        { label: t('figure.objective'), value: score(plan.objective, 0) },
        { label: t('figure.hash'), value: plan.hash.slice(0, 12) },
      ]}
      confirm={t(`act.${step}.name`)}
      danger={step === 'return'}
      act={act}
    >
      {step === 'submission' ? (
        <Form.Item
          name="effectiveFrom"
          label={t('act.submission.from')}
          rules={[{ required: true, message: t('common:field.missing') }]}
        >
          <Input type="date" />
        </Form.Item>
      ) : null}
      {step === 'submission' ? <ClosedPeriodOfField name="effectiveFrom" /> : null}
      {step === 'approval' && plan.affectsClosedPeriod.length > 0 ? (
        <ClosedPeriodNote periods={plan.affectsClosedPeriod} />
      ) : null}
      {step === 'return' ? <TextField name="reason" label={t('act.return.reason')} longest={500} rows={3} /> : null}
    </ActDialog>
  );
}
