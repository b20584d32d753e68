import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { type Headline, plansQuery } from '../api.ts';
import { PlanStateMark } from '../components/PlanStateMark.tsx';
import { readsReallocations } from '../model/states.ts';

/** The allocation plans that the reader may see, and where each stands. */
export function PlansPage() {
  const { t } = useTranslation('allocation');
  const me = useMe();
  const plans = useQuery(plansQuery);
  return (
    <Stack>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={readsReallocations(me) ? <Link to="/reallocations">{t('reallocation.title')}</Link> : null}
      />
      <Panel title={t('plans.title')}>
        <Answer query={plans} rows={5}>
          {(all) => (all.length === 0 ? <Nothing text={t('plans.none')} /> : <Plans plans={all} />)}
        </Answer>
      </Panel>
    </Stack>
  );
}

function Plans({ plans }: { readonly plans: readonly Headline[] }) {
  const { t } = useTranslation('allocation');
  const { count, date, score } = useFormats();
  const columns: readonly Column<Headline>[] = [
    {
      key: 'plan',
      title: t('plans.plan'),
      rowHeader: true,
      render: ({ planId }) => <Link to={`/allocations/${encodeURIComponent(planId)}`}>{planId}</Link>,
    },
    { key: 'state', title: t('plans.state'), render: ({ state }) => <PlanStateMark state={state} /> },
    { key: 'exam', title: t('plans.exam'), wideOnly: true, render: ({ examPlanId }) => examPlanId },
    { key: 'from', title: t('plans.from'), render: ({ effectiveFrom }) => date(effectiveFrom) },
    { key: 'clients', title: t('figure.clients'), numeric: true, render: ({ clients }) => count(clients) },
    {
      key: 'violations',
      title: t('figure.violations'),
      numeric: true,
      wideOnly: true,
      render: ({ violations }) => count(violations),
    },
    {
      key: 'handovers',
      title: t('figure.handovers'),
      numeric: true,
      wideOnly: true,
      render: ({ handovers }) => count(handovers),
    },
    {
      key: 'objective',
      title: t('figure.objective'),
      numeric: true,
      wideOnly: true,
      render: ({ objective }) => score(objective, 0),
    },
  ];
  return <DataTable caption={t('plans.title')} columns={columns} rows={plans} rowKey={({ planId }) => planId} />;
}
