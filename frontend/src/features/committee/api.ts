import { queryOptions } from '@tanstack/react-query';
import { read, readOptional, segment } from '../../shared/api/read.ts';
import { tagOf, write } from '../../shared/api/write.ts';
import { hasRole, type Me } from '../../shared/auth/me.ts';

export type CommitteeLevel = 'BRANCH' | 'HEAD_OFFICE';

export interface Committee {
  readonly committeeId: string;
  readonly level: CommitteeLevel;
  readonly title: string;
  /** The branches of a branch group, none for the head-office group. */
  readonly branchIds: readonly string[];
  readonly members: readonly string[];
}

export type Ground = 'OWN_CASE' | 'OWN_MARKING' | 'KINSHIP' | 'REPORTING_LINE';

export interface Vote {
  readonly memberId: string;
  readonly inFavour: boolean;
}

export interface Recusal {
  readonly memberId: string;
  readonly candidateId: string;
  readonly ground: Ground;
}

/** What a committee is asked to decide; every vote and the result are bound to the hash of the notice. */
export interface Motion {
  readonly motionId: string;
  readonly planId: string;
  readonly committeeId: string;
  readonly noticeVersion: number;
  readonly noticeHash: string;
  readonly state: 'OPEN' | 'APPROVED' | 'REJECTED';
  readonly votes: readonly Vote[];
  readonly recusals: readonly Recusal[];
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
}

const BASE = '/api/grading/v1';
const motionPath = (motionId: string) => `${BASE}/motions/${segment(motionId)}`;

export const committeesQuery = queryOptions({
  queryKey: ['grading', 'committees'],
  queryFn: ({ signal }) => read<readonly Committee[]>(`${BASE}/committees`, {}, signal),
});

/** The motions that the reader may see: members those of their committees, the desk all. */
export const motionsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['grading', 'motions', planId],
    queryFn: ({ signal }) => read<readonly Motion[]>(`${BASE}/rankings/${segment(planId)}/motions`, {}, signal),
  });

/** Null when there is no such motion or it is not the reader's to see. */
export const motionQuery = (motionId: string) =>
  queryOptions({
    queryKey: ['grading', 'motion', motionId],
    queryFn: ({ signal }) => readOptional<Motion>(motionPath(motionId), {}, signal),
  });

/** Whether the scheme of the exam's ranking asks for committees at all; null where the reader does not see the ranking. */
export const committeesNeededQuery = (planId: string) =>
  queryOptions({
    queryKey: ['grading', 'committees-needed', planId],
    queryFn: async ({ signal }) => {
      const ranking = await readOptional<{ readonly schemeId: string }>(
        `${BASE}/rankings/${segment(planId)}`,
        {},
        signal,
      );
      if (!ranking) return null;
      const scheme = await read<{ readonly parameters: { readonly committees?: boolean } }>(
        `${BASE}/schemes/${segment(ranking.schemeId)}`,
        {},
        signal,
      );
      return scheme.parameters.committees ?? false;
    },
  });

/** Whose post it is to see every motion. */
export const seesAllMotions = (me: Me) => hasRole(me, 'marketing', 'hr', 'committee', 'auditor');

export const formCommittee = (committee: Committee, key: string) =>
  write<Committee>(`${BASE}/committees`, { body: committee, key });

export const openMotion = (planId: string, body: { committeeId: string; noticeHash: string }, key: string) =>
  write<Motion>(`${BASE}/rankings/${segment(planId)}/motions`, { body, key });

export interface NewRecusal {
  readonly staffId: string;
  readonly ground: Ground;
}

export const recuse = (motionId: string, recusal: NewRecusal, key: string) =>
  write<Motion>(`${motionPath(motionId)}/recusals`, { body: recusal, key });

export interface Ballot {
  readonly inFavour: boolean;
  /** Needed for a vote against. */
  readonly reason?: string;
}

export const vote = ({ motionId, noticeHash }: Motion, ballot: Ballot) =>
  write<Motion>(`${motionPath(motionId)}/votes`, { body: ballot, ifMatch: tagOf(noticeHash) });

export const decide = ({ motionId, noticeHash }: Motion) =>
  write<Motion>(`${motionPath(motionId)}/decision`, { ifMatch: tagOf(noticeHash) });
