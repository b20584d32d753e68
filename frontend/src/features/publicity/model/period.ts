import type { Notice } from '../../../shared/api/notices.ts';

/** How a day of the period counts: only working days after the day of posting do (R12). */
export type DayKind = 'outside' | 'posting' | 'counted' | 'makeUp' | 'weekend' | 'holiday';

export interface PeriodDay {
  readonly date: string;
  readonly kind: DayKind;
  /** Which working day of the period it is. */
  readonly nth?: number;
}

const DAY = 86_400_000;
const at = (date: string) => Date.parse(`${date}T00:00:00Z`);
const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10);
/** Monday is 0. */
const weekday = (time: number) => (new Date(time).getUTCDay() + 6) % 7;

/** Whole weeks, from that of the posting to that of the last counted day. */
export function periodDays(postedOn: string, counted: readonly string[]): readonly PeriodDay[] {
  const last = at(counted.at(-1) ?? postedOn);
  const posted = at(postedOn);
  const from = posted - weekday(posted) * DAY;
  const to = last + (6 - weekday(last)) * DAY;
  return Array.from({ length: (to - from) / DAY + 1 }, (_, index) => {
    const time = from + index * DAY;
    const date = dateOf(time);
    const free = weekday(time) > 4;
    const nth = counted.indexOf(date) + 1;
    if (nth > 0) return { date, kind: free ? 'makeUp' : 'counted', nth };
    if (time === posted) return { date, kind: 'posting' };
    if (time < posted || time > last) return { date, kind: 'outside' };
    return { date, kind: free ? 'weekend' : 'holiday' };
  });
}

/** Today counts as long as it lasts: the period ends at 24:00 of its last day. */
export const daysLeft = (counted: readonly string[], today: string) => counted.filter((day) => day >= today).length;

export type NoticeState = 'superseded' | 'closed' | 'running' | 'over';

export function stateOf(notice: Notice, latest: number, today: string): NoticeState {
  if (notice.version < latest) return 'superseded';
  if (notice.closedAt) return 'closed';
  return today <= notice.endsOn ? 'running' : 'over';
}
