import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import type { Bonus, IndicatorScore, ScoredDimension } from '../api.ts';
import css from './IndicatorTable.module.css';

interface IndicatorTableProps {
  readonly dimensions: readonly ScoredDimension[];
  readonly additional: readonly Bonus[];
}

/** Each dimension with its AHP weight and the indicators behind its points, then the bonuses of the additional one. */
export function IndicatorTable({ dimensions, additional }: IndicatorTableProps) {
  const { t } = useTranslation('scoreboard');
  const text = useText();
  const { score, percent } = useFormats();
  return (
    <div className={css.dimensions}>
      {dimensions.map((one) => (
        <section key={one.dimension} aria-label={text(one.title)}>
          <h3 className={css.name}>
            <span>{text(one.title)}</span>
            <span className={css.weight}>
              {t('indicators.weight', { weight: percent(one.effectiveWeight, 2), score: score(one.score) })}
            </span>
          </h3>
          <Indicators title={text(one.title)} rows={one.indicators} />
        </section>
      ))}
      {additional.length > 0 ? (
        <section aria-label={t('dimension.ADDITIONAL')}>
          <h3 className={css.name}>{t('dimension.ADDITIONAL')}</h3>
          <Bonuses rows={additional} />
        </section>
      ) : null}
    </div>
  );
}

function Indicators({ title, rows }: { readonly title: string; readonly rows: readonly IndicatorScore[] }) {
  const { t } = useTranslation('scoreboard');
  const text = useText();
  const { score, percent } = useFormats();
  const figure = (row: IndicatorScore, value: string | null) =>
    row.rule === 'NPL_BANDS' ? percent(value, 2) : score(value);
  const columns: readonly Column<IndicatorScore>[] = [
    { key: 'title', title: t('indicators.indicator'), rowHeader: true, render: (row) => text(row.title) },
    {
      key: 'weight',
      title: t('indicators.local'),
      numeric: true,
      wideOnly: true,
      render: (row) => percent(row.effectiveWeight, 2),
    },
    {
      key: 'actual',
      title: t('indicators.actual'),
      numeric: true,
      wideOnly: true,
      render: (row) => figure(row, row.actual),
    },
    {
      key: 'target',
      title: t('indicators.target'),
      numeric: true,
      wideOnly: true,
      render: (row) => figure(row, row.target),
    },
    {
      key: 'score',
      title: t('column.points'),
      numeric: true,
      render: (row) =>
        row.state === 'SCORED' ? (
          <b>{score(row.score)}</b>
        ) : (
          <Mark tone="bronze">{t(`indicators.state.${row.state}`)}</Mark>
        ),
    },
  ];
  return <DataTable caption={title} columns={columns} rows={rows} rowKey={(row) => row.code} />;
}

function Bonuses({ rows }: { readonly rows: readonly Bonus[] }) {
  const { t } = useTranslation('scoreboard');
  const text = useText();
  const { score } = useFormats();
  const columns: readonly Column<Bonus>[] = [
    { key: 'title', title: t('indicators.indicator'), rowHeader: true, render: (row) => text(row.title) },
    { key: 'actual', title: t('indicators.actual'), numeric: true, wideOnly: true, render: (row) => score(row.actual) },
    { key: 'points', title: t('column.points'), numeric: true, render: (row) => <b>{score(row.points)}</b> },
  ];
  return <DataTable caption={t('dimension.ADDITIONAL')} columns={columns} rows={rows} rowKey={(row) => row.code} />;
}
