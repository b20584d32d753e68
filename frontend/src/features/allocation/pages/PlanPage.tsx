import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { hasRole, oversees, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { ClosedPeriodNote } from '../../../shared/ui/ClosedPeriodNote.tsx';
import { Figures } from '../../../shared/ui/Figures.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { type TraceLine, TraceLines } from '../../../shared/ui/TraceLines.tsx';
import { changesQuery, type Part, type Plan, partsQuery, planQuery, plansQuery, schemeQuery } from '../api.ts';
import { BoundPanel } from '../components/BoundPanel.tsx';
import { ChangeList } from '../components/ChangeList.tsx';
import { CheckFeasibility } from '../components/CheckFeasibility.tsx';
import { FairnessPlots } from '../components/FairnessPlots.tsx';
import { LinesPanel } from '../components/LinesPanel.tsx';
import { PartsPanel } from '../components/PartsPanel.tsx';
import { PlanActs } from '../components/PlanActs.tsx';
import { PlanStateMark } from '../components/PlanStateMark.tsx';
import { PriceStudies } from '../components/PriceStudies.tsx';
import { Remedy } from '../components/Remedy.tsx';
import { SchemeFacts } from '../components/SchemeFacts.tsx';
import { TablePanel } from '../components/TablePanel.tsx';
import { isChangeable, mayChangeIn, triesReallocations } from '../model/states.ts';

/** One plan: for those who oversee branches the whole of it, for a relationship manager the own lines. */
export function PlanPage() {
  const { planId = '' } = useParams();
  const me = useMe();
  return oversees(me) ? <Whole planId={planId} /> : <Own planId={planId} />;
}

function Whole({ planId }: { readonly planId: string }) {
  const plan = useQuery(planQuery(planId));
  const parts = useQuery(partsQuery(planId));
  return (
    <Answer query={plan} rows={12}>
      {(found) => <Page plan={found} parts={parts.data ?? []} />}
    </Answer>
  );
}

function Page({ plan, parts }: { readonly plan: Plan; readonly parts: readonly Part[] }) {
  const { t } = useTranslation('allocation');
  const me = useMe();
  const { date } = useFormats();
  const mayChange = (branchId: string) => mayChangeIn(branchId, plan, parts, me);
  return (
    <Stack>
      <PageHeader
        eyebrow={t('eyebrow', { exam: plan.examPlanId })}
        title={t('plan.title', { plan: plan.planId })}
        lead={
          <>
            <PlanStateMark state={plan.state} /> {t(`plan.lead.${plan.state}`, { from: date(plan.effectiveFrom) })}
          </>
        }
        actions={<PlanActs plan={plan} parts={parts} />}
      />
      {plan.state === 'RETURNED' && plan.returnReason ? (
        <Alert type="warning" showIcon title={t('plan.returned')} description={plan.returnReason} />
      ) : null}
      <ClosedPeriodNote periods={plan.affectsClosedPeriod} />
      <Headline plan={plan} />
      {plan.bound ? <BoundPanel plan={plan} bound={plan.bound} /> : null}
      <Trouble plan={plan} />
      <PartsPanel plan={plan} parts={parts} />
      <Panel title={t('fairness.title')} lead={t('fairness.lead')}>
        <FairnessPlots lines={plan.fairness} />
      </Panel>
      <PriceStudies plan={plan} />
      <LinesPanel planId={plan.planId} plan={plan} mayChange={mayChange} />
      <TablePanel
        planId={plan.planId}
        mayChange={hasRole(me, 'marketing') ? isChangeable(plan) : mayChange(me.unitId ?? '')}
      />
      <Changes planId={plan.planId} />
      <Parameters plan={plan} />
    </Stack>
  );
}

function Headline({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('allocation');
  const { count, score } = useFormats();
  return (
    <Figures
      figures={[
        { label: t('figure.clients'), value: count(plan.clients), strong: true },
        { label: t('figure.violations'), value: count(plan.violations), hint: t('figure.violationsHint') },
        {
          label: t('figure.handovers'),
          value: count(plan.handovers),
          hint: t('figure.handoversHint', { forced: count(plan.forcedHandovers) }),
        },
        {
          label: t('figure.objective'),
          value: score(plan.objective, 0),
          hint: t('figure.objectiveHint', {
            before: score(plan.fairnessBefore, 0),
            after: score(plan.fairnessAfter, 0),
          }),
        },
      ]}
    />
  );
}

/** Obstacles in numbers, broken rules, and the clients that the rulebook gives no tier. */
function Trouble({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('allocation');
  const me = useMe();
  const text = useText();
  const { list } = useFormats();
  if (plan.obstacles.length + plan.findings.length + plan.untiered.length === 0) return null;
  const lines: readonly TraceLine[] = [
    ...plan.obstacles.map((one) => ({
      key: `o-${one.rule}-${text(one.text)}`,
      rule: one.rule,
      text: (
        <>
          {t('trouble.obstacle', { what: text(one.text) })}
          {one.remedy ? <Remedy text={text(one.remedy)} /> : null}
        </>
      ),
    })),
    ...plan.findings.map((one) => ({ key: `f-${one.rule}-${text(one.text)}`, rule: one.rule, text: text(one.text) })),
    ...(plan.untiered.length > 0
      ? [
          {
            key: 'untiered',
            rule: 'T-04',
            text: t('trouble.untiered', { n: plan.untiered.length, clients: list(plan.untiered.slice(0, 8)) }),
          },
        ]
      : []),
  ];
  const blocked = plan.violations > 0;
  return (
    <Panel
      title={t(blocked ? 'trouble.title' : 'trouble.notes')}
      lead={t(blocked ? 'trouble.lead' : 'trouble.notesLead')}
    >
      <TraceLines lines={lines} label={t(blocked ? 'trouble.title' : 'trouble.notes')} />
      {plan.obstacles.length > 0 && triesReallocations(me) ? <CheckFeasibility plan={plan} /> : null}
    </Panel>
  );
}

function Changes({ planId }: { readonly planId: string }) {
  const { t } = useTranslation('allocation');
  const changes = useQuery(changesQuery(planId));
  return (
    <Panel title={t('changes.title')} lead={t('changes.lead')}>
      <Answer query={changes} rows={3}>
        {({ items }) => (items.length === 0 ? <Nothing text={t('changes.none')} /> : <ChangeList changes={items} />)}
      </Answer>
    </Panel>
  );
}

function Parameters({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('allocation');
  const scheme = useQuery(schemeQuery(plan.schemeId));
  return (
    <Panel title={t('scheme.title')} lead={t('scheme.lead', { engine: plan.engine })}>
      <Answer query={scheme} rows={4}>
        {(found) => <SchemeFacts scheme={found} />}
      </Answer>
    </Panel>
  );
}

function Own({ planId }: { readonly planId: string }) {
  const { t } = useTranslation('allocation');
  const { date } = useFormats();
  const plans = useQuery(plansQuery);
  return (
    <Answer query={plans} rows={6}>
      {(all) => {
        const plan = all.find((one) => one.planId === planId);
        if (!plan) return <Nothing text={t('plans.missing')} />;
        return (
          <Stack>
            <PageHeader
              eyebrow={t('eyebrow', { exam: plan.examPlanId })}
              title={t('plan.title', { plan: planId })}
              lead={
                <>
                  <PlanStateMark state={plan.state} />{' '}
                  {t(`plan.lead.${plan.state}`, { from: date(plan.effectiveFrom) })}
                </>
              }
            />
            <LinesPanel planId={planId} />
            <TablePanel planId={planId} mayChange={false} />
          </Stack>
        );
      }}
    </Answer>
  );
}
