import { expect, it } from 'vitest';
import type { Me } from '../../../shared/auth/me.ts';
import { type Chain, type Desk, newest, progressOf } from './chain.ts';
import { actTasksFor, deskTasksFor, reminderTasks, tasksFor, waitingTasksFor } from './tasks.ts';

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

const desk: Desk = {
  planId: 'RM-2025',
  notices: [],
  objections: [{ state: 'OPEN' }],
  appeals: [{ kind: 'REMARK', part: 'WRITTEN', state: 'OPEN', earlierMarksRecorded: true, thirdMarkGiven: false }],
};
const posted = { ...desk, notices: [{ endsOn: '2025-04-09', closedAt: null }] };
const desksOf = (role: string, given: Desk, today: string) =>
  deskTasksFor(person('employee', role), submitted, given, today).map(({ name }) => name);

it('has a submitted ranking posted, and the notice closed after its last day', () => {
  expect(desksOf('marketing', desk, '2025-04-01')).toEqual(['postNotice', 'decideObjections']);
  expect(desksOf('marketing', posted, '2025-04-09')).toEqual(['decideObjections']);
  expect(desksOf('marketing', posted, '2025-04-10')).toEqual(['closeNotice', 'decideObjections']);
});

it('gives a re-mark to an examiner first and to the committee once the marks are there', () => {
  expect(desksOf('examiner', posted, '2025-04-09')).toEqual(['giveThirdMarks']);
  expect(desksOf('committee', posted, '2025-04-09')).toEqual(['decideObjections']);
  const marked = { ...posted, appeals: posted.appeals.map((one) => ({ ...one, thirdMarkGiven: true })) };
  expect(desksOf('committee', marked, '2025-04-09')).toEqual(['decideObjections', 'decideAppeals']);
});

it('has nothing of the desks for an employee without a duty', () => {
  expect(desksOf('relationship-manager', posted, '2025-04-10')).toEqual([]);
});

it('counts the decisions about people that wait for this reader, and says when all of them wait for others', () => {
  const other = { staffId: 'S0002', proposedBy: '王二' };
  const own = { staffId: 'S0002', proposedBy: '陈一' };
  const about = { staffId: 'S0001', proposedBy: '王二' };
  expect(actTasksFor(person('hr'), [other, own, about])).toEqual([
    { name: 'decideActs', about: '1', to: '/acts', needsAnother: false },
  ]);
  expect(actTasksFor(person('committee'), [own, about])[0]?.needsAnother).toBe(true);
  expect(actTasksFor(person('marketing'), [other])).toEqual([]);
  expect(actTasksFor(person('hr'), [])).toEqual([]);
});

it('counts what waits in the division of clients, and says when it waits for another', () => {
  expect(
    waitingTasksFor([
      { kind: 'DIVIDE_PART', count: 1, forOthers: 0, about: 'ALLOC-1' },
      { kind: 'APPROVE_REALLOCATIONS', count: 0, forOthers: 2, about: null },
    ]),
  ).toEqual([
    { name: 'DIVIDE_PART', about: 'ALLOC-1', count: 1, to: '/allocations/ALLOC-1', needsAnother: false },
    { name: 'APPROVE_REALLOCATIONS', about: '', count: 2, to: '/reallocations', needsAnother: true },
  ]);
});

it('reminds a manager of deadlines, and of none when there are none', () => {
  expect(reminderTasks({ overdue: 1, today: 0, coming: 4 })[0]).toMatchObject({ count: 5, to: '/workbench' });
  expect(reminderTasks({ overdue: 0, today: 0, coming: 0 })).toEqual([]);
  expect(reminderTasks(null)).toEqual([]);
});
