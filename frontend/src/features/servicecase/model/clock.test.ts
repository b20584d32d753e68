import { describe, expect, it } from 'vitest';
import type { StatisticsLine } from '../api.ts';
import { clockText, lastDayOf, near, standing } from './clock.ts';
import { metShare } from './statistics.ts';

const READ = '2025-06-02T10:02:58Z';
const DUE = '2025-06-02T10:03:00Z';

describe('a clock', () => {
  it('is in time in its last second and late in the next', () => {
    const running = { verdict: 'RUNNING', dueAt: DUE, doneAt: null } as const;
    expect(standing(running, READ, 2000)).toEqual({ verdict: 'RUNNING', left: 0 });
    expect(standing(running, READ, 2999)).toEqual({ verdict: 'RUNNING', left: 0 });
    expect(standing(running, READ, 3000)).toEqual({ verdict: 'BREACHED', left: -1 });
  });

  it('stands still while it is paused', () => {
    expect(standing({ verdict: 'PAUSED', dueAt: DUE, doneAt: null }, READ, 60_000)).toEqual({
      verdict: 'PAUSED',
      left: 2,
    });
  });

  it('stops when it is done: how late it was stays', () => {
    const done = { verdict: 'BREACHED', dueAt: DUE, doneAt: '2025-06-02T10:03:07Z' } as const;
    expect(standing(done, '2025-06-09T00:00:00Z', 60_000)).toEqual({ verdict: 'BREACHED', left: -7 });
  });

  it('names the last day of a period', () => {
    expect([lastDayOf('2025-03-01'), lastDayOf('2025-01-01')]).toEqual(['2025-02-28', '2024-12-31']);
  });

  it('says nothing where nothing is due', () => {
    expect(standing({ verdict: 'NOT_APPLICABLE', dueAt: null, doneAt: null }, READ, 0).left).toBeNull();
  });

  it('is read as hours, minutes and seconds', () => {
    expect([90_061, 119, -1, 3600].map(clockText)).toEqual(['25:01:01', '01:59', '00:01', '1:00:00']);
  });

  it('warns in the last twelve minutes', () => {
    expect([721, 720, 0, -1].map(near)).toEqual([false, true, true, false]);
  });
});

describe('the share in time', () => {
  const line = (responseMet: number, responseBreached: number) =>
    ({ responseMet, responseBreached }) as unknown as StatisticsLine;

  it('counts only what is judged', () => {
    expect(metShare([line(3, 1), line(0, 0)], 'response')).toBe(0.75);
    expect(metShare([line(0, 0)], 'response')).toBeUndefined();
  });
});
