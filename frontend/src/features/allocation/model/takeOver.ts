import type { ReallocationAnswer } from '../api.ts';

/** Clients that nobody may take over and that no competition is held for. */
export const withoutTaker = ({ clients, placed, toCompetition }: ReallocationAnswer) =>
  Math.max(0, clients - placed - toCompetition);

/** A change of the objective with its sign; below zero the plan gets more even. */
export const costDifference = (value: string, score: (value: string) => string) =>
  Number(value) > 0 ? `+${score(value)}` : score(value);
