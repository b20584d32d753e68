import { expect, it } from 'vitest';
import { movePoint } from './shares.ts';

it('turns shares into percent and back, digit by digit', () => {
  expect(movePoint('0.0285', 2)).toBe('2.85');
  expect(movePoint('0.06', 2)).toBe('6');
  expect(movePoint('1', 2)).toBe('100');
  expect(movePoint('0', 2)).toBe('0');
  expect(movePoint('2.85', -2)).toBe('0.0285');
  expect(movePoint('6', -2)).toBe('0.06');
  expect(movePoint('100', -2)).toBe('1');
  expect(movePoint('0.125', -2)).toBe('0.00125');
});
