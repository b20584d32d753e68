import { queryOptions } from '@tanstack/react-query';
import type { Page } from '../../shared/api/page.ts';
import { readOptional, segment } from '../../shared/api/read.ts';
import type {
  AllocationPlan,
  Desk,
  ExamPlan,
  PendingAct,
  Period,
  Ranking,
  Reminded,
  WaitingTask,
} from './model/chain.ts';

/** The chain moves while people look at it. */
const REFRESH = 20_000;
const NEWEST = { limit: 200 };

/** Null where the step is not for this reader's post; that is no error on the home page. */
const listOf = <T>(name: string, path: string) =>
  queryOptions({
    queryKey: ['home', name],
    refetchInterval: REFRESH,
    queryFn: async ({ signal }) => (await readOptional<Page<T>>(path, NEWEST, signal))?.items ?? null,
  });

export const examPlansQuery = listOf<ExamPlan>('exam-plans', '/api/exam/v1/plans');
export const rankingsQuery = listOf<Ranking>('rankings', '/api/grading/v1/rankings');
export const periodsQuery = listOf<Period>('periods', '/api/performance/v1/periods');

const PLANS = '/api/portfolio/v1/allocation-plans';

/** The list tells everybody how far a plan is, only the plan itself who submitted it; a manager may not open that. */
export const allocationPlansQuery = queryOptions({
  queryKey: ['home', 'allocation-plans'],
  refetchInterval: REFRESH,
  queryFn: async ({ signal }): Promise<readonly AllocationPlan[] | null> => {
    const plans = await readOptional<Page<Omit<AllocationPlan, 'submittedBy'>>>(PLANS, NEWEST, signal);
    const latest = plans?.items.at(-1);
    if (!latest) return plans ? [] : null;
    const plan = await readOptional<AllocationPlan>(`${PLANS}/${segment(latest.planId)}`, {}, signal);
    return [plan ?? { ...latest, submittedBy: null }];
  },
});

/** Notices, objections and appeals of one exam; what is not the reader's is empty. */
export const deskQuery = (planId: string) =>
  queryOptions({
    queryKey: ['home', 'desk', planId],
    refetchInterval: REFRESH,
    queryFn: async ({ signal }): Promise<Desk> => {
      const of = async <T>(what: string) =>
        (await readOptional<readonly T[]>(`/api/grading/v1/rankings/${segment(planId)}/${what}`, {}, signal)) ?? [];
      const [notices, objections, appeals] = await Promise.all([
        of<Desk['notices'][number]>('notices'),
        of<Desk['objections'][number]>('objections'),
        of<Desk['appeals'][number]>('appeals'),
      ]);
      return { planId, notices, objections, appeals };
    },
  });

/** Decisions about people that wait for a second person; only for those who decide on them. */
export const pendingActsQuery = queryOptions({
  queryKey: ['home', 'pending-acts'],
  refetchInterval: REFRESH,
  queryFn: async ({ signal }) =>
    (await readOptional<Page<PendingAct>>('/api/grading/v1/acts', { state: 'PROPOSED', ...NEWEST }, signal))?.items ??
    [],
});

/** What waits for the reader in the division of clients. */
export const waitingTasksQuery = queryOptions({
  queryKey: ['home', 'waiting-tasks'],
  refetchInterval: REFRESH,
  queryFn: async ({ signal }) =>
    (await readOptional<readonly WaitingTask[]>('/api/portfolio/v1/waiting-tasks', {}, signal)) ?? [],
});

/** Null for who is no relationship manager. */
export const remindedQuery = queryOptions({
  queryKey: ['home', 'reminded'],
  refetchInterval: REFRESH,
  queryFn: ({ signal }) => readOptional<Reminded>('/api/portfolio/v1/reminders', { limit: 1 }, signal),
});
