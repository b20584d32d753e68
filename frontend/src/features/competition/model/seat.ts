import { bankToday } from '../../../shared/i18n/formats.ts';
import type { Applicant, Competition, Mark, Seat } from '../api.ts';

/** The reader's own seat in the panel, if he sits. */
export const ownSeat = (panel: readonly Seat[] | null, personId: string | null): Seat | undefined =>
  panel?.find(({ staffId, conflict }) => staffId === personId && conflict === null);

/** Those whom the panel judges. */
export const judged = (applicants: readonly Applicant[] | null): readonly Applicant[] =>
  (applicants ?? []).filter(({ barredBy }) => barredBy === null);

/** Form values `marks[staffId][criterion]` as the sheet that is handed in. */
export const sheetOf = (marks: Readonly<Record<string, Readonly<Record<string, string>>>>): readonly Mark[] =>
  Object.entries(marks).flatMap(([staffId, own]) =>
    Object.entries(own).map(([criterion, points]) => ({ staffId, criterion, points })),
  );

/** Who is first alone; nobody where the place is shared. */
export const firstOf = ({ standings }: Competition): string | null => {
  const first = (standings ?? []).filter(({ place }) => place === 1);
  return first.length === 1 ? (first[0]?.staffId ?? null) : null;
};

/** Whether the posted result may take effect: the window is over and no objection is open. */
export const mayConclude = ({ objectionsUntil, objections }: Competition): boolean =>
  objectionsUntil !== null &&
  objectionsUntil < bankToday() &&
  (objections ?? []).every(({ state }) => state !== 'OPEN');
