import { queryOptions } from '@tanstack/react-query';
import { read } from './read.ts';

/** A closed assessment period; `to` is the day after its last. */
export interface ClosedPeriod {
  readonly periodId: string;
  readonly from: string;
  readonly to: string;
}

export const closedPeriodsQuery = queryOptions({
  queryKey: ['closed-periods'],
  staleTime: 5 * 60_000,
  queryFn: ({ signal }) => read<readonly ClosedPeriod[]>('/api/portfolio/v1/closed-periods', {}, signal),
});

/** The closed periods whose days change if something takes effect on that day. */
export const affectedBy = (day: string | undefined, closed: readonly ClosedPeriod[]): readonly string[] =>
  day ? closed.filter(({ to }) => day < to).map(({ periodId }) => periodId) : [];
