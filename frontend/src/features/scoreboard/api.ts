import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Page } from '../../shared/api/page.ts';
import { read, segment } from '../../shared/api/read.ts';
import type { Text } from '../../shared/i18n/text.ts';
import type { RmTier } from '../../shared/ui/tier.tsx';

export type DimensionCode = 'FINANCIAL' | 'CUSTOMER' | 'PROCESS' | 'LEARNING';

export interface Unattributed {
  readonly noHolder: string;
  readonly unallocatedCost: string;
  readonly decayRetained: string;
}

export interface Period {
  readonly periodId: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly state: 'OPEN' | 'SOFT_CLOSED' | 'CLOSED';
  readonly version: number;
  readonly hash?: string | null;
  readonly bankTotal?: string | null;
  readonly scoreboardTotal?: string | null;
  readonly unattributed?: Unattributed | null;
}

export interface DimensionScore {
  readonly dimension: DimensionCode;
  readonly weight: string;
  readonly effectiveWeight: string;
  readonly score: string | null;
}

export interface ScoreRow {
  readonly staffId: string;
  readonly name: string;
  readonly branchId: string;
  readonly tier: RmTier | null;
  readonly rank: number;
  readonly score: string;
  readonly rorac: string;
  readonly dimensions: readonly DimensionScore[];
  readonly additionalScore: string;
}

export interface Terms {
  readonly income: string;
  readonly directCost: string;
  readonly managementCost: string;
  readonly fixedAssetCost: string;
  readonly riskCost: string;
  readonly tax: string;
  /** P-08, before any weight. */
  readonly rorac: string;
}

export interface ClassProfit {
  readonly businessClass: 'LOANS' | 'DEPOSITS' | 'FEES';
  readonly stock: Terms;
  readonly increment: Terms;
  readonly stockAge: string | null;
  readonly factor: string | null;
  /** What the stock counts with: k0, or 1 for a loss. */
  readonly weight: string;
  readonly weightedStock: string;
  readonly rorac: string;
}

export interface IndicatorScore {
  readonly code: string;
  readonly title: Text | string;
  readonly state: 'SCORED' | 'MISSING' | 'NOT_APPLICABLE';
  readonly actual: string | null;
  readonly target: string | null;
  readonly score: string | null;
  readonly effectiveWeight: string;
}

export interface ScoredDimension extends DimensionScore {
  readonly title: Text | string;
  readonly indicators: readonly IndicatorScore[];
}

export interface Scorecard extends Omit<ScoreRow, 'dimensions'> {
  readonly classes: readonly ClassProfit[];
  readonly dimensions: readonly ScoredDimension[];
}

const BASE = '/api/performance/v1/periods';

export const periodsQuery = queryOptions({
  queryKey: ['performance', 'periods'],
  queryFn: async ({ signal }) => (await read<Page<Period>>(BASE, {}, signal)).items,
});

export const periodQuery = (periodId: string) =>
  queryOptions({
    queryKey: ['performance', 'period', periodId],
    queryFn: ({ signal }) => read<Period>(`${BASE}/${segment(periodId)}`, {}, signal),
  });

export interface ScoreFilter {
  readonly branchId: string | undefined;
  readonly cursor: string | undefined;
  readonly limit: number;
}

export const scoreboardQuery = (periodId: string, filter: ScoreFilter) =>
  queryOptions({
    queryKey: ['performance', 'period', periodId, 'scoreboard', filter],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => read<Page<ScoreRow>>(`${BASE}/${segment(periodId)}/scoreboard`, { ...filter }, signal),
  });

export const scorecardQuery = (periodId: string, staffId: string) =>
  queryOptions({
    queryKey: ['performance', 'period', periodId, 'scorecard', staffId],
    queryFn: ({ signal }) =>
      read<Scorecard>(`${BASE}/${segment(periodId)}/scoreboard/${segment(staffId)}`, {}, signal),
  });
