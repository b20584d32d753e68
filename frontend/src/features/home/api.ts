import { queryOptions } from '@tanstack/react-query';
import type { Page } from '../../shared/api/page.ts';
import { readOptional } from '../../shared/api/read.ts';
import type { AllocationPlan, ExamPlan, Period, Ranking } from './model/chain.ts';

/** The chain moves while people look at it. */
const REFRESH = 20_000;
const NEWEST = { limit: 200 };

/** A reader without access to a step sees an empty list, not an error. */
const listOf = <T>(name: string, path: string) =>
  queryOptions({
    queryKey: ['home', name],
    refetchInterval: REFRESH,
    queryFn: async ({ signal }) => (await readOptional<Page<T>>(path, NEWEST, signal))?.items ?? [],
  });

export const examPlansQuery = listOf<ExamPlan>('exam-plans', '/api/exam/v1/plans');
export const rankingsQuery = listOf<Ranking>('rankings', '/api/grading/v1/rankings');
export const allocationPlansQuery = listOf<AllocationPlan>('allocation-plans', '/api/portfolio/v1/allocation-plans');
export const periodsQuery = listOf<Period>('periods', '/api/performance/v1/periods');
