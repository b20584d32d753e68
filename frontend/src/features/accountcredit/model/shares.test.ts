import { expect, it } from 'vitest';
import { asText, equalShares, isWhole, sumOf } from './shares.ts';

it('divides by largest remainder, so that the parts are exactly one', () => {
  expect(equalShares(3)).toEqual(['0.333334', '0.333333', '0.333333']);
  expect(equalShares(1)).toEqual(['1.000000']);
  for (const people of [2, 3, 7, 20]) expect(isWhole(sumOf(equalShares(people)))).toBe(true);
});

it('sums what was typed exactly, and nothing that is no share', () => {
  expect(sumOf(['0.1', '0.2', '.7'])).toBe(1_000_000);
  expect(asText(sumOf(['0.333333', '0.333333', '0.333333']) ?? 0)).toBe('0.999999');
  expect(sumOf(['0.5', undefined])).toBeUndefined();
  expect(sumOf(['0.1234567'])).toBeUndefined();
  expect(sumOf(['a'])).toBeUndefined();
});
