import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Part } from '../../shared/api/notices.ts';
import { type Page, readAll } from '../../shared/api/page.ts';
import { read, readOptional, segment } from '../../shared/api/read.ts';
import { tagOf, write } from '../../shared/api/write.ts';
import type { Text } from '../../shared/i18n/text.ts';
import type { Outcome } from '../../shared/ui/OutcomeMark.tsx';
import type { RmTier } from '../../shared/ui/tier.tsx';

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
  readonly schemeId: string;
  readonly computedAt: string;
  readonly submittedBy: string | null;
  readonly submittedAt: string | null;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
  readonly publishedOn: string | null;
  readonly revision: number;
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
  /** What a correction after the approval made of it (R14); the approved rank and tier stay beside it. */
  readonly correctedTotal?: string | null;
  readonly correctedRank?: number | null;
  readonly grantedTier?: RmTier | null;
}

export interface ScoreChange {
  readonly staffId: string;
  readonly part: Part;
  readonly score: string;
  readonly adaptability?: string | undefined;
}

export interface TierCounts {
  readonly qualified: number;
  readonly seniors: number;
  readonly intermediates: number;
  readonly juniors: number;
}

export interface RankMove {
  readonly staffId: string;
  readonly name: string;
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
  readonly tierBefore: RmTier | null;
  readonly tierAfter: RmTier | null;
}

export interface WhoMoves {
  readonly before: TierCounts;
  readonly after: TierCounts;
  readonly moves: readonly RankMove[];
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

/** Every line at once, where somebody is to be picked out of them. */
export const everybodyQuery = (planId: string) =>
  queryOptions({
    queryKey: ['grading', 'ranking', planId, 'everybody'],
    staleTime: 60_000,
    queryFn: ({ signal }) => readAll<RankedCandidate>(`${BASE}/${segment(planId)}/candidates`, signal),
  });

/** Puts forward, or approves, exactly the ranking that the reader saw. */
export const decideRanking = (step: 'submission' | 'approval', { planId, hash }: Ranking) =>
  write<Ranking>(`${BASE}/${segment(planId)}/${step}`, { ifMatch: tagOf(hash) });

export const postNotice = ({ planId, hash }: Ranking, key: string) =>
  write<unknown>(`${BASE}/${segment(planId)}/notices`, { body: { rankingHash: hash }, key });

export const askWhoMoves = (planId: string, change: ScoreChange) =>
  write<WhoMoves>('/api/grading/v1/what-if/score-change', { body: { planId, ...change } });
