import { queryOptions } from '@tanstack/react-query';
import type { Page } from './page.ts';
import { read } from './read.ts';

export interface Branch {
  readonly branchId: string;
  readonly name: string;
  readonly headOffice: boolean;
  readonly active: boolean;
}

/** The branches that the reader may see; a bank has dozens, so one page of 200 holds them all. */
export const branchesQuery = queryOptions({
  queryKey: ['exam', 'branches'],
  staleTime: 10 * 60_000,
  queryFn: async ({ signal }) => {
    const page = await read<Page<Branch>>('/api/exam/v1/branches', { limit: 200 }, signal);
    return page.items;
  },
});
