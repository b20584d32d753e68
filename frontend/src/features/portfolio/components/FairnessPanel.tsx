import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { Dumbbell } from '../../../shared/ui/Dumbbell.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { RmTierMark } from '../../../shared/ui/tier.tsx';
import { type FairnessLine, latestPlanQuery, type PeerGroup } from '../api.ts';

const GROUPS: readonly PeerGroup[] = ['SENIOR', 'INTERMEDIATE', 'JUNIOR'];

/** What the allocation plan did to fairness in the whole bank, tier by tier. Silent for readers who may not see plans. */
export function FairnessPanel() {
  const { t } = useTranslation('portfolio');
  const { data: plan } = useQuery(latestPlanQuery);
  if (!plan) return null;
  const lines = plan.fairness.filter(({ group }) => GROUPS.includes(group));
  return (
    <Panel title={t('fairness.title')} lead={t('fairness.lead', { plan: plan.planId })}>
      <Table lines={lines} />
    </Panel>
  );
}

function Table({ lines }: { readonly lines: readonly FairnessLine[] }) {
  const { t } = useTranslation('portfolio');
  const { score } = useFormats();
  const columns: readonly Column<FairnessLine>[] = [
    { key: 'group', title: t('branch.tier'), rowHeader: true, render: ({ group }) => <RmTierMark tier={group} /> },
    { key: 'resource', title: t('loads.resource'), render: ({ resource }) => t(`resource.${resource}`) },
    { key: 'before', title: t('fairness.before'), numeric: true, render: ({ before }) => score(before.gini, 3) },
    { key: 'after', title: t('fairness.after'), numeric: true, render: ({ after }) => <b>{score(after.gini, 3)}</b> },
    {
      key: 'change',
      title: t('fairness.change'),
      wideOnly: true,
      render: ({ before, after }) => (
        <Dumbbell
          from={Number(before.gini)}
          to={Number(after.gini)}
          label={t('fairness.inWords', { before: score(before.gini, 3), after: score(after.gini, 3) })}
        />
      ),
    },
    {
      key: 'max',
      title: t('fairness.maxToMean'),
      numeric: true,
      wideOnly: true,
      render: ({ after }) => score(after.maxToMean),
    },
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
