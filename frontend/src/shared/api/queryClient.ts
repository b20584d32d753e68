import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem.ts';

/** A refusal is an answer and is not asked again; a lost connection or a tired service is. */
const worthRetrying = (failures: number, error: Error) =>
  failures < 2 && (!(error instanceof Problem) || error.unreachable || error.status >= 502);

export const newQueryClient = () =>
  new QueryClient({
    defaultOptions: { queries: { retry: worthRetrying, staleTime: 15_000, refetchOnWindowFocus: true } },
  });
