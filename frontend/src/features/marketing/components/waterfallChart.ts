import type { EChartsCoreOption } from 'echarts/core';
import { axisStyle, chartBase, GAIN, LOSS, labelsFor, TOTAL, tooltipStyle } from '../../../shared/ui/chartStyle.ts';
import type { Bar } from '../model/waterfall.ts';

/** Floating bars: each step begins where the one before it ended. */
export function waterfallOption(
  bars: readonly (Bar & { readonly name: string })[],
  money: (amount: string) => string,
  tick: (amount: number) => string,
): EChartsCoreOption {
  const whole = (key: Bar['key']) => key === 'INCOME' || key === 'result';
  return {
    ...chartBase(),
    tooltip: {
      ...tooltipStyle,
      trigger: 'item',
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const bar = bars[dataIndex];
        return bar ? `${bar.name}  ${money(bar.change)}` : '';
      },
    },
    grid: { left: 4, right: 8, top: 16, bottom: 4, containLabel: true },
    xAxis: {
      type: 'category',
      data: bars.map(({ name }) => name),
      ...axisStyle,
      axisLabel: { ...axisStyle.axisLabel, ...labelsFor(bars.length) },
    },
    yAxis: { type: 'value', ...axisStyle, axisLabel: { ...axisStyle.axisLabel, formatter: tick } },
    series: [
      {
        type: 'custom',
        data: bars.map(({ key, change, after }, index) => [
          index,
          whole(key) ? 0 : Number(after) - Number(change),
          Number(after),
        ]),
        encode: { x: 0, y: [1, 2] },
        renderItem: (_: unknown, api: Drawing) => {
          const bar = bars[api.value(0)];
          const [x, top] = api.coord([api.value(0), Math.max(api.value(1), api.value(2))]);
          const [, bottom] = api.coord([api.value(0), Math.min(api.value(1), api.value(2))]);
          const width = Math.min(56, api.size([1, 0])[0] * 0.6);
          const colour = !bar || whole(bar.key) ? TOTAL : bar.change.startsWith('-') ? LOSS : GAIN;
          return {
            type: 'rect',
            shape: { x: x - width / 2, y: top, width, height: Math.max(1, bottom - top) },
            style: { fill: colour },
          };
        },
      },
    ],
  };
}

/** The part of ECharts' drawing interface that a bar needs. */
interface Drawing {
  value(dimension: number): number;
  coord(point: [number, number]): [number, number];
  size(span: [number, number]): [number, number];
}
