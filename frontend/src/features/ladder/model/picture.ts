import type { Ladder, LadderLevel, ManagerType, Position } from '../../../shared/api/grades.ts';
import type { RmTier } from '../../../shared/ui/tier.tsx';

/** A row of the picture: a grade with its steps, highest first. */
export interface PictureRow {
  readonly level: LadderLevel;
  /** How many rows the level takes, on its first row only. */
  readonly levelRows: number | undefined;
  readonly gradeCode: string;
  /** The steps from low to high; one in a ladder without steps. */
  readonly positions: readonly Position[];
}

/** The ladder from the top down, a row for every grade. */
export function pictureOf(ladder: Ladder): readonly PictureRow[] {
  let at = 0;
  const upwards = ladder.levels.map((level) =>
    level.grades.map((grade) => {
      const positions = ladder.positions.slice(at, at + level.stepsPerGrade);
      at += level.stepsPerGrade;
      return { level, gradeCode: grade.code, positions };
    }),
  );
  return [...upwards]
    .reverse()
    .flatMap((rows) =>
      [...rows].reverse().map((row, index) => ({ ...row, levelRows: index === 0 ? rows.length : undefined })),
    );
}

/** The steps of a row that a type reaches, from low to high. */
export function reachOf(type: ManagerType, row: PictureRow, ladder: Ladder): readonly Position[] {
  const number = (code: string | null | undefined) => ladder.positions.find((one) => one.code === code)?.number;
  const from = number(type.from);
  const to = number(type.to);
  if (from === undefined || to === undefined) return [];
  return row.positions.filter((position) => position.number >= from && position.number <= to);
}

/** Whose qualifications end at this level. */
export const ceilingsAt = (level: LadderLevel, ladder: Ladder): readonly RmTier[] =>
  (Object.entries(ladder.ceilings) as [RmTier, string][]).flatMap(([tier, code]) =>
    code === level.code ? [tier] : [],
  );

/** The level up to which a standing opens the ladder; undefined if it opens none. */
export function ceilingOf(ladder: Ladder, active: boolean, tier: RmTier | null): LadderLevel | undefined {
  const code = active && tier ? ladder.ceilings[tier] : ladder.unqualified.ceiling;
  return ladder.levels.find((level) => level.code === code);
}
