// @vitest-environment node
import { expect, it } from 'vitest';
import { stale } from '../tools/api.mjs';

it('the committed types are what the contracts of the services give', async () => {
  expect(await stale()).toEqual([]);
});
