import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { RmTierMark } from '../../../shared/ui/tier.tsx';
import { type AllocationPlan, latestPlanQuery, type PeerGroup, type Spread } from '../api.ts';
import type { Resource } from '../model/load.ts';
import { Dumbbell } from './Dumbbell.tsx';

interface Line {
  readonly group: PeerGroup;
  readonly resource: Resource;
  readonly before: Spread | undefined;
  readonly after: Spread;
}

const GROUPS: readonly PeerGroup[] = ['SENIOR', 'INTERMEDIATE', 'JUNIOR'];
const RESOURCES: readonly Resource[] = ['LOAN', 'DEPOSIT', 'CLIENTS', 'DIFFICULT', 'NON_PERFORMING', 'PREMIUM'];

/** What the allocation plan did to fairness in the whole bank, tier by tier. Silent for readers who may not see plans. */
export function FairnessPanel() {
  const { t } = useTranslation('portfolio');
  const { data: plan } = useQuery(latestPlanQuery);
  if (!plan) return null;
  const lines = linesOf(plan);
  return (
    <Panel title={t('fairness.title')} lead={t('fairness.lead', { plan: plan.planId })}>
      <Table lines={lines} />
    </Panel>
  );
}

function Table({ lines }: { readonly lines: readonly Line[] }) {
  const { t } = useTranslation('portfolio');
  const { score } = useFormats();
  const columns: readonly Column<Line>[] = [
    { key: 'group', title: t('branch.tier'), rowHeader: true, render: ({ group }) => <RmTierMark tier={group} /> },
    { key: 'resource', title: t('loads.resource'), render: ({ resource }) => t(`resource.${resource}`) },
    { key: 'before', title: t('fairness.before'), numeric: true, render: ({ before }) => score(before?.gini, 3) },
    { key: 'after', title: t('fairness.after'), numeric: true, render: ({ after }) => <b>{score(after.gini, 3)}</b> },
    {
      key: 'change',
      title: t('fairness.change'),
      wideOnly: true,
      render: ({ before, after }) => (
        <Dumbbell
          from={Number(before?.gini ?? after.gini)}
          to={Number(after.gini)}
          label={t('fairness.inWords', { before: score(before?.gini, 3), after: score(after.gini, 3) })}
        />
      ),
    },
    { key: 'max', title: t('fairness.maxToMean'), numeric: true, wideOnly: true, render: ({ after }) => score(after.maxToMean) },
  ];
  return (
    <DataTable
      caption={t('fairness.title')}
      columns={columns}
      rows={lines}
      rowKey={({ group, resource }) => `${group}-${resource}`}
    />
  );
}

function linesOf({ fairness }: AllocationPlan): readonly Line[] {
  return GROUPS.flatMap((group) =>
    RESOURCES.flatMap((resource) => {
      const after = fairness.after[group]?.[resource];
      return after ? [{ group, resource, before: fairness.before[group]?.[resource], after }] : [];
    }),
  );
}
