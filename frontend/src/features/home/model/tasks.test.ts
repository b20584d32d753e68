import { expect, it } from 'vitest';
import type { Me } from '../../../shared/auth/me.ts';
import { type Chain, newest, progressOf } from './chain.ts';
import { tasksFor } from './tasks.ts';

const person = (...roles: string[]): Me => ({
  subject: 'subject-1',
  personId: 'S0001',
  name: '陈一',
  unitId: 'B01',
  roles,
  bankWide: false,
});

const nothing: Chain = { exam: undefined, ranking: undefined, allocation: undefined, period: undefined };

const submitted: Chain = {
  ...nothing,
  ranking: {
    planId: 'RM-2025',
    title: '2025',
    state: 'SUBMITTED',
    candidates: 66,
    qualified: 45,
    seniors: 20,
    intermediates: 20,
    juniors: 5,
    submittedBy: '王二',
    publishedOn: null,
  },
};

it('gives the committee a submitted ranking to approve', () => {
  expect(tasksFor(person('employee', 'committee'), submitted)).toEqual([
    { name: 'approveRanking', about: 'RM-2025', to: '/rankings/RM-2025', needsAnother: false },
  ]);
});

it('tells the maker that a second person is needed', () => {
  expect(tasksFor({ ...person('hr'), name: '王二' }, submitted)[0]?.needsAnother).toBe(true);
});

it('has nothing for an employee without a duty', () => {
  expect(tasksFor(person('employee'), submitted)).toEqual([]);
});

it('has nothing while the step has not begun', () => {
  expect(tasksFor(person('marketing', 'hr', 'committee', 'branch-head', 'examiner'), nothing)).toEqual([]);
});

it('knows how far a step is', () => {
  expect(progressOf('exam', submitted)).toBe('waiting');
  expect(progressOf('ranking', submitted)).toBe('working');
  expect(newest([{ planId: 'RM-2024' }, { planId: 'RM-2025' }])).toEqual({ planId: 'RM-2025' });
});
