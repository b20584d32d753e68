import { expect, it } from 'vitest';
import type { Me } from '../../../shared/auth/me.ts';
import type { Part, PartState } from '../api.ts';
import { costOption } from './costChart.ts';
import { mayChangeIn } from './states.ts';

const me = (unitId: string, ...roles: readonly string[]): Me => ({
  subject: 'somebody',
  personId: 'S1',
  name: '',
  unitId,
  roles,
  bankWide: roles.includes('marketing'),
});
const part = (state: PartState) => [{ branchId: 'B1', state } as Part];

it.each([
  ['OPEN', true, false],
  ['RETURNED', true, false],
  ['SUBMITTED', false, false],
  ['ACCEPTED', false, true],
] as const)('a part that is %s may be changed by its head: %s, by marketing: %s', (state, head, marketing) => {
  const draft = { state: 'DRAFT' } as const;
  expect(mayChangeIn('B1', draft, part(state), me('B1', 'branch-head'))).toBe(head);
  expect(mayChangeIn('B1', draft, part(state), me('B2', 'branch-head'))).toBe(false);
  expect(mayChangeIn('B1', draft, part(state), me('HO', 'marketing'))).toBe(marketing);
});

it('marketing changes what was never opened, nobody what was submitted as a whole', () => {
  expect(mayChangeIn('B1', { state: 'RETURNED' }, [], me('HO', 'marketing'))).toBe(true);
  expect(mayChangeIn('B1', { state: 'DRAFT' }, [], me('B1', 'branch-head'))).toBe(false);
  expect(mayChangeIn('B1', { state: 'SUBMITTED' }, [], me('HO', 'marketing'))).toBe(false);
});

it('draws what others cost more than the holder, without causes that are the same', () => {
  const option = costOption(
    { name: 'holder', cost: { total: '30', resources: { LOAN: '20', CLIENTS: '10' }, handover: '0' } },
    [{ name: 'other', cost: { total: '330.5', resources: { LOAN: '20.5', CLIENTS: '10' }, handover: '300' } }],
    (cause) => cause,
  );
  const series = option.series as readonly { readonly name: string; readonly data: readonly number[] }[];
  expect(series.map(({ name, data }) => [name, data])).toEqual([
    ['LOAN', [0, 0.5]],
    ['handover', [0, 300]],
  ]);
});
