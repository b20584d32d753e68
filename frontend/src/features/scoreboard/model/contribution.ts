import type { DimensionPoints } from '../api.ts';

/** Points that a dimension brings to the total: weight · score (B-02). For bars only. */
export const contribution = ({ weight, score }: DimensionPoints) =>
  score == null ? 0 : Number(weight) * Number(score);
