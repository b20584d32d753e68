import { expect, it } from 'vitest';
import type { ClassProfit, Terms } from '../api.ts';
import { fen, sum, yuan } from './fen.ts';
import { waterfall } from './waterfall.ts';

const terms = (income: string, directCost: string, riskCost: string, rorac: string): Terms => ({
  income,
  directCost,
  managementCost: '1000.00',
  fixedAssetCost: '500.00',
  riskCost,
  tax: '0.10',
  rorac,
});

const loans: ClassProfit = {
  businessClass: 'LOANS',
  stock: terms('100000.00', '60000.00', '2000.00', '36499.90'),
  increment: terms('20000.00', '9000.00', '0.00', '9499.90'),
  stockAge: '3.000000',
  factor: '0.85',
  weight: '0.85',
  weightedStock: '31024.92',
  rorac: '40524.82',
};

it('counts in fen without binary fractions', () => {
  expect(sum(['0.10', '0.20', '-1000000000000000.01'])).toBe('-999999999999999.71');
  expect(yuan(fen('-0.05'))).toBe('-0.05');
});

it('refuses an amount with three decimals', () => {
  expect(() => fen('1.005')).toThrow('at most two decimals');
});

it('takes every term once and ends at the RORAC', () => {
  const steps = waterfall([loans]);
  expect(steps.map(({ key }) => key)).toEqual(['E', 'Cd', 'Cm', 'Cf', 'Cr', 'T', 'decay', 'rorac']);
  expect(steps.at(0)?.change).toBe('120000.00');
  expect(steps.at(1)).toEqual({ key: 'Cd', change: '-69000.00', after: '51000.00' });
  expect(steps.at(-1)?.change).toBe('40524.82');
  expect(sum(steps.slice(0, -1).map(({ change }) => change))).toBe('40524.82');
});
