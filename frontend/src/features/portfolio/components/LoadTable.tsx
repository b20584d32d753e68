import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { BulletBar } from '../../../shared/ui/BulletBar.tsx';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { isAmount, type Load, ratioToMean, targetRatio } from '../model/load.ts';
import css from './LoadTable.module.css';

/** Each resource as figures and as a bullet bar: shaded fair, tick mean, diamond target. */
export function LoadTable({ loads }: { readonly loads: readonly Load[] }) {
  const { t } = useTranslation('portfolio');
  const { score, count, percent } = useFormats();
  const figure = (resource: Load['resource'], value: string | null | undefined) =>
    value == null || isAmount(resource)
      ? score(value)
      : Number.isInteger(Number(value))
        ? count(Number(value))
        : score(value, 1);
  const columns: readonly Column<Load>[] = [
    {
      key: 'resource',
      title: t('loads.resource'),
      rowHeader: true,
      render: ({ resource }) => (
        <>
          <span className={css.name}>{t(`resource.${resource}`)}</span>
          <span className={css.unit}>{t(isAmount(resource) ? 'unit.amount' : 'unit.clients')}</span>
        </>
      ),
    },
    { key: 'load', title: t('loads.load'), numeric: true, render: (row) => <b>{figure(row.resource, row.load)}</b> },
    {
      key: 'mean',
      title: t('loads.mean'),
      numeric: true,
      wideOnly: true,
      render: (row) => figure(row.resource, row.peers?.mean),
    },
    {
      key: 'target',
      title: t('loads.target'),
      numeric: true,
      wideOnly: true,
      render: (row) => figure(row.resource, row.target),
    },
    { key: 'ratio', title: t('loads.ratio'), numeric: true, render: (row) => percent(ratioToMean(row), 0) },
    {
      key: 'bar',
      title: t('loads.comparison'),
      render: (row) => <Bar row={row} />,
    },
  ];
  return (
    <>
      <DataTable caption={t('loads.title')} columns={columns} rows={loads} rowKey={(row) => row.resource} />
      <p className={css.legend}>{t('loads.legend')}</p>
    </>
  );
}

function Bar({ row }: { readonly row: Load }) {
  const { t } = useTranslation('portfolio');
  const { percent } = useFormats();
  const ratio = ratioToMean(row);
  if (ratio === undefined) return <span className={css.none}>{t('loads.nobody')}</span>;
  return (
    <div className={css.bar}>
      <BulletBar
        ratio={ratio}
        target={targetRatio(row)}
        label={t('loads.inWords', { resource: t(`resource.${row.resource}`), ratio: percent(ratio, 0) })}
      />
    </div>
  );
}
