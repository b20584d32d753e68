import type { EChartsCoreOption } from 'echarts/core';
import { axisStyle, chartBase, SERIES, tooltipStyle } from '../../../shared/ui/chartStyle.ts';
import type { Cost } from '../api.ts';
import { RESOURCES } from './states.ts';

export interface Costed {
  readonly name: string;
  readonly cost: Cost;
}

const COLOURS = [...SERIES, '#a1342a', '#8a6d1f', '#4c6a3c'];

/**
 * What the client costs with others more or less than with its holder, one bar a person, split by cause; the holder is the
 * line at zero. (The costs themselves hardly differ to the eye.)
 */
export function costOption(
  holder: Costed,
  others: readonly Costed[],
  word: (cause: string) => string,
): EChartsCoreOption {
  const causes: readonly { readonly key: string; readonly of: (cost: Cost) => number }[] = [
    ...RESOURCES.map((resource) => ({ key: resource, of: (cost: Cost) => Number(cost.resources[resource] ?? 0) })),
    { key: 'handover', of: (cost) => Number(cost.handover) },
    { key: 'territory', of: (cost) => Number(cost.territory ?? 0) },
  ];
  const people = [holder, ...others];
  const more = (of: (cost: Cost) => number) =>
    people.map(({ cost }) => Number((of(cost) - of(holder.cost)).toFixed(2)));
  const there = causes.filter(({ of }) => more(of).some((value) => value !== 0));
  return {
    ...chartBase(),
    tooltip: { ...tooltipStyle, trigger: 'axis', axisPointer: { type: 'shadow' } },
    legend: { top: 0, left: 0, itemWidth: 14, type: 'scroll', textStyle: { color: '#152a35', fontSize: 12 } },
    grid: { left: 4, right: 12, top: 40, bottom: 4, containLabel: true },
    xAxis: { type: 'value', ...axisStyle, axisLabel: { ...axisStyle.axisLabel, hideOverlap: true } },
    yAxis: { type: 'category', inverse: true, data: people.map(({ name }) => name), ...axisStyle },
    series: there.map(({ key, of }, at) => ({
      name: word(key),
      type: 'bar',
      stack: 'cost',
      data: more(of),
      barMaxWidth: 22,
      color: COLOURS[at % COLOURS.length],
    })),
  };
}
