import { queryOptions } from '@tanstack/react-query';
import { read } from './read.ts';

/** Clients that nobody is responsible for today, the first five by name. */
export interface Gaps {
  readonly count: number;
  readonly items: readonly { readonly clientId: string; readonly name: string }[];
}

export const gapsQuery = queryOptions({
  queryKey: ['portfolio', 'gaps'],
  queryFn: ({ signal }) => read<Gaps>('/api/portfolio/v1/responsibility-gaps', { limit: 5 }, signal),
});
