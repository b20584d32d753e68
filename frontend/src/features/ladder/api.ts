import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { GradeSpan, Position } from '../../shared/api/grades.ts';
import type { Page } from '../../shared/api/page.ts';
import { read, readOptional, segment } from '../../shared/api/read.ts';
import { write } from '../../shared/api/write.ts';
import type { Text } from '../../shared/i18n/text.ts';
import type { AsOf } from '../../shared/ui/AsOfFields.tsx';
import type { RmTier } from '../../shared/ui/tier.tsx';

const BASE = '/api/grading/v1';

export interface RosterFilter extends AsOf {
  readonly branchId: string | undefined;
  readonly type: string | undefined;
  readonly grade: string | undefined;
  readonly cursor: string | undefined;
  readonly limit: number;
}

export const rosterQuery = (filter: RosterFilter) =>
  queryOptions({
    queryKey: ['grading', 'grades', 'roster', filter],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => read<Page<GradeSpan>>(`${BASE}/grades`, { ...filter }, signal),
  });

/** Null when the person had no place on the ladder on the day, or is not the reader's to see. */
export const gradeQuery = (staffId: string, { on, knownAt }: AsOf) =>
  queryOptions({
    queryKey: ['grading', 'grades', staffId, on, knownAt],
    queryFn: ({ signal }) => readOptional<GradeSpan>(`${BASE}/grades/${segment(staffId)}`, { on, knownAt }, signal),
  });

export type Cadence = 'ANNUAL' | 'QUARTERLY';

export interface WhatIf {
  readonly type: string;
  readonly grade: string;
  readonly tier?: RmTier | undefined;
  readonly branchId?: string | undefined;
  readonly cadence: Cadence;
  /** Empty to ask what happens without an evaluation. */
  readonly score?: string | undefined;
}

export type GradeReason =
  | 'PLACED'
  | 'PROMOTED'
  | 'DEMOTED'
  | 'KEPT'
  | 'QUALIFICATION_NEEDED'
  | 'EVALUATION_MISSING'
  | 'PERIOD_OVERLAPS'
  | 'TREATMENT_RAISED'
  | 'TREATMENT_LOWERED'
  | 'TREATMENT_KEPT'
  | 'TREATMENT_ENDED'
  | 'QUALIFICATION_LOST'
  | 'QUALIFICATION_GAINED'
  | 'QUALIFICATION_CHANGED';

export interface WhatIfAnswer {
  readonly schemeId: string;
  readonly before: Position;
  readonly reached: Position;
  readonly paid: Position | null;
  readonly reason: GradeReason;
  readonly trace: readonly Text[];
}

/** Asks where an evaluation would lead; nothing is stored. */
export const tryEvaluation = (question: WhatIf) => write<WhatIfAnswer>(`${BASE}/ladder/what-if`, { body: question });
