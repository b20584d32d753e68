import { type Query, read } from './read.ts';

/** One page of a list; `next` is the cursor of the following page, null or absent on the last one. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string | null;
}

const MOST = 200;

/** All pages of a list that is shown or printed whole. */
export async function readAll<T>(path: string, signal?: AbortSignal, query: Query = {}): Promise<readonly T[]> {
  const all: T[] = [];
  let cursor: string | undefined;
  do {
    const page: Page<T> = await read<Page<T>>(path, { ...query, limit: MOST, cursor }, signal);
    all.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor);
  return all;
}
