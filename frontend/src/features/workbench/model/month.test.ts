import { expect, it } from 'vitest';
import { lastDayOf, shiftMonth, weeksOf } from './month.ts';

it('knows the last day of every month, leap years too', () => {
  expect(lastDayOf('2025-02')).toBe('2025-02-28');
  expect(lastDayOf('2024-02')).toBe('2024-02-29');
  expect(lastDayOf('2025-12')).toBe('2025-12-31');
});

it('goes over the turn of the year', () => {
  expect(shiftMonth('2025-12', 1)).toBe('2026-01');
  expect(shiftMonth('2025-01', -1)).toBe('2024-12');
});

it('lays a month out in weeks from Monday on', () => {
  const weeks = weeksOf('2025-04');
  expect(weeks[0]?.map(({ day }) => day)).toEqual([
    undefined,
    '2025-04-01',
    '2025-04-02',
    '2025-04-03',
    '2025-04-04',
    '2025-04-05',
    '2025-04-06',
  ]);
  expect(weeks).toHaveLength(5);
  expect(weeks.flat().filter(({ day }) => day)).toHaveLength(30);
  expect(weeksOf('2021-02')).toHaveLength(4);
});
