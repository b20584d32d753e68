import type { EChartsCoreOption } from 'echarts/core';
import { axisStyle, chartBase, GAIN, LOSS, labelsFor, TOTAL, tooltipStyle } from './chartStyle.ts';

export interface WaterfallStep {
  readonly name: string;
  /** What the step adds or takes off; for a total, the total itself. */
  readonly change: string | number;
  /** Where the running total stands after it. */
  readonly after: string | number;
  /** Stands on the ground instead of where the step before it ended. */
  readonly total: boolean;
}

/** Floating bars: an invisible foot carries each step from where the step before it ended. */
export function waterfallOption(
  steps: readonly WaterfallStep[],
  money: (amount: number) => string,
  tick: (amount: number) => string,
): EChartsCoreOption {
  const spans = steps.map(({ total, change, after }) => {
    const to = Number(after);
    return { total, from: total ? 0 : to - Number(change), to };
  });
  return {
    ...chartBase(),
    tooltip: {
      ...tooltipStyle,
      trigger: 'item',
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const step = steps[dataIndex];
        return step ? `${step.name}  ${money(Number(step.change))}` : '';
      },
    },
    grid: { left: 4, right: 8, top: 16, bottom: 4, containLabel: true },
    xAxis: {
      type: 'category',
      data: steps.map(({ name }) => name),
      ...axisStyle,
      axisLabel: { ...axisStyle.axisLabel, ...labelsFor(steps.length) },
    },
    yAxis: {
      type: 'value',
      ...axisStyle,
      axisLabel: { ...axisStyle.axisLabel, formatter: (value: number) => tick(value) },
    },
    series: [
      {
        type: 'custom',
        data: spans.map(({ from, to }, index) => [index, from, to]),
        encode: { x: 0, y: [1, 2] },
        renderItem: (_: unknown, api: BarApi) => {
          const index = api.value(0);
          const span = spans[index];
          const [x, top] = api.coord([index, Math.max(api.value(1), api.value(2))]);
          const [, bottom] = api.coord([index, Math.min(api.value(1), api.value(2))]);
          const width = Math.min(56, api.size([1, 0])[0] * 0.6);
          return {
            type: 'rect',
            shape: { x: x - width / 2, y: top, width, height: Math.max(1, bottom - top) },
            style: { fill: !span || span.total ? TOTAL : span.to >= span.from ? GAIN : LOSS },
          };
        },
      },
    ],
  };
}

/** The part of ECharts' drawing interface that a bar needs. */
interface BarApi {
  value(dimension: number): number;
  coord(point: [number, number]): [number, number];
  size(span: [number, number]): [number, number];
}
