import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Page } from '../../shared/api/page.ts';
import { read, segment } from '../../shared/api/read.ts';
import { tagOf, write } from '../../shared/api/write.ts';

export type CreditState = 'PROPOSED' | 'APPROVED' | 'REFUSED';
export const STATES: readonly CreditState[] = ['PROPOSED', 'APPROVED', 'REFUSED'];

export interface Part {
  readonly staffId: string;
  readonly name: string;
  /** Decimal text with six decimals. */
  readonly share: string;
}

export interface CreditOnDay {
  readonly level: 'ACCOUNT' | 'CLIENT' | 'NOBODY';
  readonly holders: readonly Part[];
}

/** A proposed or decided division of the credit of one account. */
export interface AccountCredit {
  readonly accountCreditId: string;
  readonly accountId: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly from: string;
  readonly to: string | null;
  /** Empty: the client's holders have the credit again. */
  readonly holders: readonly Part[];
  /** Who has it otherwise, while it is proposed. */
  readonly before: CreditOnDay | null;
  readonly state: CreditState;
  readonly reason: string;
  readonly affectsClosedPeriod: readonly string[];
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly refusal: string | null;
  readonly mine: boolean;
  readonly hash: string;
}

export interface AccountOnDay {
  readonly accountId: string;
  readonly credit: CreditOnDay;
}

export interface ClientAccounts {
  readonly clientId: string;
  readonly name: string;
  readonly accounts: readonly {
    readonly accountId: string;
    readonly kind: 'LOAN' | 'TERM_DEPOSIT' | 'DEMAND_DEPOSIT';
    readonly balance: string;
    readonly closedOn: string | null;
  }[];
}

const BASE = '/api/portfolio/v1';
const ROOT = ['account-credits'] as const;

export const creditsQuery = (state: string | undefined, cursor: string | undefined, limit: number) =>
  queryOptions({
    queryKey: [...ROOT, 'list', state, cursor, limit],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => read<Page<AccountCredit>>(`${BASE}/account-credits`, { state, cursor, limit }, signal),
  });

export const clientAccountsQuery = (clientId: string) =>
  queryOptions({
    queryKey: [...ROOT, 'client', clientId],
    queryFn: ({ signal }) => read<ClientAccounts>(`${BASE}/clients/${segment(clientId)}`, {}, signal),
  });

export const clientCreditsQuery = (clientId: string) =>
  queryOptions({
    queryKey: [...ROOT, 'of-client', clientId],
    queryFn: ({ signal }) =>
      read<readonly AccountCredit[]>(`${BASE}/clients/${segment(clientId)}/account-credits`, {}, signal),
  });

export const onDayQuery = (accountId: string, on: string) =>
  queryOptions({
    queryKey: [...ROOT, 'on-day', accountId, on],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => read<AccountOnDay>(`${BASE}/accounts/${segment(accountId)}/credit`, { on }, signal),
  });

export interface Proposal {
  readonly accountId: string;
  readonly from: string;
  readonly holders: readonly { readonly staffId: string; readonly share: string }[];
  readonly reason: string;
}

export const propose = (body: Proposal, key: string) => write<AccountCredit>(`${BASE}/account-credits`, { body, key });

const one = ({ accountCreditId }: AccountCredit, step: string) =>
  `${BASE}/account-credits/${segment(accountCreditId)}/${step}`;

export const approve = (credit: AccountCredit) => write(one(credit, 'approval'), { ifMatch: tagOf(credit.hash) });

export const refuse = (credit: AccountCredit, reason: string) =>
  write(one(credit, 'refusal'), { ifMatch: tagOf(credit.hash), body: { reason } });

/** What a decision changes: its lists, the client's sheet and the tasks of the home page. */
export const TOUCHED = [ROOT, ['clients'], ['home']] as const;
