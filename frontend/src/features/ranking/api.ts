import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Page } from '../../shared/api/page.ts';
import { read, readOptional, segment } from '../../shared/api/read.ts';
import type { Text } from '../../shared/i18n/text.ts';
import type { RmTier } from '../../shared/ui/tier.tsx';

export type Outcome = 'QUALIFIED' | 'FAILED' | 'INCOMPLETE' | 'DISQUALIFIED';

export interface Ranking {
  readonly planId: string;
  readonly title: string;
  readonly state: 'COMPUTED' | 'SUBMITTED' | 'PUBLISHED';
  readonly hash: string;
  readonly candidates: number;
  readonly qualified: number;
  readonly seniors: number;
  readonly intermediates: number;
  readonly juniors: number;
  readonly computedAt: string;
  readonly publishedOn: string | null;
}

export interface RankedCandidate {
  readonly staffId: string;
  readonly name: string;
  readonly branchId: string;
  readonly branchName: string | null;
  readonly written: string | null;
  readonly interview: string | null;
  readonly experience: string | null;
  readonly adaptability: string | null;
  readonly total: string | null;
  readonly outcome: Outcome;
  readonly rank: number | null;
  readonly tier: RmTier | null;
}

export interface RankStep {
  readonly rule: string;
  readonly text: Text;
}

export interface ExplainedCandidate {
  readonly candidate: RankedCandidate;
  readonly explanation: { readonly steps: readonly RankStep[] };
}

export interface ExperienceLine {
  readonly rule: string;
  readonly text: Text;
  readonly points: string;
}

export interface CandidateExperience {
  readonly points: string;
  readonly lines: readonly ExperienceLine[];
}

const BASE = '/api/grading/v1/rankings';

export const rankingsQuery = queryOptions({
  queryKey: ['grading', 'rankings'],
  queryFn: async ({ signal }) => newestFirst((await read<Page<Ranking>>(BASE, { limit: 200 }, signal)).items),
});

const newestFirst = (rankings: readonly Ranking[]) =>
  [...rankings].sort((one, other) => other.computedAt.localeCompare(one.computedAt));

export interface BoardFilter {
  readonly tier: string | undefined;
  readonly branchId: string | undefined;
  readonly cursor: string | undefined;
  readonly limit: number;
}

export const boardQuery = (planId: string, filter: BoardFilter) =>
  queryOptions({
    queryKey: ['grading', 'ranking', planId, 'candidates', filter],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      read<Page<RankedCandidate>>(`${BASE}/${segment(planId)}/candidates`, { ...filter }, signal),
  });

/** Null when the reader may see the public board but not this person's file. */
export const explanationQuery = (planId: string, staffId: string) =>
  queryOptions({
    queryKey: ['grading', 'ranking', planId, 'candidate', staffId],
    queryFn: ({ signal }) =>
      readOptional<ExplainedCandidate>(`${BASE}/${segment(planId)}/candidates/${segment(staffId)}`, {}, signal),
  });

export const experienceQuery = (planId: string, staffId: string) =>
  queryOptions({
    queryKey: ['exam', 'plan', planId, 'candidate', staffId],
    queryFn: ({ signal }) =>
      readOptional<{ readonly experienceTrace: CandidateExperience | null }>(
        `/api/exam/v1/plans/${segment(planId)}/candidates/${segment(staffId)}`,
        {},
        signal,
      ),
  });
