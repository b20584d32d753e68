import { expect, it } from 'vitest';
import { LADDER } from '../../../mocks/data/ladder.ts';
import type { GradeSpan } from '../api/grades.ts';
import { cornersOf, endOf, rungsOf } from './gradeTimeline.ts';

const span = (from: string, to: string | null, ownGrade: string | null, grade: string | null) =>
  ({ from, to, ownGrade, grade, gradeName: null }) as GradeSpan;

const SPANS = [
  span('2025-04-01', '2026-01-01', 'MANAGER-2', 'MANAGER-2'),
  span('2026-01-01', '2028-03-01', 'MANAGER-1', 'MANAGER-2'),
  span('2028-03-01', null, 'MANAGER-1', null),
];
const codes = (spans: readonly GradeSpan[]) => rungsOf(spans, LADDER.positions).map(({ code }) => code);

it('shows the grades between the lowest and the highest, one to spare, and the ground under somebody unpaid', () => {
  expect(codes(SPANS)).toEqual([null, 'MANAGER-3', 'MANAGER-2', 'MANAGER-1', 'SENIOR-4']);
  expect(codes(SPANS.slice(0, 2))).not.toContain(null);
});

it('keeps a grade of an earlier ladder instead of losing it', () => {
  expect(codes([span('2024-01-01', '2025-04-01', 'G7-3', 'G7-3'), ...SPANS])).toContain('G7-3');
});

it('draws the own and the paid grade as steps to the end of the chart', () => {
  const rungs = rungsOf(SPANS, LADDER.positions);
  expect(cornersOf(SPANS, rungs, 'ownGrade', '2028-09-01')).toEqual([
    { on: '2025-04-01', rung: 2 },
    { on: '2026-01-01', rung: 3 },
    { on: '2028-03-01', rung: 3 },
    { on: '2028-09-01', rung: 3 },
  ]);
  expect(cornersOf(SPANS, rungs, 'grade', '2028-09-01').map(({ rung }) => rung)).toEqual([2, 2, 0, 0]);
});

it('draws no line while a type has no grades', () => {
  const changed = [span('2025-04-01', '2026-01-01', null, null), ...SPANS.slice(1)];
  const rungs = rungsOf(changed, LADDER.positions);
  expect(cornersOf(changed, rungs, 'grade', '2028-09-01')[0]).toEqual({ on: '2025-04-01', rung: null });
});

it('ends half a year after the last change or the marked day', () => {
  expect(endOf(SPANS, undefined)).toBe('2028-09-01');
  expect(endOf(SPANS, '2030-01-15')).toBe('2030-07-15');
});
