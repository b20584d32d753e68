import { expect, it } from 'vitest';
import type { StaffAct } from '../api.ts';
import { causeOf } from './cause.ts';
import { proposalOf } from './proposal.ts';

const ACT = { actId: 'a1', kind: 'SUSPENSION' } as StaffAct;

it.each([
  ['grant', { kind: 'grant' }],
  ['validity', { kind: 'validity' }],
  ['lapse', { kind: 'lapse' }],
  ['grant/12', { kind: 'succession', grant: '12' }],
  ['act/a1', { kind: 'act', act: ACT }],
  ['act/other', { kind: 'act', act: undefined }],
  ['objection/o1', { kind: 'case' }],
])('reads %s', (recorded, cause) => {
  expect(causeOf(recorded, [ACT])).toEqual(cause);
});

it('sends exactly the part of the kind', () => {
  const common = { effectiveFrom: '2026-08-01', basis: 'b' };
  const details = (fields: Parameters<typeof proposalOf>[1]) => proposalOf('S0001', fields).details;
  expect(details({ ...common, kind: 'SUSPENSION' })).toEqual({});
  expect(details({ ...common, kind: 'PLACEMENT', placement: { type: 'SPECIALIST' } })).toEqual({
    placement: { type: 'SPECIALIST' },
  });
  expect(details({ ...common, kind: 'UNQUALIFIED', opinion: { opinion: 'NEXT_EXAM' } })).toEqual({
    opinion: { opinion: 'NEXT_EXAM', staffAgrees: false },
  });
});
