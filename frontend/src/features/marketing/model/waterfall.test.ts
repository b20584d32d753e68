import { expect, it } from 'vitest';
import type { ForecastLine } from '../api.ts';
import { waterfall } from './waterfall.ts';

const line = (term: ForecastLine['term'], amount: string): ForecastLine => ({
  item: 'FEES',
  term,
  formula: amount,
  amount,
});

it('runs from income to the result in whole fen', () => {
  const bars = waterfall([
    line('INCOME', '120000.00'),
    line('INCOME', '0.01'),
    line('DIRECT_COST', '60000.00'),
    line('RISK_COST', '-0.05'),
    line('TAX', '6000.00'),
  ]);
  expect(bars.map(({ key }) => key)).toEqual([
    'INCOME',
    'DIRECT_COST',
    'MANAGEMENT_COST',
    'FIXED_ASSET_COST',
    'RISK_COST',
    'TAX',
    'result',
  ]);
  expect(bars[0]).toMatchObject({ change: '120000.01', after: '120000.01' });
  expect(bars[4]).toMatchObject({ change: '0.05', after: '60000.06' });
  expect(bars[6]).toMatchObject({ change: '54000.06' });
});

it('shows a loss as one', () => {
  expect(waterfall([line('DIRECT_COST', '0.05')]).at(-1)).toMatchObject({ change: '-0.05' });
});
