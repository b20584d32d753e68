import { queryOptions, useQuery } from '@tanstack/react-query';
import { problemOf } from '../api/problem.ts';
import { ask, read } from '../api/read.ts';

/** Who is reading, as our own directory knows the person. */
export interface Me {
  readonly subject: string;
  readonly personId: string | null;
  readonly name: string;
  readonly unitId: string | null;
  readonly roles: readonly string[];
  readonly bankWide: boolean;
}

export type Session = 'signed-in' | 'signed-out';

/** Asks the gateway only whether a session exists; no session is an answer here, not an interruption. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  queryFn: async ({ signal }): Promise<Session> => {
    const response = await ask('/auth/me', { signal });
    if (!response.ok) throw await problemOf(response);
    const { authenticated } = (await response.json()) as { readonly authenticated: boolean };
    return authenticated ? 'signed-in' : 'signed-out';
  },
});

export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: 5 * 60_000,
  queryFn: ({ signal }) => read<Me>('/api/exam/v1/me', {}, signal),
});

/** The reader inside the signed-in part of the app, where it is always loaded. */
export function useMe(): Me {
  const { data } = useQuery(meQuery);
  if (!data) throw new Error('useMe is called outside the signed-in part of the app');
  return data;
}

/** Whose post it is to look at whole branches; the services decide again. */
const OVERSEERS = ['branch-head', 'marketing', 'hr', 'committee', 'auditor', 'administrator'];

export const oversees = (me: Me) => OVERSEERS.some((role) => me.roles.includes(role));

export const hasRole = (me: Me, ...roles: readonly string[]) => roles.some((role) => me.roles.includes(role));
