import type { QualificationState } from '../../../shared/api/qualifications.ts';
import type { Grant } from '../api.ts';

/** A stretch of days in a lane of the picture, in one of its rows. */
export interface Stretch {
  readonly row: number;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly state: QualificationState | undefined;
}

const MONTHS_BEFORE = 3;
const MONTHS_AFTER = 6;

function shift(day: string, months: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  return moved.toISOString().slice(0, 10);
}

export interface Reach {
  readonly from: string;
  readonly to: string;
}

/** The first and the last day of the picture: all that is known and the day itself, with air at both ends. */
export function reachOf(days: readonly (string | null | undefined)[], today: string): Reach {
  const known = [...days.filter((day): day is string => Boolean(day)), today].sort();
  return { from: shift(known[0] ?? today, -MONTHS_BEFORE), to: shift(known.at(-1) ?? today, MONTHS_AFTER) };
}

/** Every grant in a row of its own; what has no end goes on to the end of the picture. */
export const stretchesOf = (
  grants: readonly Grant[],
  end: string,
  wordOf: (state: QualificationState) => string,
): readonly Stretch[] =>
  grants.flatMap(({ spans }, row) =>
    spans.map(({ from, to, state }) => ({ row, from, to: to ?? end, label: wordOf(state), state })),
  );

/** As few rows as hold the stretches without overlap, in the order of their first days. */
export function inRows<T extends { readonly from: string; readonly to: string }>(
  stretches: readonly T[],
): readonly (T & { readonly row: number })[] {
  const ends: string[] = [];
  return [...stretches]
    .sort((one, other) => one.from.localeCompare(other.from))
    .map((stretch) => {
      const free = ends.findIndex((end) => end <= stretch.from);
      const row = free < 0 ? ends.length : free;
      ends[row] = stretch.to;
      return { ...stretch, row };
    });
}
