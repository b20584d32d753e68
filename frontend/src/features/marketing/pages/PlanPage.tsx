import { useQuery } from '@tanstack/react-query';
import { Alert, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { bankToday, NOTHING, useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { FactList } from '../../../shared/ui/FactList.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { type Plan, planQuery } from '../api.ts';
import { MarketingPlaces } from '../components/MarketingPlaces.tsx';
import { PlanMark } from '../components/marks.tsx';
import { CompleteAction, DecidePlan, RecordSale, RewritePlan, SubmitPlan } from '../components/PlanActs.tsx';

/** The plan of a client for a year: targets against facts, actions, and who decided. */
export function PlanPage() {
  const { t } = useTranslation('marketing');
  const { planId = '' } = useParams();
  const asked = useQuery(planQuery(planId));
  const plan = asked.data;
  return (
    <>
      <PageHeader
        eyebrow={t('title')}
        title={plan ? t('plan.of', { name: plan.clientName, year: plan.year }) : t('place.plans')}
        actions={plan ? <Acts plan={plan} /> : null}
      />
      <MarketingPlaces />
      <Answer query={asked} rows={8}>
        {(shown) => (
          <Stack>
            {shown.returnReason ? (
              <Alert type="warning" showIcon title={t('plan.returned')} description={shown.returnReason} />
            ) : null}
            <Panel title={t('plan.course')}>
              <FactList
                facts={[
                  { label: t('plan.stateLabel'), value: <PlanMark state={shown.state} /> },
                  { label: t('client'), value: `${shown.clientName} ${shown.clientId}` },
                  { label: t('plan.draftedBy'), value: shown.draftedByName },
                  { label: t('plan.decidedBy'), value: shown.decidedBy ?? NOTHING },
                ]}
              />
            </Panel>
            <Targets plan={shown} />
            <Sales plan={shown} />
            <Actions plan={shown} />
          </Stack>
        )}
      </Answer>
    </>
  );
}

function Acts({ plan }: { readonly plan: Plan }) {
  const me = useMe();
  const written = plan.state === 'DRAFT' || plan.state === 'RETURNED';
  const decides = plan.state === 'SUBMITTED' && (hasRole(me, 'branch-head') || hasRole(me, 'marketing'));
  return (
    <>
      {plan.mine && written ? (
        <>
          <RewritePlan plan={plan} />
          <SubmitPlan plan={plan} />
        </>
      ) : null}
      {decides ? <DecidePlan plan={plan} /> : null}
      {plan.mine ? <RecordSale plan={plan} /> : null}
    </>
  );
}

function Targets({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('marketing');
  const { money } = useFormats();
  const rows = [
    {
      key: 'deposit',
      start: plan.startDeposit,
      target: plan.targetDeposit,
      now: plan.deposit,
      percent: plan.depositCompletion,
    },
    { key: 'loan', start: plan.startLoan, target: plan.targetLoan, now: plan.loan, percent: plan.loanCompletion },
  ] as const;
  return (
    <Panel title={t('plan.targets')} lead={t('plan.targetsLead')}>
      <DataTable
        caption={t('plan.targets')}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'what', title: t('plan.what'), rowHeader: true, render: ({ key }) => t(`plan.${key}`) },
          { key: 'start', title: t('plan.start'), numeric: true, wideOnly: true, render: ({ start }) => money(start) },
          { key: 'target', title: t('plan.target'), numeric: true, render: ({ target }) => money(target) },
          { key: 'now', title: t('plan.now'), numeric: true, render: ({ now }) => money(now) },
          {
            key: 'percent',
            title: t('plan.completion'),
            render: ({ key, percent }) =>
              percent === null ? (
                NOTHING
              ) : (
                <Progress
                  percent={Math.min(100, Number(percent))}
                  format={() => `${percent}%`}
                  status="normal"
                  size="small"
                  aria-label={`${t(`plan.${key}`)} ${percent}%`}
                />
              ),
          },
        ]}
      />
    </Panel>
  );
}

function Sales({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('marketing');
  const { count } = useFormats();
  return (
    <Panel title={t('plan.crossSales')}>
      {plan.crossSales.length === 0 ? (
        <Nothing text={t('plan.noSales')} />
      ) : (
        <DataTable
          caption={t('plan.crossSales')}
          rows={plan.crossSales}
          rowKey={({ kind }) => kind}
          columns={[
            { key: 'kind', title: t('plan.saleKind'), rowHeader: true, render: ({ kind }) => t(`crossSale.${kind}`) },
            { key: 'planned', title: t('plan.planned'), numeric: true, render: ({ planned }) => count(planned) },
            { key: 'sold', title: t('plan.sold'), numeric: true, render: ({ sold }) => count(sold) },
          ]}
        />
      )}
    </Panel>
  );
}

function Actions({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('marketing');
  const { date } = useFormats();
  const may = plan.mine && plan.state === 'APPROVED';
  return (
    <Panel title={t('plan.actions')} lead={t('plan.actionsLead')}>
      <DataTable
        caption={t('plan.actions')}
        rows={plan.actions}
        rowKey={({ no }) => String(no)}
        columns={[
          { key: 'title', title: t('plan.action'), rowHeader: true, render: ({ title }) => title },
          { key: 'due', title: t('plan.due'), render: ({ due }) => date(due) },
          {
            key: 'done',
            title: t('step.done'),
            render: (action) =>
              action.doneOn ? (
                `${date(action.doneOn)} ${action.doneNote}`
              ) : action.due < bankToday() ? (
                <Mark tone="red">{t('plan.late')}</Mark>
              ) : (
                t('step.open')
              ),
          },
          ...(may
            ? [
                {
                  key: 'act',
                  title: t('act'),
                  noPrint: true,
                  render: (action: Plan['actions'][number]) =>
                    action.doneOn ? null : <CompleteAction plan={plan} action={action} />,
                },
              ]
            : []),
        ]}
      />
    </Panel>
  );
}
