import { expect, it } from 'vitest';
import type { Period } from '../api.ts';
import { tieOf } from './tie.ts';

const period: Period = {
  periodId: '2025',
  title: '2025',
  from: '2025-01-01',
  to: '2026-01-01',
  state: 'SOFT_CLOSED',
  version: 1,
  hash: null,
  bankTotal: '1000.00',
  scoreboardTotal: '1000.00',
  unattributed: { noHolder: '120.00', unallocatedCost: '20.00', decayRetained: '50.00', total: '150.00' },
};

it('ties when the two totals are equal to the fen', () => {
  expect(tieOf(period)).toMatchObject({ ties: true, difference: '0.00', attributed: '850.00' });
});

it('does not tie when a single fen is missing', () => {
  expect(tieOf({ ...period, scoreboardTotal: '999.99' })).toMatchObject({ ties: false, difference: '0.01' });
});

it('says nothing before the period was computed', () => {
  expect(tieOf({ ...period, bankTotal: null })).toBeUndefined();
});
