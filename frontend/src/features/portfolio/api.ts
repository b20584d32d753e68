import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Page } from '../../shared/api/page.ts';
import { read, readOptional, segment } from '../../shared/api/read.ts';
import type { Text } from '../../shared/i18n/text.ts';
import type { ClientTier } from '../../shared/ui/tier.tsx';
import type { Load, Resource } from './model/load.ts';

export type PeerGroup = 'SENIOR' | 'INTERMEDIATE' | 'JUNIOR' | 'CENTRAL_TEAM';

export interface Portfolio {
  readonly staffId: string;
  readonly name: string;
  readonly branchId: string;
  readonly group: PeerGroup;
  readonly clients: number;
  readonly loads: readonly Load[];
}

export interface BranchPortfolio {
  readonly branchId: string;
  readonly name: string;
  readonly clients: number;
  readonly managers: readonly Portfolio[];
}

export interface Holder {
  readonly staffId: string;
  readonly name?: string | null;
  readonly share: string;
  readonly lead: boolean;
}

export interface ClientRow {
  readonly clientId: string;
  readonly name: string;
  readonly branchId: string;
  readonly tier: ClientTier;
  readonly loanBalance: string;
  readonly depositBalance: string;
  readonly difficulty: number;
  readonly nonPerforming: boolean;
}

export interface Responsibility {
  readonly from: string;
  readonly to?: string | null;
  readonly basis: 'INCUMBENT' | 'ALLOCATION';
  readonly planId?: string | null;
  readonly holders: readonly Holder[];
}

export interface CostSplit {
  readonly resources: Readonly<Partial<Record<Resource, string>>>;
  readonly handover: string;
}

export interface LineExplanation {
  readonly forcedBy?: string | null;
  readonly forcedByText?: Text | string | null;
  readonly competition: boolean;
  readonly held?: CostSplit | null;
  readonly alternatives: readonly { readonly staffId: string; readonly name?: string; readonly cost: CostSplit }[];
  readonly excluded: readonly { readonly rule: string; readonly text?: Text | string; readonly managers: number }[];
}

export interface ClientDetail extends ClientRow {
  readonly category: 'LOAN' | 'DEPOSIT' | 'INSTITUTIONAL_DEPOSIT';
  readonly corporate: boolean;
  readonly groupId?: string | null;
  readonly referenceDate: string;
  readonly responsibilities: readonly Responsibility[];
  readonly explanation?: LineExplanation | null;
}

export interface Spread {
  readonly managers: number;
  readonly mean: string;
  readonly least: string;
  readonly most: string;
  readonly maxToMean: string;
  readonly cv: string;
  readonly gini: string;
}

export type Spreads = Readonly<Partial<Record<PeerGroup, Readonly<Partial<Record<Resource, Spread>>>>>>;

export interface AllocationPlan {
  readonly planId: string;
  readonly state: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'APPROVED' | 'HANDOVER' | 'EFFECTIVE';
  readonly effectiveFrom?: string | null;
  readonly handovers: number;
  readonly violations: readonly unknown[] | number;
  readonly fairness: { readonly before: Spreads; readonly after: Spreads };
}

const BASE = '/api/portfolio/v1';

export const portfolioQuery = (staffId: string) =>
  queryOptions({
    queryKey: ['portfolio', 'rm', staffId],
    queryFn: ({ signal }) => read<Portfolio>(`${BASE}/portfolios/${segment(staffId)}`, {}, signal),
  });

export const branchPortfolioQuery = (branchId: string) =>
  queryOptions({
    queryKey: ['portfolio', 'branch', branchId],
    queryFn: ({ signal }) => read<BranchPortfolio>(`${BASE}/branch-portfolios/${segment(branchId)}`, {}, signal),
  });

export interface ClientFilter {
  readonly holder?: string | undefined;
  readonly branchId?: string | undefined;
  readonly tier: string | undefined;
  readonly q: string | undefined;
  readonly cursor: string | undefined;
  readonly limit: number;
}

export const clientsQuery = (filter: ClientFilter) =>
  queryOptions({
    queryKey: ['portfolio', 'clients', filter],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => read<Page<ClientRow>>(`${BASE}/clients`, { ...filter }, signal),
  });

export const clientQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['portfolio', 'client', clientId],
    queryFn: ({ signal }) => readOptional<ClientDetail>(`${BASE}/clients/${segment(clientId)}`, {}, signal),
  });

/** The newest allocation plan that the reader may see, with its fairness; null when there is none. */
export const latestPlanQuery = queryOptions({
  queryKey: ['portfolio', 'latest-plan'],
  queryFn: async ({ signal }) => {
    const plans = await readOptional<Page<{ readonly planId: string }>>(`${BASE}/allocation-plans`, {}, signal);
    const latest = plans?.items[0];
    if (!latest) return null;
    return readOptional<AllocationPlan>(`${BASE}/allocation-plans/${segment(latest.planId)}`, {}, signal);
  },
});
