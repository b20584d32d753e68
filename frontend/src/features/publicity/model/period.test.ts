import { expect, it } from 'vitest';
import type { Notice } from '../../../shared/api/notices.ts';
import { daysLeft, periodDays, stateOf } from './period.ts';

// Posted on a Tuesday before the holiday of 4 to 6 April 2025.
const COUNTED = ['2025-04-02', '2025-04-03', '2025-04-07', '2025-04-08', '2025-04-09'];

const kinds = (postedOn: string, counted: readonly string[]) =>
  periodDays(postedOn, counted).map(({ date, kind, nth }) => `${date.slice(8)} ${kind}${nth ?? ''}`);

it('shows whole weeks, the day of posting uncounted and the holiday left out', () => {
  expect(kinds('2025-04-01', COUNTED)).toEqual([
    '31 outside',
    '01 posting',
    '02 counted1',
    '03 counted2',
    '04 holiday',
    '05 weekend',
    '06 weekend',
    '07 counted3',
    '08 counted4',
    '09 counted5',
    '10 outside',
    '11 outside',
    '12 outside',
    '13 outside',
  ]);
});

it('counts a make-up workday on a Sunday', () => {
  expect(kinds('2025-04-25', ['2025-04-27']).slice(-3)).toEqual(['25 posting', '26 weekend', '27 makeUp1']);
});

it('counts today as long as it lasts', () => {
  expect(daysLeft(COUNTED, '2025-04-01')).toBe(5);
  expect(daysLeft(COUNTED, '2025-04-05')).toBe(3);
  expect(daysLeft(COUNTED, '2025-04-09')).toBe(1);
  expect(daysLeft(COUNTED, '2025-04-10')).toBe(0);
});

it('tells a running version from one that is over, closed or superseded', () => {
  const notice = { version: 2, endsOn: '2025-04-09', closedAt: null } as Notice;
  expect(stateOf(notice, 2, '2025-04-09')).toBe('running');
  expect(stateOf(notice, 2, '2025-04-10')).toBe('over');
  expect(stateOf({ ...notice, closedAt: '2025-04-10T01:00:00Z' }, 2, '2025-04-10')).toBe('closed');
  expect(stateOf(notice, 3, '2025-04-09')).toBe('superseded');
});
