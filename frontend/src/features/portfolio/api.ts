import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Page } from '../../shared/api/page.ts';
import { read, readOptional, segment } from '../../shared/api/read.ts';
import type { Text } from '../../shared/i18n/text.ts';
import type { Explanation } from '../../shared/ui/AssignmentReasons.tsx';
import type { ClientTier, RmTier } from '../../shared/ui/tier.tsx';
import type { Load, Resource } from './model/load.ts';

export type PeerGroup = 'SENIOR' | 'INTERMEDIATE' | 'JUNIOR' | 'CENTRAL_TEAM';

export interface Portfolio {
  readonly staffId: string;
  readonly name: string;
  readonly branchId: string;
  /** The qualification held, null without one. */
  readonly tier: RmTier | null;
  /** The peer group of the plan in effect, null before there is one. */
  readonly group: PeerGroup | null;
  readonly clients: number;
  readonly loads: readonly Load[];
}

export interface BranchPortfolio {
  readonly branchId: string;
  readonly name: string;
  readonly clients: number;
  readonly withoutResponsible: number;
  readonly managers: readonly Portfolio[];
}

export interface NamedHolder {
  readonly staffId: string;
  readonly name: string;
  readonly share: string;
  readonly lead: boolean;
}

export interface ClientRow {
  readonly clientId: string;
  readonly name: string;
  readonly branchId: string;
  readonly category: 'LOAN' | 'DEPOSIT' | 'INSTITUTIONAL_DEPOSIT';
  readonly tier: ClientTier;
  readonly loanBalance: string;
  readonly depositBalance: string;
  readonly difficulty: number;
  readonly nonPerforming: boolean;
}

export type Basis = 'INCUMBENT' | 'ALLOCATION' | 'REALLOCATION' | 'COMPETITION' | 'DEVELOPMENT_CLAIM';

/** The three ledgers of a client on one day (SEM-6). */
export interface ClientLedgers {
  readonly on: string;
  readonly servicing: readonly {
    readonly staffId: string;
    readonly name: string;
    /** The holder on leave whom this person stands in for. */
    readonly insteadOf: string | null;
    readonly insteadOfName: string | null;
    /** The holder's first day back. */
    readonly until: string | null;
  }[];
  readonly credit: {
    readonly from: string;
    readonly holders: readonly NamedHolder[];
    readonly basis: Basis;
    readonly decisionId: string | null;
  } | null;
  readonly originations: readonly {
    readonly loanId: string;
    readonly staffId: string;
    readonly name: string;
    readonly originatedOn: string;
  }[];
}

export interface LedgerEntry {
  readonly from: string;
  readonly holders: readonly NamedHolder[];
  readonly basis: Basis;
  readonly planId: string | null;
}

export interface ClientDetail extends ClientRow {
  readonly referenceDate: string;
  readonly tierReason: Text;
  readonly ledger: readonly LedgerEntry[];
  readonly explanation: Explanation | null;
}

export interface Spread {
  readonly maxToMean: string;
  readonly gini: string;
}

export interface FairnessLine {
  readonly group: PeerGroup;
  readonly resource: Resource;
  readonly before: Spread;
  readonly after: Spread;
}

export interface AllocationPlan {
  readonly planId: string;
  readonly fairness: readonly FairnessLine[];
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

/** The newest allocation plan that the reader may see (they come in order of their ids); null when there is none. */
export const latestPlanQuery = queryOptions({
  queryKey: ['portfolio', 'latest-plan'],
  queryFn: async ({ signal }) => {
    const plans = await readOptional<Page<{ readonly planId: string }>>(
      `${BASE}/allocation-plans`,
      { limit: 200 },
      signal,
    );
    const latest = plans?.items.at(-1);
    if (!latest) return null;
    return readOptional<AllocationPlan>(`${BASE}/allocation-plans/${segment(latest.planId)}`, {}, signal);
  },
});

/** Who served, who had the credit and who originated the loans, on any day. */
export const ledgersQuery = (clientId: string, on: string) =>
  queryOptions({
    queryKey: ['portfolio', 'ledgers', clientId, on],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      read<ClientLedgers>(`/api/portfolio/v1/clients/${segment(clientId)}/ledgers`, { on }, signal),
  });
