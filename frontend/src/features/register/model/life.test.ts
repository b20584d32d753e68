import { expect, it } from 'vitest';
import type { Grant } from '../api.ts';
import { inRows, reachOf, stretchesOf } from './life.ts';

it('leaves air around everything that is known, and always holds today', () => {
  expect(reachOf(['2025-04-14', null, '2028-04-14'], '2026-08-20')).toEqual({ from: '2025-01-14', to: '2028-10-14' });
  expect(reachOf([], '2026-08-20')).toEqual({ from: '2026-05-20', to: '2027-02-20' });
});

it('draws every grant in its own row and an open end to the end of the picture', () => {
  const grants = [
    { spans: [{ from: '2024-04-01', to: '2025-04-01', state: 'ACTIVE' }] },
    {
      spans: [
        { from: '2025-04-01', to: '2028-04-01', state: 'ACTIVE' },
        { from: '2028-04-01', to: null, state: 'EXPIRED' },
      ],
    },
  ] as unknown as readonly Grant[];
  expect(stretchesOf(grants, '2028-10-01', (state) => state).map(({ row, to, label }) => [row, to, label])).toEqual([
    [0, '2025-04-01', 'ACTIVE'],
    [1, '2028-04-01', 'ACTIVE'],
    [1, '2028-10-01', 'EXPIRED'],
  ]);
});

it('puts what overlaps under each other and what follows beside it', () => {
  const stretch = (from: string, to: string) => ({ from, to });
  expect(
    inRows([
      stretch('2025-04-01', '2025-07-01'),
      stretch('2025-01-01', '2026-01-01'),
      stretch('2026-01-01', '2027-01-01'),
    ]).map(({ from, row }) => [from, row]),
  ).toEqual([
    ['2025-01-01', 0],
    ['2025-04-01', 1],
    ['2026-01-01', 0],
  ]);
});
