import type { EChartsCoreOption } from 'echarts/core';
import { axisStyle, chartBase, labelsFor, SERIES, tooltipStyle } from '../../../shared/ui/chartStyle.ts';

interface Compared {
  readonly name: string;
  readonly load: number;
  readonly mean: number;
}

/** Bars of the load with a tick at the mean of the manager's own tier. */
export function comparisonOption(
  managers: readonly Compared[],
  words: { readonly load: string; readonly mean: string },
): EChartsCoreOption {
  return {
    ...chartBase(),
    tooltip: { ...tooltipStyle, trigger: 'axis', axisPointer: { type: 'shadow' } },
    legend: { top: 0, left: 0, itemWidth: 18, textStyle: { color: '#152a35', fontSize: 13 } },
    grid: { left: 4, right: 8, top: 40, bottom: 4, containLabel: true },
    xAxis: {
      type: 'category',
      data: managers.map(({ name }) => name),
      ...axisStyle,
      axisLabel: { ...axisStyle.axisLabel, ...labelsFor(managers.length) },
    },
    yAxis: { type: 'value', ...axisStyle },
    series: [
      { name: words.load, type: 'bar', data: managers.map(({ load }) => load), barMaxWidth: 44, color: SERIES[1] },
      {
        name: words.mean,
        type: 'scatter',
        symbol: 'rect',
        symbolSize: [56, 3],
        data: managers.map(({ mean }) => mean),
        color: SERIES[0],
      },
    ],
  };
}
