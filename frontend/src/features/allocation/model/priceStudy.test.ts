import { expect, it } from 'vitest';
import { ALLOCATION_SCHEME, PRICE_STUDY } from '../../../../mocks/data/allocation.ts';
import type { PriceStudy, Scheme } from '../api.ts';
import { lastOf, placeOf, schemeDraft } from './priceStudy.ts';

const study = PRICE_STUDY as unknown as PriceStudy;
const scheme = ALLOCATION_SCHEME as unknown as Scheme;

it('shows the last study that has something to show', () => {
  const failed: PriceStudy = { ...study, studyId: 'study-2', state: 'FAILED', points: [] };
  const running: PriceStudy = { ...failed, studyId: 'study-3', state: 'RUNNING' };
  expect(lastOf([failed, study], 'HANDOVER')).toBe(study);
  expect(lastOf([running, failed, study], 'HANDOVER')).toBe(running);
  expect(lastOf([failed], 'HANDOVER')).toBe(failed);
  expect(lastOf([study], 'OUTSIDE_BRANCH')).toBeUndefined();
});

it("stands at the scheme's own price until the reader chooses", () => {
  expect(placeOf(study, undefined)).toBe(1);
  expect(placeOf(study, 2)).toBe(2);
  expect(placeOf({ ...study, points: study.points.slice(0, 1) }, 2)).toBe(0);
});

it('drafts the scheme with one other price', () => {
  const stable = schemeDraft(scheme, 'HANDOVER', '3000', '2025-04-01');
  expect(stable).toEqual({
    schemeId: 'ALLOCATION-RULEBOOK-1-H3000',
    kind: 'allocation',
    title: '制度默认',
    source: 'A-04, A-05, A-06',
    effectiveFrom: '2025-04-01',
    parameters: { ...scheme.parameters, handoverCost: '3000' },
  });
  const soft = schemeDraft(scheme, 'OUTSIDE_BRANCH', '3000', '2025-04-01');
  expect(soft.parameters).toEqual({ ...scheme.parameters, territory: 'SOFT', outsideBranchCost: '3000' });
  const hard = schemeDraft({ ...scheme, ...soft } as Scheme, 'OUTSIDE_BRANCH', 'HARD', '2025-04-01');
  expect(hard.parameters).toEqual(scheme.parameters);
});
