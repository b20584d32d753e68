import { Segmented } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Chart } from '../../../shared/ui/Chart.tsx';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import type { Portfolio } from '../api.ts';
import { isAmount, type Resource, ratioToMean } from '../model/load.ts';
import { comparisonOption } from './comparisonChart.ts';
import { GroupMark } from './GroupMark.tsx';
import css from './ManagerComparison.module.css';

const COMPARED: readonly Resource[] = ['LOAN', 'DEPOSIT', 'CLIENTS', 'DIFFICULT', 'NON_PERFORMING'];

interface ManagerComparisonProps {
  readonly managers: readonly Portfolio[];
  readonly resource: Resource;
  readonly onResource: (resource: Resource) => void;
}

const loadOf = (manager: Portfolio, resource: Resource) => manager.loads.find((load) => load.resource === resource);

/** The managers of a branch side by side on one resource, each with the mean of the own tier beside it. */
export function ManagerComparison({ managers, resource, onResource }: ManagerComparisonProps) {
  const { t } = useTranslation('portfolio');
  const { score, count, percent } = useFormats();
  const amount = isAmount(resource);
  const figure = (value: string | undefined) =>
    value === undefined
      ? '–'
      : amount
        ? score(value)
        : Number.isInteger(Number(value))
          ? count(Number(value))
          : score(value, 1);
  const name = t(`resource.${resource}`);
  const unit = t(amount ? 'unit.amount' : 'unit.clients');
  const option = useMemo(
    () =>
      comparisonOption(
        managers.map((manager) => {
          const load = loadOf(manager, resource);
          return { name: manager.name, load: Number(load?.load ?? 0), mean: Number(load?.peers?.mean ?? 0) };
        }),
        { load: `${name} (${unit})`, mean: t('branch.tierMean') },
      ),
    [managers, resource, name, unit, t],
  );
  const ordered = [...managers].sort(
    (one, other) => Number(loadOf(other, resource)?.load ?? 0) - Number(loadOf(one, resource)?.load ?? 0),
  );
  const most = ordered[0];
  const least = ordered.at(-1);
  const columns: readonly Column<Portfolio>[] = [
    {
      key: 'name',
      title: t('branch.manager'),
      rowHeader: true,
      render: (row) => <Link to={`/portfolios/${row.staffId}`}>{row.name}</Link>,
    },
    { key: 'tier', title: t('branch.tier'), render: (row) => <GroupMark portfolio={row} /> },
    { key: 'clients', title: t('figure.clients'), numeric: true, wideOnly: true, render: (row) => count(row.clients) },
    {
      key: 'load',
      title: `${name} (${unit})`,
      numeric: true,
      render: (row) => <b>{figure(loadOf(row, resource)?.load)}</b>,
    },
    {
      key: 'mean',
      title: t('branch.tierMean'),
      numeric: true,
      wideOnly: true,
      render: (row) => figure(loadOf(row, resource)?.peers?.mean),
    },
    {
      key: 'ratio',
      title: t('loads.ratio'),
      numeric: true,
      render: (row) => {
        const load = loadOf(row, resource);
        return percent(load && ratioToMean(load), 0);
      },
    },
  ];
  return (
    <>
      <Toolbar label={t('branch.compare')}>
        <Segmented
          aria-label={t('branch.compare')}
          value={resource}
          onChange={(value) => onResource(value as Resource)}
          options={COMPARED.map((one) => ({ value: one as string, label: t(`resource.${one}`) }))}
          className={css.choice ?? ''}
        />
      </Toolbar>
      <Chart
        title={t('branch.managers')}
        height="low"
        option={option}
        summary={t('branch.summary', {
          resource: name,
          most: most?.name ?? '–',
          mostLoad: figure(most && loadOf(most, resource)?.load),
          least: least?.name ?? '–',
          leastLoad: figure(least && loadOf(least, resource)?.load),
          unit,
        })}
      />
      <div className={css.table}>
        <DataTable caption={t('branch.managers')} columns={columns} rows={managers} rowKey={(row) => row.staffId} />
      </div>
    </>
  );
}
