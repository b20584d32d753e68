import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha256 } from './sha256.ts';
import { isWhole, partsOf } from './shares.ts';

it('hashes as the standard says, at every length around a block', () => {
  expect(sha256(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000]) {
    const content = Uint8Array.from({ length }, (_, index) => (index * 31 + length) % 256);
    expect(sha256(content)).toBe(createHash('sha256').update(content).digest('hex'));
  }
});

it('knows to the millionth whether parts make a whole', () => {
  expect(isWhole(['0.333334', '0.333333', '0.333333'])).toBe(true);
  expect(isWhole(['0.333333', '0.333333', '0.333333'])).toBe(false);
  expect(isWhole(['0.1', '0.2', '0.7'])).toBe(true);
  expect(isWhole([])).toBe(false);
});

it('leaves out who gets nothing', () => {
  expect(partsOf({ A: '1', B: '0', C: '0.000000' })).toEqual([{ staffId: 'A', share: '1' }]);
});
