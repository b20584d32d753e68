import type { EChartsCoreOption } from 'echarts/core';
import { axisStyle, chartBase, labelsFor, SERIES, tooltipStyle } from '../../../shared/ui/chartStyle.ts';
import type { DimensionCode, ScoreRow } from '../api.ts';
import { contribution } from '../model/contribution.ts';

interface Words {
  readonly dimensions: readonly { readonly dimension: DimensionCode; readonly name: string }[];
  readonly additional: string;
  readonly goal: string;
}

export function scoreOption(rows: readonly ScoreRow[], words: Words): EChartsCoreOption {
  const points = (value: number) => Number(value.toFixed(2));
  const parts = words.dimensions.map(({ dimension, name }, index) => ({
    name,
    type: 'bar',
    stack: 'score',
    barMaxWidth: 30,
    color: SERIES[index],
    data: rows.map((row) => {
      const found = row.dimensions.find((one) => one.dimension === dimension);
      return found ? points(contribution(found)) : 0;
    }),
  }));
  const additional = {
    name: words.additional,
    type: 'bar',
    stack: 'score',
    barMaxWidth: 30,
    color: SERIES[4],
    data: rows.map((row) => points(Number(row.additionalScore))),
    markLine: {
      silent: true,
      symbol: 'none',
      lineStyle: { color: '#a1342a', type: 'dashed' },
      label: { formatter: words.goal, color: '#a1342a', position: 'insideEndTop' },
      data: [{ yAxis: 100 }],
    },
  };
  return {
    ...chartBase(),
    tooltip: { ...tooltipStyle, trigger: 'axis', axisPointer: { type: 'shadow' } },
    legend: { top: 0, left: 0, itemWidth: 16, itemHeight: 12, textStyle: { color: '#152a35', fontSize: 13 } },
    grid: { left: 4, right: 12, top: 56, bottom: 4, containLabel: true },
    xAxis: {
      type: 'category',
      data: rows.map(({ name }) => name),
      ...axisStyle,
      axisLabel: { ...axisStyle.axisLabel, ...labelsFor(rows.length) },
    },
    yAxis: { type: 'value', ...axisStyle },
    series: [...parts, additional],
  };
}
