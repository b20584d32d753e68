import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Page } from '../../shared/api/page.ts';
import { read, readOptional, segment } from '../../shared/api/read.ts';
import type { Text } from '../../shared/i18n/text.ts';
import type { ClientTier } from '../../shared/ui/tier.tsx';

export type Category = 'LOAN' | 'DEPOSIT' | 'INSTITUTIONAL_DEPOSIT';
export const CATEGORIES: readonly Category[] = ['LOAN', 'DEPOSIT', 'INSTITUTIONAL_DEPOSIT'];

/** The five classes of a loan, best first. */
export type LoanClass = 'PASS' | 'SPECIAL_MENTION' | 'SUBSTANDARD' | 'DOUBTFUL' | 'LOSS';
export const LOAN_CLASSES: readonly LoanClass[] = ['PASS', 'SPECIAL_MENTION', 'SUBSTANDARD', 'DOUBTFUL', 'LOSS'];

export type Sort = 'ID' | 'NAME' | 'LOAN';
export const SORTS: readonly Sort[] = ['ID', 'NAME', 'LOAN'];

export interface Holder {
  readonly staffId: string;
  readonly name: string;
  readonly share: string;
  readonly lead: boolean;
}

export interface ClientRow {
  readonly clientId: string;
  readonly name: string;
  readonly branchId: string;
  readonly category: Category;
  readonly tier: ClientTier;
  readonly loanBalance: string;
  readonly depositBalance: string;
  readonly difficulty: number;
  readonly nonPerforming: boolean;
  readonly loanClass: LoanClass | null;
  readonly premium: boolean;
  readonly holders: readonly Holder[];
}

/** One decision about the tier; it holds until the next one. */
export interface TierDecision {
  readonly referenceDate: string;
  readonly tier: ClientTier;
  readonly rule: string;
  readonly measure: 'GROUP_OUTSTANDING_LOANS';
  readonly groupLoans: string;
  readonly loanBalance: string;
  readonly schemeId: string;
  readonly reason: Text;
}

export interface GroupMember {
  readonly clientId: string;
  readonly name: string;
  readonly branchId: string;
  readonly tier: ClientTier;
  readonly loanBalance: string;
}

export interface ConnectedGroup {
  readonly groupId: string;
  readonly members: readonly GroupMember[];
  /** Members that the reader may not see. */
  readonly hidden: number;
}

export interface AccountLine {
  readonly accountId: string;
  readonly kind: 'LOAN' | 'TERM_DEPOSIT' | 'DEMAND_DEPOSIT';
  readonly openedOn: string;
  readonly maturesOn: string | null;
  readonly closedOn: string | null;
  readonly balance: string;
  readonly loanClass: LoanClass | null;
  readonly overdueSince: string | null;
}

export interface LedgerEntry {
  readonly from: string;
  readonly to: string | null;
  readonly holders: readonly Holder[];
  readonly basis: 'INCUMBENT' | 'ALLOCATION';
  readonly planId: string | null;
}

/** Shares agreed for one account; they override those of the client while they hold. */
export interface AccountCredit {
  readonly accountCreditId: string;
  readonly accountId: string;
  readonly from: string;
  readonly to: string | null;
  readonly holders: readonly { readonly staffId: string; readonly name: string; readonly share: string }[];
  readonly state: 'PROPOSED' | 'APPROVED' | 'REFUSED';
}

export interface ClientDetail extends ClientRow {
  readonly corporate: boolean;
  readonly developedBy: string | null;
  readonly developedByName: string | null;
  readonly asOf: string;
  /** Latest first. */
  readonly tierHistory: readonly TierDecision[];
  readonly group: ConnectedGroup | null;
  readonly accounts: readonly AccountLine[];
  readonly ledger: readonly LedgerEntry[];
  readonly explanation: { readonly reasons: readonly Text[] } | null;
}

const BASE = '/api/portfolio/v1';

/** What a list is narrowed to; every name is one of the address and of the service. */
export interface ClientFilter {
  readonly q: string | undefined;
  readonly branchId: string | undefined;
  readonly holder: string | undefined;
  readonly tier: string | undefined;
  readonly category: string | undefined;
  readonly loanClass: string | undefined;
  readonly difficultyFrom: string | undefined;
  readonly nonPerforming: string | undefined;
  readonly premium: string | undefined;
  readonly withoutResponsible: string | undefined;
  readonly sort: string | undefined;
}

export const clientsQuery = (filter: ClientFilter, cursor: string | undefined, limit: number) =>
  queryOptions({
    queryKey: ['clients', 'list', filter, cursor, limit],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => read<Page<ClientRow>>(`${BASE}/clients`, { ...filter, cursor, limit }, signal),
  });

export const clientQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['clients', 'client', clientId],
    queryFn: ({ signal }) => read<ClientDetail>(`${BASE}/clients/${segment(clientId)}`, {}, signal),
  });

/** Null where the reader may not see them. */
export const accountCreditsQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['clients', 'account-credits', clientId],
    queryFn: ({ signal }) =>
      readOptional<readonly AccountCredit[]>(`${BASE}/clients/${segment(clientId)}/account-credits`, {}, signal),
  });
