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
  readonly total: string;
}

export interface Period {
  readonly periodId: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly state: 'OPEN' | 'SOFT_CLOSED' | 'CLOSED';
  readonly version: number;
  readonly hash: string | null;
  /** The totals are for bank-wide readers, once the period is computed. */
  readonly bankTotal: string | null;
  readonly scoreboardTotal: string | null;
  readonly unattributed: Unattributed | null;
}

export interface DimensionPoints {
  readonly dimension: DimensionCode;
  /** By AHP, after weights without a score were shared out. */
  readonly weight: string;
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
  readonly complete: boolean;
  readonly dimensions: readonly DimensionPoints[];
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
  readonly businessClass: 'LOANS' | 'BILLS' | 'DEPOSITS' | 'FEES' | 'INTERNATIONAL' | 'GUARANTEES' | 'WEALTH' | 'OTHER';
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
  readonly title: Text;
  readonly rule: 'RORAC_TO_TARGET' | 'DEPOSIT_PLAN' | 'LOAN_PLAN' | 'NPL_BANDS' | 'IMPORTED';
  readonly state: 'SCORED' | 'MISSING' | 'NOT_APPLICABLE';
  readonly actual: string | null;
  readonly target: string | null;
  readonly score: string | null;
  readonly effectiveWeight: string;
}

export interface ScoredDimension extends DimensionPoints {
  readonly effectiveWeight: string;
  readonly title: Text;
  readonly indicators: readonly IndicatorScore[];
}

export interface Bonus {
  readonly code: string;
  readonly title: Text;
  readonly actual: string | null;
  readonly points: string;
}

export interface Scorecard extends Omit<ScoreRow, 'dimensions'> {
  readonly classes: readonly ClassProfit[];
  readonly additional: readonly Bonus[];
  readonly dimensions: readonly ScoredDimension[];
}

const BASE = '/api/performance/v1/periods';

export const periodsQuery = queryOptions({
  queryKey: ['performance', 'periods'],
  queryFn: async ({ signal }) => newestFirst((await read<Page<Period>>(BASE, { limit: 200 }, signal)).items),
});

const newestFirst = (periods: readonly Period[]) =>
  [...periods].sort((one, other) => other.from.localeCompare(one.from));

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
    queryFn: ({ signal }) => read<Scorecard>(`${BASE}/${segment(periodId)}/scoreboard/${segment(staffId)}`, {}, signal),
  });
