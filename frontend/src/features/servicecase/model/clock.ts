import type { Reading, Verdict } from '../api.ts';

/** How a clock stands at a moment: the service's verdict, carried on from when it was read. */
export interface Standing {
  readonly verdict: Verdict;
  /** Seconds to the last one that meets the limit, negative after it; null where nothing is due. */
  readonly left: number | null;
}

/**
 * @param elapsed milliseconds since the reading arrived, on the reader's own clock; only differences are used, so a wrong
 *   clock on the desk does not matter
 */
export function standing({ verdict, dueAt, doneAt }: Reading, readAt: string, elapsed: number): Standing {
  if (dueAt === null) return { verdict, left: null };
  const counting = verdict === 'RUNNING' || verdict === 'BREACHED';
  const now = doneAt === null ? Date.parse(readAt) + (counting ? elapsed : 0) : Date.parse(doneAt);
  const left = Math.floor(Date.parse(dueAt) / 1000) - Math.floor(now / 1000);
  return { verdict: verdict === 'RUNNING' && left < 0 ? 'BREACHED' : verdict, left };
}

/** 90061 seconds are 25:01:01: hours, minutes, seconds. */
export function clockText(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const all = Math.abs(seconds);
  const hours = Math.floor(all / 3600);
  const rest = `${two(Math.floor(all / 60) % 60)}:${two(all % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** A limit is near in its last fifth of an hour, or in its last minute when it is a short one. */
export const near = (left: number) => left >= 0 && left <= 720;

/** The last day of a period whose end is the first day after it. */
export const lastDayOf = (to: string) => new Date(Date.parse(to) - 86_400_000).toISOString().slice(0, 10);
