import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type Page, readAll } from '../../shared/api/page.ts';
import { read, readOptional, segment } from '../../shared/api/read.ts';
import { tagOf, write } from '../../shared/api/write.ts';
import type { Text } from '../../shared/i18n/text.ts';

export interface PaidPeriod {
  readonly periodId: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly state: 'OPEN' | 'SOFT_CLOSED' | 'CLOSED';
}

export interface PayTotals {
  readonly earned: string;
  readonly deferred: string;
  readonly released: string;
  readonly advanced: string;
  readonly netted: string;
  readonly carriedForward: string;
  readonly payable: string;
}

export interface PayRun {
  readonly periodId: string;
  readonly run: number;
  readonly schemeId: string;
  readonly state: 'MADE' | 'APPROVED' | 'REJECTED';
  readonly hash: string;
  readonly payDay: string;
  readonly madeBy: string;
  readonly madeAt: string;
  readonly decidedAt: string | null;
  readonly statements: number;
  readonly totals: PayTotals;
}

export interface PayRow {
  readonly staffId: string;
  readonly name: string;
  readonly branchId: string;
  readonly earned: string;
  readonly deferred: string;
  readonly advanced: string;
  readonly payable: string;
  readonly carriedForward: string;
}

export interface PayInput {
  readonly name: Text;
  readonly value: string;
}

export interface PayLine {
  readonly rule: string;
  readonly title: Text;
  readonly formula: string;
  readonly inputs: readonly PayInput[];
  readonly amount: string;
}

export interface PayStatement {
  readonly payDay: string;
  readonly lines: readonly PayLine[];
  readonly earned: string;
  readonly deferred: string;
  readonly carriedForward: string;
  readonly payable: string;
}

export interface DeferredPay {
  readonly dueOn: string;
  readonly deferred: string;
  readonly released: string;
  readonly netted: string;
  readonly unpaid: string;
}

export interface PayEntry {
  readonly kind: 'ADVANCE' | 'SETTLEMENT' | 'DEFERRED' | 'RELEASED' | 'NETTED' | 'DEBT' | 'DEBT_SETTLED';
  readonly on: string;
  readonly dueOn: string | null;
  readonly amount: string;
  readonly periodId: string;
}

export interface PersonPay {
  readonly staffId: string;
  readonly name: string;
  readonly schemeId: string;
  readonly state: PayRun['state'];
  readonly statement: PayStatement;
  readonly deferred: readonly DeferredPay[];
  readonly ledger: readonly PayEntry[];
}

export interface AdvanceEntry {
  readonly staffId: string;
  readonly month: string;
  readonly amount: string;
}

const BASE = '/api/performance/v1/periods';
const at = (periodId: string) => `${BASE}/${segment(periodId)}`;

/** Only closed periods are paid; the latest first. */
export const closedForPayQuery = queryOptions({
  queryKey: ['performance', 'pay', 'periods'],
  queryFn: async ({ signal }) => (await readAll<PaidPeriod>(BASE, signal)).filter(({ state }) => state === 'CLOSED'),
});

export const payRunKey = (periodId: string) => ['performance', 'pay', periodId] as const;

export const payRunQuery = (periodId: string) =>
  queryOptions({
    queryKey: [...payRunKey(periodId), 'run'],
    queryFn: ({ signal }) => readOptional<PayRun>(`${at(periodId)}/pay-run`, {}, signal),
  });

export const payRowsQuery = (periodId: string, cursor: string | undefined, limit: number) =>
  queryOptions({
    queryKey: [...payRunKey(periodId), 'rows', cursor, limit],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => read<Page<PayRow>>(`${at(periodId)}/pay`, { cursor, limit }, signal),
  });

export const payOfQuery = (periodId: string, staffId: string) =>
  queryOptions({
    queryKey: [...payRunKey(periodId), 'person', staffId],
    queryFn: ({ signal }) => readOptional<PersonPay>(`${at(periodId)}/pay/${segment(staffId)}`, {}, signal),
  });

export const makePayRun = (periodId: string, advances: readonly AdvanceEntry[], key: string) =>
  write<PayRun>(`${at(periodId)}/pay-run`, { body: { advances }, key });

export const decidePayRun = (run: PayRun, decision: 'approval' | 'rejection') =>
  write<PayRun>(`${at(run.periodId)}/pay-run/${decision}`, { ifMatch: tagOf(run.hash) });
