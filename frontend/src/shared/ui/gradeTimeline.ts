import type { EChartsCoreOption } from 'echarts/core';
import type { GradeSpan, Position } from '../api/grades.ts';
import { inLanguage, type Text } from '../i18n/text.ts';
import { axisStyle, chartBase, SERIES, tooltipStyle } from './chartStyle.ts';

/** One height of the chart: a grade, or the ground on which somebody is paid as none. */
export interface Rung {
  readonly code: string | null;
  readonly name: Text | null;
}

/** A corner of a step line: from that day on at that rung; without a rung there is no line. */
export interface Corner {
  readonly on: string;
  readonly rung: number | null;
}

const graded = (span: GradeSpan) => span.ownGrade !== null;

/** The rungs between the lowest and the highest that the person stood on, lowest first, with one to spare at each end. */
export function rungsOf(spans: readonly GradeSpan[], positions: readonly Position[]): readonly Rung[] {
  const used = new Set(spans.flatMap(({ ownGrade, grade }) => [ownGrade, grade]).filter((code) => code !== null));
  const places = positions.flatMap(({ code }, index) => (used.has(code) ? [index] : []));
  const known = new Set(positions.map(({ code }) => code));
  const elsewhere = [...used].filter((code) => !known.has(code));
  const onLadder =
    places.length === 0 ? [] : positions.slice(Math.max(0, Math.min(...places) - 1), Math.max(...places) + 2);
  const unpaid = spans.some((span) => graded(span) && span.grade === null);
  return [
    ...(unpaid ? [{ code: null, name: null }] : []),
    ...elsewhere.map((code) => ({
      code,
      name: spans.find(({ grade }) => grade === code)?.gradeName ?? { zh: code, en: code },
    })),
    ...onLadder.map(({ code, name }) => ({ code, name })),
  ];
}

/** The corners of one of the two lines. The last span without an end is drawn to the end of the chart. */
export function cornersOf(
  spans: readonly GradeSpan[],
  rungs: readonly Rung[],
  line: 'ownGrade' | 'grade',
  end: string,
): readonly Corner[] {
  const corners = spans.map((span) => {
    const rung = graded(span) ? rungs.findIndex(({ code }) => code === span[line]) : -1;
    return { on: span.from, rung: rung < 0 ? null : rung };
  });
  const last = corners.at(-1);
  return last ? [...corners, { on: spans.at(-1)?.to ?? end, rung: last.rung }] : corners;
}

/** Half a year after the last change, or after the marked day where that is later. */
export function endOf(spans: readonly GradeSpan[], marked: string | undefined): string {
  const last = [spans.at(-1)?.to ?? spans.at(-1)?.from ?? '', marked ?? ''].sort().at(-1) ?? '';
  const end = new Date(`${last}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + 6);
  return end.toISOString().slice(0, 10);
}

export interface TimelineWords {
  readonly own: string;
  readonly paid: string;
  readonly none: string;
  readonly day: string;
}

interface Hovered {
  readonly axisValueLabel: string;
  readonly seriesName: string;
  readonly value: readonly [string, number | string];
}

/** ECharts counts steps from the category axis, here the rungs: "start" holds a grade until the next day of change. */
const STEP = 'start';

/** Which axes of a chart the lines belong to, where there are more than one. */
export interface Axes {
  readonly xAxisIndex: number;
  readonly yAxisIndex: number;
}

/** Own grade as a broken line, the paid one as a firm line over it: where they part, somebody is paid another grade. */
export function gradeSeries(
  spans: readonly GradeSpan[],
  rungs: readonly Rung[],
  end: string,
  words: Pick<TimelineWords, 'own' | 'paid'>,
  axes: Axes = { xAxisIndex: 0, yAxisIndex: 0 },
) {
  const points = (line: 'ownGrade' | 'grade') =>
    cornersOf(spans, rungs, line, end).map(({ on, rung }) => [on, rung === null ? '-' : rung]);
  return {
    paid: {
      ...axes,
      name: words.paid,
      type: 'line',
      step: STEP,
      data: points('grade'),
      color: SERIES[1],
      lineStyle: { width: 5 },
      symbol: 'none',
    },
    own: {
      ...axes,
      name: words.own,
      type: 'line',
      step: STEP,
      data: points('ownGrade'),
      color: SERIES[0],
      lineStyle: { width: 2, type: [6, 4] },
      symbol: 'circle',
      symbolSize: 6,
    },
  };
}

export const markedDay = (day: string, word: string) => ({
  silent: true,
  symbol: 'none',
  lineStyle: { color: '#a1342a', width: 2, type: 'solid' },
  label: { formatter: word, color: '#a1342a', fontSize: 13 },
  data: [{ xAxis: day }],
});

export function timelineOption(
  spans: readonly GradeSpan[],
  positions: readonly Position[],
  marked: string | undefined,
  words: TimelineWords,
  language: string,
): EChartsCoreOption {
  const rungs = rungsOf(spans, positions);
  const end = endOf(spans, marked);
  const names = rungNames(rungs, words.none, language);
  const { paid, own } = gradeSeries(spans, rungs, end, words);
  return {
    ...chartBase(),
    tooltip: {
      ...tooltipStyle,
      trigger: 'axis',
      axisPointer: { axis: 'x' },
      formatter: (at: readonly Hovered[]) =>
        [
          at[0]?.axisValueLabel,
          ...at.map(({ seriesName, value: [, rung] }) => `${seriesName}　${names[Number(rung)] ?? '–'}`),
        ].join('\n'),
    },
    legend: { top: 0, left: 0, itemWidth: 26, textStyle: { color: '#152a35', fontSize: 13 } },
    grid: { left: 4, right: 16, top: 40, bottom: 4, containLabel: true },
    xAxis: {
      type: 'time',
      min: spans[0]?.from,
      max: end,
      ...axisStyle,
      axisLabel: {
        ...axisStyle.axisLabel,
        hideOverlap: true,
        formatter: { year: '{yyyy}', month: '{yyyy}-{MM}', day: '{yyyy}-{MM}-{dd}' },
      },
    },
    yAxis: {
      type: 'category',
      data: names,
      boundaryGap: true,
      ...axisStyle,
      splitLine: { show: true, ...axisStyle.splitLine },
    },
    series: [{ ...paid, ...(marked ? { markLine: markedDay(marked, words.day) } : {}) }, own],
  };
}

export const rungNames = (rungs: readonly Rung[], none: string, language: string) =>
  rungs.map(({ name }) => (name ? inLanguage(name, language) : none));
