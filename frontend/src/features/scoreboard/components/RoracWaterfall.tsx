import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Chart } from '../../../shared/ui/Chart.tsx';
import { TraceLines } from '../../../shared/ui/TraceLines.tsx';
import { waterfallOption } from '../../../shared/ui/waterfallChart.ts';
import type { ClassProfit } from '../api.ts';
import { waterfall } from '../model/waterfall.ts';
import css from './RoracWaterfall.module.css';

/** From income to RORAC as a picture and as figures. */
export function RoracWaterfall({ classes }: { readonly classes: readonly ClassProfit[] }) {
  const { t } = useTranslation('scoreboard');
  const { money, shortMoney, tick } = useFormats();
  const steps = useMemo(() => waterfall(classes), [classes]);
  const option = useMemo(
    () =>
      waterfallOption(
        steps.map(({ key, change, after }) => ({
          name: t(`step.${key}.short`),
          change,
          after,
          total: key === 'E' || key === 'rorac',
        })),
        shortMoney,
        tick,
      ),
    [steps, t, shortMoney, tick],
  );
  return (
    <div className={css.both}>
      <Chart
        title={t('waterfall.title')}
        height="middle"
        option={option}
        summary={t('waterfall.summary', {
          income: shortMoney(steps[0]?.change),
          rorac: shortMoney(steps.at(-1)?.change),
        })}
      />
      <TraceLines
        label={t('waterfall.title')}
        lines={steps.map(({ key, change }) => ({
          key,
          text: t(`step.${key}.long`),
          value: money(change),
          result: key === 'rorac',
        }))}
      />
    </div>
  );
}
