import { expect, it } from 'vitest';
import { advancesIn } from './advances.ts';
import { payWaterfall } from './steps.ts';

const line = (rule: string, amount: string) => ({
  rule,
  title: { zh: rule, en: rule },
  formula: amount,
  inputs: [],
  amount,
});

it('ends the picture at what is paid and leaves out lines of nothing', () => {
  const steps = payWaterfall(
    {
      payDay: '2026-01-15',
      lines: [line('P-05', '13500.00'), line('I-05', '0.00'), line('P-07', '-9000.00')],
      earned: '13500.00',
      deferred: '0.00',
      carriedForward: '0.00',
      payable: '4500.00',
    },
    ({ rule }) => rule,
    'paid',
  );
  expect(steps.map(({ name, after }) => [name, Number(after)])).toEqual([
    ['P-05', 13500],
    ['P-07', 4500],
    ['paid', 4500],
  ]);
});

it('reads what payroll pasted', () => {
  expect(advancesIn(' S0101, 2025-01, 1500 \n\nS0102\t2025-02\t20.5')).toEqual([
    { staffId: 'S0101', month: '2025-01', amount: '1500.00' },
    { staffId: 'S0102', month: '2025-02', amount: '20.50' },
  ]);
  expect(advancesIn('')).toEqual([]);
  expect(advancesIn('S0101 2025-13 1500')).toBeNull();
  expect(advancesIn('S0101 2025-01 1.234')).toBeNull();
  expect(advancesIn('S0101 2025-01 -1')).toBeNull();
});
