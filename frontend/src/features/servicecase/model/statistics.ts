import type { EChartsCoreOption } from 'echarts/core';
import { axisStyle, chartBase, GAIN, LOSS, labelsFor, SERIES, tooltipStyle } from '../../../shared/ui/chartStyle.ts';
import { KINDS, type StatisticsLine, type SurveyResult } from '../api.ts';

export const CLOCKS = ['relay', 'response', 'resolution', 'promise'] as const;
export type ClockName = (typeof CLOCKS)[number];

const MET = {
  relay: 'relayMet',
  response: 'responseMet',
  resolution: 'resolutionMet',
  promise: 'promiseKept',
} as const;
const BREACHED = {
  relay: 'relayBreached',
  response: 'responseBreached',
  resolution: 'resolutionBreached',
  promise: 'promiseBroken',
} as const;

export const metOf = (line: StatisticsLine, clock: ClockName) => line[MET[clock]];
export const breachedOf = (line: StatisticsLine, clock: ClockName) => line[BREACHED[clock]];

/** Share of what is judged that was in time; undefined while nothing is. */
export function metShare(lines: readonly StatisticsLine[], clock: ClockName): number | undefined {
  const met = sum(lines, (line) => metOf(line, clock));
  const judged = met + sum(lines, (line) => breachedOf(line, clock));
  return judged === 0 ? undefined : met / judged;
}

export const monthsOf = (lines: readonly StatisticsLine[]) => [...new Set(lines.map(({ month }) => month))].sort();

export const sum = (lines: readonly StatisticsLine[], of: (line: StatisticsLine) => number) =>
  lines.reduce((total, line) => total + of(line), 0);

const bars = (months: readonly string[]) => ({
  ...chartBase(),
  tooltip: { ...tooltipStyle, trigger: 'axis', axisPointer: { type: 'shadow' } },
  legend: { top: 0, left: 0, itemWidth: 16, itemHeight: 12, textStyle: { color: '#152a35', fontSize: 13 } },
  grid: { left: 4, right: 12, top: 48, bottom: 4, containLabel: true },
  xAxis: {
    type: 'category',
    data: months,
    ...axisStyle,
    axisLabel: { ...axisStyle.axisLabel, ...labelsFor(months.length) },
  },
});

/** Cases of each kind, stacked by month. */
export function kindOption(lines: readonly StatisticsLine[], names: readonly string[]): EChartsCoreOption {
  const months = monthsOf(lines);
  return {
    ...bars(months),
    yAxis: { type: 'value', minInterval: 1, ...axisStyle },
    series: KINDS.map((kind, index) => ({
      name: names[index],
      type: 'bar',
      stack: 'cases',
      barMaxWidth: 34,
      color: SERIES[index],
      data: months.map((month) =>
        sum(
          lines.filter((line) => line.month === month && line.kind === kind),
          ({ cases }) => cases,
        ),
      ),
    })),
  };
}

/** In time and late of one clock, stacked by month. */
export function clockOption(
  lines: readonly StatisticsLine[],
  clock: ClockName,
  words: { readonly met: string; readonly breached: string },
): EChartsCoreOption {
  const months = monthsOf(lines);
  const series = (name: string, color: string, of: (line: StatisticsLine) => number, decal: object) => ({
    name,
    type: 'bar',
    stack: 'clock',
    barMaxWidth: 34,
    color,
    itemStyle: { decal },
    data: months.map((month) =>
      sum(
        lines.filter((line) => line.month === month),
        of,
      ),
    ),
  });
  return {
    ...bars(months),
    yAxis: { type: 'value', minInterval: 1, ...axisStyle },
    series: [
      series(words.met, GAIN, (line) => metOf(line, clock), { symbol: 'none' }),
      series(words.breached, LOSS, (line) => breachedOf(line, clock), { symbol: 'rect', rotation: 0.8 }),
    ],
  };
}

/** Scores of the managers as lying bars, best on top, with the number of forms in the name. */
export function scoresOption(
  results: readonly SurveyResult[],
  label: (result: SurveyResult) => string,
): EChartsCoreOption {
  const scored = results.filter(({ score }) => score !== null).toReversed();
  return {
    ...chartBase(),
    tooltip: { ...tooltipStyle, trigger: 'axis', axisPointer: { type: 'shadow' } },
    grid: { left: 4, right: 48, top: 8, bottom: 4, containLabel: true },
    xAxis: { type: 'value', min: 0, max: 100, ...axisStyle },
    yAxis: { type: 'category', data: scored.map(label), ...axisStyle },
    series: [
      {
        type: 'bar',
        barMaxWidth: 22,
        color: GAIN,
        label: { show: true, position: 'right' },
        data: scored.map(({ score }) => Number(score)),
      },
    ],
  };
}

/** More bars than these cannot be read one by one. */
export const MOST_SCORES = 24;
const BAND = 5;

/** How many managers lie in each band of five points, from the lowest band that has anybody. */
export function spreadOption(results: readonly SurveyResult[], name: string): EChartsCoreOption {
  const scores = results.filter(({ score }) => score !== null).map(({ score }) => Number(score));
  const bandOf = (score: number) => Math.min(Math.floor(score / BAND), 100 / BAND - 1);
  const lowest = Math.min(...scores.map(bandOf));
  const bands = Array.from({ length: 100 / BAND - lowest }, (_, index) => lowest + index);
  const names = bands.map((band) => `${band * BAND}–${(band + 1) * BAND}`);
  return {
    ...bars(names),
    legend: { show: false },
    grid: { left: 4, right: 12, top: 24, bottom: 4, containLabel: true },
    yAxis: { type: 'value', minInterval: 1, ...axisStyle },
    series: [
      {
        name,
        type: 'bar',
        barMaxWidth: 56,
        color: GAIN,
        label: { show: true, position: 'top' },
        data: bands.map((band) => scores.filter((score) => bandOf(score) === band).length),
      },
    ],
  };
}
