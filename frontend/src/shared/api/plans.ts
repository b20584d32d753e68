import { queryOptions } from '@tanstack/react-query';
import { readAll } from './page.ts';

/** An exam whose results are final, as the desks after it name it. */
export interface Exam {
  readonly planId: string;
  readonly title: string;
  readonly state: 'DRAFT' | 'OPEN' | 'MARKING' | 'SUBMITTED' | 'FINALISED';
  readonly cutOffDate: string;
}

/** Exams with final results, the newest first; ids carry the year. All staff may read them. */
export const finalExamsQuery = queryOptions({
  queryKey: ['exam', 'plans', 'final'],
  staleTime: 60_000,
  queryFn: async ({ signal }) =>
    (await readAll<Exam>('/api/exam/v1/plans', signal)).filter(({ state }) => state === 'FINALISED').reverse(),
});
