import type { EChartsCoreOption } from 'echarts/core';
import type { GradeSpan, Position } from '../../../shared/api/grades.ts';
import type { QualificationState } from '../../../shared/api/qualifications.ts';
import { axisStyle, chartBase, tooltipStyle } from '../../../shared/ui/chartStyle.ts';
import { gradeSeries, markedDay, rungNames, rungsOf } from '../../../shared/ui/gradeTimeline.ts';
import type { Reach, Stretch } from '../model/life.ts';

export interface ExamPoint {
  readonly on: string;
  readonly label: string;
}

export interface Life {
  readonly exams: readonly ExamPoint[];
  /** The grants by name, and how each of them stands when. */
  readonly grants: readonly string[];
  readonly qualifications: readonly Stretch[];
  readonly grades: readonly GradeSpan[];
  readonly positions: readonly Position[];
  readonly evaluations: readonly Stretch[];
}

export interface LifeWords {
  readonly exams: string;
  readonly evaluations: string;
  readonly own: string;
  readonly paid: string;
  readonly none: string;
  readonly today: string;
}

/** Room for the names of the rows. */
const wordWidth = () => (globalThis.matchMedia?.('(max-width: 640px)').matches ? 74 : 118);
const SKY = 34;
const GROUND = 26;
const HEIGHT = 460;

/** Filled while it holds; bounded by a broken line once nothing can come after it. */
const LOOK: Record<QualificationState, { fill: string; stroke: string; text: string; dashed?: boolean }> = {
  NONE: { fill: '#ffffff', stroke: '#a9b8be', text: '#33495a', dashed: true },
  ACTIVE: { fill: '#0b666b', stroke: '#0b666b', text: '#ffffff' },
  PROVISIONAL: { fill: '#17405a', stroke: '#17405a', text: '#ffffff' },
  SUSPENDED: { fill: '#f7eeda', stroke: '#7a5310', text: '#684508' },
  EXPIRED: { fill: '#ffffff', stroke: '#7d93a0', text: '#33495a', dashed: true },
  REVOKED: { fill: '#f9e9e6', stroke: '#a1342a', text: '#8c2a21', dashed: true },
  SUPERSEDED: { fill: '#ffffff', stroke: '#7d93a0', text: '#33495a', dashed: true },
};
const EVALUATED = { fill: '#e2f0ef', stroke: '#0b7a7f', text: '#084e53', dashed: false };

interface Lane {
  readonly rows: readonly string[];
  /** Share of the height in tenths of a line. */
  readonly weight: number;
  readonly upwards?: boolean;
  readonly series: (axes: { xAxisIndex: number; yAxisIndex: number }) => readonly object[];
}

/** One picture of the years: exams, qualifications, grades and evaluations, each in its lane over the same days. */
export function lifeOption(
  life: Life,
  reach: Reach,
  today: string,
  words: LifeWords,
  language: string,
): EChartsCoreOption {
  const lanes = lanesOf(life, reach, words, language);
  const word = wordWidth();
  const whole = lanes.reduce((sum, { weight }) => sum + weight, 0);
  const room = HEIGHT - SKY - GROUND - 10 * (lanes.length - 1);
  let top = SKY;
  const places = lanes.map(({ weight }) => {
    const height = (room * weight) / whole;
    const place = { left: word + 12, right: 14, top, height };
    top += height + 10;
    return place;
  });
  const bottom = lanes.length - 1;
  return {
    ...chartBase(),
    tooltip: { ...tooltipStyle, trigger: 'item' },
    legend: {
      show: life.grades.length > 0,
      data: [words.paid, words.own],
      top: 0,
      right: 0,
      itemWidth: 26,
      textStyle: { color: '#152a35', fontSize: 13 },
    },
    grid: places,
    xAxis: lanes.map((_, index) => ({
      gridIndex: index,
      type: 'time',
      min: reach.from,
      max: reach.to,
      ...axisStyle,
      axisLine: { show: index === bottom, ...axisStyle.axisLine },
      splitLine: { show: true, ...axisStyle.splitLine },
      axisLabel: {
        ...axisStyle.axisLabel,
        show: index === bottom,
        hideOverlap: true,
        formatter: { year: '{yyyy}', month: '{yyyy}-{MM}', day: '{yyyy}-{MM}-{dd}' },
      },
    })),
    yAxis: lanes.map(({ rows, upwards = false }, index) => ({
      gridIndex: index,
      type: 'category',
      data: rows,
      inverse: !upwards,
      ...axisStyle,
      axisLine: { show: false },
      axisLabel: { ...axisStyle.axisLabel, width: word, overflow: 'truncate', interval: 0 },
      splitArea: { show: true, areaStyle: { color: ['#f7f9f9', '#f7f9f9'] } },
    })),
    series: lanes.flatMap(({ series }, index) => {
      const [first, ...rest] = series({ xAxisIndex: index, yAxisIndex: index });
      const line = markedDay(today, index === 0 ? words.today : '');
      return [{ ...first, markLine: { ...line, label: { ...line.label, position: 'start' } } }, ...rest];
    }),
  };
}

function lanesOf(life: Life, reach: Reach, words: LifeWords, language: string): readonly Lane[] {
  const rungs = rungsOf(life.grades, life.positions);
  const graded = life.grades.some(({ ownGrade }) => ownGrade !== null);
  const last = Math.max(-1, ...life.evaluations.map(({ row }) => row));
  return [
    { rows: [words.exams], weight: 62, series: (axes) => [exams(life.exams, axes)] },
    ...(life.grants.length > 0
      ? [
          {
            rows: life.grants,
            weight: 40 * life.grants.length,
            series: (axes: object) => [bars(life.qualifications, ({ state }) => LOOK[state ?? 'NONE'], axes)],
          },
        ]
      : []),
    ...(graded
      ? [
          {
            rows: rungNames(rungs, words.none, language),
            weight: 26 * rungs.length,
            upwards: true,
            series: (axes: { xAxisIndex: number; yAxisIndex: number }) => {
              const { paid, own } = gradeSeries(life.grades, rungs, reach.to, words, axes);
              return [paid, own];
            },
          },
        ]
      : []),
    ...(last >= 0
      ? [
          {
            rows: Array.from({ length: last + 1 }, (_, row) => (row === 0 ? words.evaluations : '')),
            weight: 36 * (last + 1),
            series: (axes: object) => [bars(life.evaluations, () => EVALUATED, axes)],
          },
        ]
      : []),
  ];
}

const exams = (points: readonly ExamPoint[], axes: object) => ({
  ...axes,
  type: 'scatter',
  symbol: 'diamond',
  symbolSize: 13,
  symbolOffset: [0, -14],
  color: '#0d2b3c',
  data: points.map(({ on, label }) => ({ value: [on, 0], name: label })),
  label: {
    show: true,
    position: 'bottom',
    distance: -4,
    formatter: '{b}',
    color: '#152a35',
    fontSize: 12,
    lineHeight: 15,
  },
  labelLayout: { hideOverlap: true },
  tooltip: { formatter: '{b}' },
});

interface BarApi {
  value(dimension: number): number;
  coord(point: readonly [number, number]): [number, number];
  size(size: readonly [number, number]): [number, number];
}
interface BarParams {
  readonly dataIndex: number;
  readonly coordSys: { readonly x: number; readonly width: number };
}

function bars(
  stretches: readonly Stretch[],
  lookOf: (stretch: Stretch) => { fill: string; stroke: string; text: string; dashed?: boolean },
  axes: object,
) {
  return {
    ...axes,
    type: 'custom',
    encode: { x: [0, 1], y: 2 },
    data: stretches.map(({ from, to, row, label }) => ({ value: [from, to, row], name: label })),
    tooltip: { formatter: '{b}' },
    renderItem: ({ dataIndex, coordSys }: BarParams, api: BarApi) => {
      const stretch = stretches[dataIndex];
      if (!stretch) return undefined;
      const row = api.value(2);
      const [start, middle] = api.coord([api.value(0), row]);
      const [end] = api.coord([api.value(1), row]);
      const height = Math.min(26, api.size([0, 1])[1] * 0.74);
      const x = Math.max(start, coordSys.x);
      const width = Math.max(2, Math.min(end, coordSys.x + coordSys.width) - x);
      const look = lookOf(stretch);
      return {
        type: 'group',
        children: [
          {
            type: 'rect',
            shape: { x: x + 0.5, y: middle - height / 2, width: width - 1, height, r: 2 },
            style: { fill: look.fill, stroke: look.stroke, lineWidth: 1.5, lineDash: look.dashed ? [4, 3] : 'solid' },
          },
          ...(width < 30
            ? []
            : [
                {
                  type: 'text',
                  style: {
                    x: x + 7,
                    y: middle,
                    width: width - 12,
                    overflow: 'truncate',
                    text: stretch.label,
                    fill: look.text,
                    fontSize: 12,
                    verticalAlign: 'middle',
                  },
                },
              ]),
        ],
      };
    },
  };
}
