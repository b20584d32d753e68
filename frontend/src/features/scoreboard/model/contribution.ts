import type { DimensionScore } from '../api.ts';

/** Points that a dimension brings to the total: effective weight · score (B-02). For bars only. */
export const contribution = ({ effectiveWeight, score }: DimensionScore) =>
  score === null ? 0 : Number(effectiveWeight) * Number(score);
