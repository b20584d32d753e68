import type { EChartsCoreOption } from 'echarts/core';
import { axisStyle, chartBase, SERIES, tooltipStyle } from '../../../shared/ui/chartStyle.ts';

export interface Compared {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** One tier: each resource before and after, side by side. */
export function fairnessOption(
  compared: readonly Compared[],
  words: { readonly before: string; readonly after: string },
): EChartsCoreOption {
  return {
    ...chartBase(),
    tooltip: { ...tooltipStyle, trigger: 'axis', axisPointer: { type: 'shadow' } },
    legend: { top: 0, left: 0, itemWidth: 18, textStyle: { color: '#152a35', fontSize: 13 } },
    grid: { left: 4, right: 8, top: 36, bottom: 4, containLabel: true },
    xAxis: {
      type: 'category',
      data: compared.map(({ name }) => name),
      ...axisStyle,
      axisLabel: { ...axisStyle.axisLabel, interval: 0, width: 64, overflow: 'break' },
    },
    yAxis: { type: 'value', ...axisStyle, min: 0 },
    series: [
      {
        name: words.before,
        type: 'bar',
        data: compared.map(({ before }) => before),
        barMaxWidth: 26,
        color: SERIES[3],
      },
      { name: words.after, type: 'bar', data: compared.map(({ after }) => after), barMaxWidth: 26, color: SERIES[1] },
    ],
  };
}
