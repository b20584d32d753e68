import type { EChartsCoreOption } from 'echarts/core';
import { axisStyle, chartBase, SERIES, tooltipStyle } from '../../../shared/ui/chartStyle.ts';
import type { PricePoint, PriceStudy, Scheme, StudiedPrice } from '../api.ts';

export const PRICES: readonly StudiedPrice[] = ['HANDOVER', 'OUTSIDE_BRANCH'];
export const HARD = 'HARD';

/** The last study of a price that has something to show, or is under way. */
export const lastOf = (studies: readonly PriceStudy[], price: StudiedPrice): PriceStudy | undefined => {
  const ofPrice = studies.filter((study) => study.price === price);
  return ofPrice.find(({ state, points }) => state === 'RUNNING' || points.length > 0) ?? ofPrice[0];
};

/** What a curve shows fairness against. */
export const countOf = (price: StudiedPrice, point: PricePoint) =>
  price === 'HANDOVER' ? point.handovers : point.outsideBranch;

/** The chosen place as long as there is one, else the scheme's own price, else the last point. */
export function placeOf({ points, ownPrice }: PriceStudy, chosen: number | undefined): number {
  if (chosen !== undefined && chosen < points.length) return chosen;
  const own = points.findIndex(({ price }) => price === ownPrice);
  return own >= 0 ? own : points.length - 1;
}

/** A new version of the scheme with this price instead of its own, as the service takes it: a draft, nothing more. */
export function schemeDraft(scheme: Scheme, price: StudiedPrice, value: string, today: string) {
  const { outsideBranchCost: _, ...others } = scheme.parameters;
  const parameters =
    price === 'HANDOVER'
      ? { ...scheme.parameters, handoverCost: value }
      : value === HARD
        ? { ...others, territory: 'HARD' }
        : { ...others, territory: 'SOFT', outsideBranchCost: value };
  return {
    schemeId: `${scheme.schemeId}-${price === 'HANDOVER' ? 'H' : 'C'}${value}`,
    kind: 'allocation',
    title: scheme.title,
    source: scheme.source,
    effectiveFrom: today,
    parameters,
  };
}

interface Words {
  readonly count: string;
  readonly fairness: string;
  readonly curve: string;
  readonly own: string;
  readonly chosen: string;
  readonly priceOf: (price: string) => string;
  readonly tick: (amount: number) => string;
  readonly index: (amount: string) => string;
}

/** Fairness (lower is better) against a number of clients, one point for each price, the plan beside them. */
export function curveOption(study: PriceStudy, place: number, words: Words): EChartsCoreOption {
  const at = (point: PricePoint) => ({
    value: [countOf(study.price, point), Number(point.fairness)],
    name: words.priceOf(point.price),
    index: words.index(point.fairness),
  });
  const chosen = study.points[place];
  return {
    ...chartBase(),
    tooltip: {
      ...tooltipStyle,
      formatter: ({ seriesName, data }: { readonly seriesName: string; readonly data: ReturnType<typeof at> }) =>
        [`${seriesName} · ${data.name}`, `${words.count} ${data.value[0]}`, `${words.fairness} ${data.index}`].join(
          '\n',
        ),
    },
    legend: { top: 0, left: 0, itemWidth: 18, textStyle: { color: '#152a35', fontSize: 13 } },
    grid: { left: 8, right: 48, top: 64, bottom: 28, containLabel: true },
    xAxis: {
      type: 'value',
      scale: true,
      name: words.count,
      nameLocation: 'middle',
      nameGap: 28,
      ...axisStyle,
      axisLabel: { ...axisStyle.axisLabel, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      scale: true,
      name: words.fairness,
      nameTextStyle: { align: 'left' },
      ...axisStyle,
      axisLabel: { ...axisStyle.axisLabel, formatter: words.tick },
    },
    series: [
      {
        name: words.curve,
        type: 'line',
        data: study.points.map(at),
        symbol: 'circle',
        symbolSize: 9,
        color: SERIES[1],
        label: { show: true, position: 'right', distance: 10, formatter: '{b}', color: '#33495a' },
        labelLayout: { hideOverlap: true },
      },
      {
        name: words.chosen,
        type: 'scatter',
        data: chosen ? [at(chosen)] : [],
        symbol: 'circle',
        symbolSize: 18,
        itemStyle: { color: 'transparent', borderColor: SERIES[0], borderWidth: 3 },
      },
      {
        name: words.own,
        type: 'scatter',
        data: study.own ? [at(study.own)] : [],
        symbol: 'diamond',
        symbolSize: 22,
        itemStyle: { color: 'transparent', borderColor: SERIES[2], borderWidth: 3 },
      },
    ],
  };
}
