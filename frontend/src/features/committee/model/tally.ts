import type { NoticeLine } from '../../../shared/api/notices.ts';
import { RM_TIERS, type RmTier } from '../../../shared/ui/tier.tsx';
import type { Committee, Motion } from '../api.ts';

/** The lines that a committee decides on (Q-21, R15): its branches' qualified, or the seniors of the whole bank. */
export const scopeOf = ({ level, branchIds }: Committee, lines: readonly NoticeLine[]): readonly NoticeLine[] =>
  lines.filter(({ proposedTier, branchId }) =>
    level === 'HEAD_OFFICE' ? proposedTier === 'SENIOR' : proposedTier !== null && branchIds.includes(branchId),
  );

export const countByTier = (lines: readonly NoticeLine[]): readonly (readonly [RmTier, number])[] =>
  RM_TIERS.map((tier) => [tier, lines.filter(({ proposedTier }) => proposedTier === tier).length] as const);

/** Votes on a line: members who are recused from it do not count (R15). */
export interface LineTally {
  readonly line: NoticeLine;
  readonly counting: number;
  readonly inFavour: number;
  readonly recused: readonly string[];
  readonly standing: 'no-quorum' | 'refused' | 'carried';
}

export interface Tally {
  readonly members: number;
  /** More than half of all members. */
  readonly needed: number;
  readonly cast: number;
  readonly inFavour: number;
  readonly lines: readonly LineTally[];
}

export const majorityOf = (members: number) => Math.floor(members / 2) + 1;

/** Where the votes stand, for the eye only: the service counts again when the result is declared. */
export function tallyOf(committee: Committee, { votes, recusals }: Motion, scope: readonly NoticeLine[]): Tally {
  const members = committee.members.length;
  const needed = majorityOf(members);
  return {
    members,
    needed,
    cast: votes.length,
    inFavour: votes.filter(({ inFavour }) => inFavour).length,
    lines: scope.map((line) => {
      const recused = recusals
        .filter(({ candidateId }) => candidateId === line.staffId)
        .map(({ memberId }) => memberId);
      const counting = votes.filter(({ memberId }) => !recused.includes(memberId));
      const inFavour = counting.filter((vote) => vote.inFavour).length;
      const standing =
        counting.length < needed ? 'no-quorum' : inFavour * 2 > counting.length ? ('carried' as const) : 'refused';
      return { line, counting: counting.length, inFavour, recused, standing };
    }),
  };
}
