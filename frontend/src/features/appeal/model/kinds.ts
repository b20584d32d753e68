import { PARTS, type Part } from '../../../shared/api/notices.ts';
import type { Appeal, AppealKind } from '../api.ts';

/** Which kind of appeal is for which part (R13). */
const FITS: Record<AppealKind, readonly Part[]> = {
  CLERICAL: PARTS,
  REMARK: ['WRITTEN', 'INTERVIEW'],
  ELIGIBILITY: ['EXPERIENCE'],
  ITEM: ['WRITTEN'],
};

const KINDS = Object.keys(FITS) as readonly AppealKind[];

export const kindsFor = (part: Part | undefined) => KINDS.filter((kind) => part && FITS[kind].includes(part));

/** What an open appeal waits for: a re-mark for its sealed marks first, then all for the decision. */
export type Need = 'earlierMarks' | 'thirdMark' | 'decision';

export function needsOf({ state, kind, part, earlierMarksRecorded, thirdMarkGiven }: Appeal): readonly Need[] {
  if (state !== 'OPEN') return [];
  const marks: readonly Need[] =
    kind === 'REMARK'
      ? [
          ...(part === 'WRITTEN' && !earlierMarksRecorded ? (['earlierMarks'] as const) : []),
          ...(thirdMarkGiven ? [] : (['thirdMark'] as const)),
        ]
      : [];
  return marks.length > 0 ? marks : ['decision'];
}
