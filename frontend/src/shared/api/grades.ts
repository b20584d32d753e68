import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Text } from '../i18n/text.ts';
import type { RmTier } from '../ui/tier.tsx';
import type { QualificationState } from './qualifications.ts';
import { read, readOptional, segment } from './read.ts';

/** A place on the ladder, counted from the bottom. */
export interface Position {
  readonly number: number;
  readonly code: string;
  readonly name: Text;
  readonly level: string;
}

export interface LadderLevel {
  readonly code: string;
  readonly name: Text;
  /** What the person is called towards clients. */
  readonly title: Text;
  readonly stepsPerGrade: number;
  readonly grades: readonly { readonly code: string; readonly name: Text }[];
}

/** A type of relationship manager; without `from` and `to` it has no grades. */
export interface ManagerType {
  readonly code: string;
  readonly name: Text;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly payBands: Readonly<Record<string, string>>;
}

export interface MoveRule {
  readonly liftFrom?: string | null;
  readonly lowerBelow?: string | null;
  readonly steps: number;
}

export interface EvaluationRules {
  readonly annual: MoveRule;
  readonly quarterly: MoveRule;
}

export interface Ladder {
  readonly schemeId: string;
  readonly title: string;
  readonly effectiveFrom: string;
  readonly levels: readonly LadderLevel[];
  readonly positions: readonly Position[];
  readonly outside: readonly { readonly code: string; readonly name: Text; readonly grades: number }[];
  readonly types: readonly ManagerType[];
  /** The highest level of each qualification. */
  readonly ceilings: Readonly<Partial<Record<RmTier, string>>>;
  readonly unqualified: { readonly ceiling?: string | null; readonly above: 'NO_GRADE' | 'CEILING' };
  readonly evaluation: EvaluationRules;
  readonly branchEvaluation: Readonly<Record<string, EvaluationRules>>;
}

/** The positions that a type may be placed on, lowest first. */
export function positionsOf(type: ManagerType, { positions }: Pick<Ladder, 'positions'>): readonly Position[] {
  const number = (code: string | null | undefined) => positions.find((one) => one.code === code)?.number;
  const [from, to] = [number(type.from), number(type.to)];
  if (from === undefined || to === undefined) return [];
  return positions.filter((position) => position.number >= from && position.number <= to);
}

/** Somebody's grade over a stretch of days; `to` is the day after the last. */
export interface GradeSpan {
  readonly staffId: string;
  readonly name: string | null;
  readonly branchId: string | null;
  readonly type: string;
  readonly typeName: Text;
  readonly ownGrade: string | null;
  readonly treatedAs: string | null;
  readonly grade: string | null;
  readonly gradeName: Text | null;
  readonly payBand: string | null;
  readonly title: Text | null;
  readonly standing: QualificationState;
  readonly tier: RmTier | null;
  readonly from: string;
  readonly to: string | null;
  readonly reasonName: Text;
  readonly periodId: string | null;
  readonly schemeId: string;
  readonly recordedFrom: string;
  readonly recordedTo: string | null;
  readonly trace: readonly Text[];
}

/** The ladder in force on a day; today's if none is given. */
export const ladderQuery = (on: string | undefined) =>
  queryOptions({
    queryKey: ['grading', 'ladder', on],
    staleTime: 5 * 60_000,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => read<Ladder>('/api/grading/v1/ladder', { on }, signal),
  });

/** All grades of a person in order, as known at a moment; null if there are none or they are not the reader's to see. */
export const gradeHistoryQuery = (staffId: string, knownAt: string | undefined) =>
  queryOptions({
    queryKey: ['grading', 'grades', staffId, 'history', knownAt],
    queryFn: ({ signal }) =>
      readOptional<readonly GradeSpan[]>(`/api/grading/v1/grades/${segment(staffId)}/history`, { knownAt }, signal),
  });
