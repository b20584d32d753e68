import { expect, it } from 'vitest';
import { formatsFor } from './formats.ts';

const zh = formatsFor('zh-CN');
const en = formatsFor('en-US');

it('shows an amount to the fen however large it is', () => {
  expect(zh.money('9007199254740993.07')).toBe('9,007,199,254,740,993.07');
  expect(en.money('-0.05')).toBe('-0.05');
});

it('speaks of money in the units of each language', () => {
  expect(zh.shortMoney('182770.00')).toBe('18.28 万元');
  expect(zh.shortMoney('345000000')).toBe('3.45 亿元');
  expect(zh.shortMoney('9999.99')).toBe('9,999.99 元');
  expect(en.shortMoney('182770.00')).toBe('CNY 182.77k');
});

it('shows what is missing as missing, never as zero', () => {
  expect([zh.money(null), zh.score(undefined), zh.percent(null), zh.date(''), zh.count(null)]).toEqual(
    Array(5).fill('–'),
  );
});

it('names a business date by the calendar of the bank', () => {
  expect(zh.date('2025-04-16')).toBe('2025年4月16日');
  expect(en.date('2025-04-16')).toBe('16 Apr 2025');
  expect(zh.date('2025-04-15T16:00:00Z')).toBe('2025年4月16日');
});
