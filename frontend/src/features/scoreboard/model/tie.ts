import type { Period, Unattributed } from '../api.ts';
import { fen, yuan } from './fen.ts';

export interface Tie {
  readonly bankTotal: string;
  readonly scoreboardTotal: string;
  /** What the relationship managers earned, all together. */
  readonly attributed: string;
  readonly unattributed: Unattributed;
  /** Zero to the fen, or the books do not tie. */
  readonly difference: string;
  readonly ties: boolean;
}

/** The whole bank straight from the facts against the scoreboard plus what belongs to nobody. */
export function tieOf(period: Period): Tie | undefined {
  const { bankTotal, scoreboardTotal, unattributed } = period;
  if (bankTotal == null || scoreboardTotal == null || unattributed == null) return undefined;
  const difference = fen(bankTotal) - fen(scoreboardTotal);
  return {
    bankTotal,
    scoreboardTotal,
    attributed: yuan(fen(scoreboardTotal) - fen(unattributed.total)),
    unattributed,
    difference: yuan(difference),
    ties: difference === 0n,
  };
}
