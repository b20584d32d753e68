import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Chart } from '../../../shared/ui/Chart.tsx';
import type { ScoreRow } from '../api.ts';
import { DIMENSIONS } from './ScoreTable.tsx';
import { scoreOption } from './scoreChart.ts';

/** Bars of the total, built from what each dimension brings. */
export function ScoreChart({ rows }: { readonly rows: readonly ScoreRow[] }) {
  const { t } = useTranslation('scoreboard');
  const { score } = useFormats();
  const option = useMemo(
    () =>
      scoreOption(rows, {
        dimensions: DIMENSIONS.map((dimension) => ({ dimension, name: t(`dimension.${dimension}`) })),
        additional: t('dimension.ADDITIONAL'),
        goal: t('chart.goal'),
      }),
    [rows, t],
  );
  const best = rows[0];
  const above = rows.filter((row) => Number(row.score) >= 100).length;
  return (
    <Chart
      title={t('chart.title')}
      height="middle"
      option={option}
      summary={t('chart.summary', { name: best?.name ?? '–', score: score(best?.score), above, total: rows.length })}
    />
  );
}
