/** A month is written as services write one, such as 2025-03. */
export const monthOf = (day: string) => day.slice(0, 7);

export function shiftMonth(month: string, by: number): string {
  const date = new Date(`${month}-01T12:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + by);
  return monthOf(date.toISOString());
}

export function lastDayOf(month: string): string {
  const date = new Date(`${shiftMonth(month, 1)}-01T12:00:00Z`);
  date.setUTCDate(0);
  return date.toISOString().slice(0, 10);
}

export interface Cell {
  readonly key: string;
  /** Undefined before the first and after the last day of the month. */
  readonly day: string | undefined;
}

/** The weeks of a month from Monday to Sunday. */
export function weeksOf(month: string): readonly (readonly Cell[])[] {
  const days = Number(lastDayOf(month).slice(8));
  const before = (new Date(`${month}-01T12:00:00Z`).getUTCDay() + 6) % 7;
  const weeks = Math.ceil((before + days) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const number = week * 7 + weekday - before + 1;
      const day = number >= 1 && number <= days ? `${month}-${String(number).padStart(2, '0')}` : undefined;
      return { key: `${month} ${week} ${weekday}`, day };
    }),
  );
}
