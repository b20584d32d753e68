import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Page } from '../../shared/api/page.ts';
import { type Query, read, segment } from '../../shared/api/read.ts';
import { write } from '../../shared/api/write.ts';
import type { Text } from '../../shared/i18n/text.ts';

const BASE = '/api/portfolio/v1';

/** A step moves the board, a sale moves a plan: an act on one asks all of them anew. */
export const MARKETING = ['portfolio', 'marketing'] as const;
const WORKBENCH = ['portfolio', 'workbench'] as const;

/** What an act on a plan changes beyond these pages: its actions are deadlines. */
export const PLANS_AND_DEADLINES = [MARKETING, WORKBENCH] as const;

export const STATES = ['REGULAR', 'POTENTIAL', 'IMPORTANT'] as const;
export type CorporateState = (typeof STATES)[number];
export type Proof = 'VISIT' | 'AGREEMENT' | 'CAMPAIGN' | 'FORECAST' | 'PLAN';

export interface Step {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly required: boolean;
  readonly twoForLoans: boolean;
  readonly application: boolean;
  readonly proofNeeded: boolean;
  readonly proofs: readonly Proof[];
}

export interface Column {
  readonly code: string;
  readonly title: Text;
  readonly steps: readonly Step[];
  readonly targets: number;
  readonly expectedLoan: string;
  readonly expectedDeposit: string;
}

export interface Board {
  readonly asOf: string;
  readonly schemeId: string;
  readonly columns: readonly Column[];
}

export interface Target {
  readonly targetId: string;
  readonly clientId: string | null;
  readonly name: string;
  readonly registration: string | null;
  readonly branchId: string;
  readonly staffId: string;
  readonly staffName: string;
  readonly state: CorporateState;
  readonly expectedLoan: string;
  readonly expectedDeposit: string;
  readonly stage: string;
  readonly open: readonly Text[];
  readonly openedOn: string;
  readonly closedAt: string | null;
  readonly closeReason: string | null;
  readonly mine: boolean;
  readonly etag: string;
}

export interface StepRecord {
  readonly recordId: string;
  readonly step: string;
  readonly title: Text;
  readonly doneOn: string;
  readonly remark: string | null;
  readonly managers: readonly string[];
  readonly proof: Proof | null;
  readonly proofRef: string | null;
  readonly outcome: 'ACCEPTED' | 'RETURNED' | null;
  readonly reason: string | null;
  readonly schemeId: string;
}

export interface ProofChoice {
  readonly proof: Proof;
  readonly ref: string;
  readonly on: string;
  readonly title: string | null;
}

export interface TargetDetail {
  readonly target: Target;
  readonly records: readonly StepRecord[];
  readonly proofs: readonly ProofChoice[];
}

export interface NewTarget {
  readonly clientId?: string;
  readonly name?: string;
  readonly registration?: string;
  readonly state: string;
  readonly expectedLoan: string;
  readonly expectedDeposit: string;
  readonly stage?: string;
}

export interface Expected {
  readonly state: string;
  readonly expectedLoan: string;
  readonly expectedDeposit: string;
}

export interface NewStep {
  readonly doneOn: string;
  readonly remark?: string;
  readonly companions?: readonly string[];
  /** Kind and id of the proof, as one choice. */
  readonly evidence?: string;
  readonly outcome?: string;
  readonly reason?: string;
}

export const LOAN_CLASSES = ['PASS', 'SPECIAL_MENTION', 'SUBSTANDARD', 'DOUBTFUL', 'LOSS'] as const;
export const ITEMS = [
  'LOAN_INTEREST',
  'DEPOSIT_CREDIT',
  'FEES',
  'LOAN_FUNDS',
  'DEPOSIT_INTEREST',
  'LOAN_COST',
  'DEPOSIT_COST',
  'FEE_COST',
  'MANAGEMENT',
  'FIXED_ASSETS',
  'PROVISION',
  'LOAN_TAX',
  'FEE_TAX',
] as const;
export type Item = (typeof ITEMS)[number];
export type Term = 'INCOME' | 'DIRECT_COST' | 'MANAGEMENT_COST' | 'FIXED_ASSET_COST' | 'RISK_COST' | 'TAX';

export interface Defaults {
  readonly days: number;
  readonly dayBase: number;
  readonly loanRate: string;
  readonly loanFundsPrice: string;
  readonly depositFundsPrice: string;
  readonly depositRate: string;
  readonly taxRate: string;
  readonly provisionRates: Readonly<Record<string, string>>;
}

export interface Assumptions {
  readonly days: number;
  readonly dayBase: number;
  readonly averageLoan: string;
  readonly loanRate: string;
  readonly loanFundsPrice: string;
  readonly averageDeposit: string;
  readonly depositFundsPrice: string;
  readonly depositRate: string;
  readonly fees: string;
  readonly loanCost: string;
  readonly depositCost: string;
  readonly feeCost: string;
  readonly managementCost: string;
  readonly fixedAssetCost: string;
  readonly loanClass: (typeof LOAN_CLASSES)[number];
  readonly provisionRate: string;
  readonly openingProvision: string;
  readonly taxRate: string;
}

export interface ForecastLine {
  readonly item: Item;
  readonly term: Term;
  readonly formula: string;
  readonly amount: string;
}

export interface Comparison {
  readonly loan: string;
  readonly deposit: string;
  readonly lines: readonly {
    readonly item: Item;
    readonly term: Term;
    readonly forecast: string;
    readonly actual: string;
    readonly formula: string;
    readonly effect: string;
  }[];
  readonly result: string;
  readonly effect: string;
}

export interface Forecast {
  readonly forecastId: string | null;
  readonly schemeId: string;
  readonly assumptions: Assumptions;
  readonly overridden: readonly string[];
  readonly lines: readonly ForecastLine[];
  readonly result: string;
  readonly madeBy: string | null;
  readonly madeAt: string;
  readonly actual: Comparison | null;
}

export interface Forecasts {
  readonly schemeId: string;
  readonly defaults: Defaults;
  readonly openingProvision: string;
  readonly forecasts: readonly Forecast[];
}

/** Rates are typed in percent; the service takes shares. */
export type NewForecast = Readonly<Record<string, string | number | undefined>>;

export type PlanState = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'APPROVED';
export const CROSS_SALES = ['SELF', 'PRODUCT', 'LIABILITY', 'SETTLEMENT', 'E_BANKING'] as const;

export interface Action {
  readonly no: number;
  readonly title: string;
  readonly due: string;
  readonly doneOn: string | null;
  readonly doneNote: string | null;
}

export interface Plan {
  readonly planId: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly branchId: string;
  readonly year: number;
  readonly state: PlanState;
  readonly startLoan: string;
  readonly targetLoan: string;
  readonly loan: string;
  readonly loanCompletion: string | null;
  readonly startDeposit: string;
  readonly targetDeposit: string;
  readonly deposit: string;
  readonly depositCompletion: string | null;
  readonly crossSales: readonly {
    readonly kind: (typeof CROSS_SALES)[number];
    readonly planned: number;
    readonly sold: number;
  }[];
  readonly actions: readonly Action[];
  readonly actionsDone: number;
  readonly actionsOverdue: number;
  readonly draftedBy: string;
  readonly draftedByName: string;
  readonly returnReason: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly mine: boolean;
  readonly etag: string;
}

export interface Unplanned {
  readonly clientId: string;
  readonly name: string;
  readonly branchId: string;
  readonly planId: string | null;
  readonly state: PlanState | null;
}

export interface Coverage {
  readonly asOf: string;
  readonly year: number;
  readonly clients: number;
  readonly covered: number;
  readonly percent: string;
  readonly managers: readonly {
    readonly branchId: string;
    readonly staffId: string | null;
    readonly name: string | null;
    readonly clients: number;
    readonly covered: number;
    readonly percent: string;
  }[];
}

export interface PlanContent {
  readonly targetLoan: string;
  readonly targetDeposit: string;
  readonly crossSales?: Readonly<Record<string, number | null | undefined>>;
  readonly actions: readonly { readonly title: string; readonly due: string }[];
}

interface Paging {
  readonly cursor: string | undefined;
  readonly limit: number;
}

const ask = <T>(path: string, query: Query = {}) =>
  queryOptions({
    queryKey: [...MARKETING, path, query],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => read<T>(`${BASE}/${path}`, query, signal),
  });

export const boardQuery = (branchId: string | undefined) => ask<Board>('marketing-targets/board', { branchId });

/** The targets of a column, more of them on request. */
export const columnQuery = (stage: string, branchId: string | undefined) =>
  infiniteQueryOptions({
    queryKey: [...MARKETING, 'column', stage, branchId],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ signal, pageParam }) =>
      read<Page<Target>>(`${BASE}/marketing-targets`, { stage, branchId, limit: 20, cursor: pageParam }, signal),
    getNextPageParam: (last) => last.next ?? undefined,
  });

export const closedQuery = (branchId: string | undefined, paging: Paging) =>
  ask<Page<Target>>('marketing-targets', { closed: 'true', branchId, ...paging });

export const targetQuery = (targetId: string) => ask<TargetDetail>(`marketing-targets/${segment(targetId)}`);

export const forecastsQuery = (targetId: string) => ask<Forecasts>(`marketing-targets/${segment(targetId)}/forecasts`);

export const clientSearchQuery = (q: string) =>
  ask<Page<{ readonly clientId: string; readonly name: string }>>('clients', { q, limit: 20 });

export const plansQuery = (year: number, state: string | undefined, paging: Paging) =>
  ask<Page<Plan>>('marketing-plans', { year, state, ...paging });

export const unplannedQuery = (year: number, staffId: string | undefined, paging: Paging) =>
  ask<Page<Unplanned>>('marketing-plans/unplanned', { year, staffId, ...paging });

export const coverageQuery = (year: number) => ask<Coverage>('marketing-plans/coverage', { year });

export const planQuery = (planId: string) => ask<Plan>(`marketing-plans/${segment(planId)}`);

const create = <T>(path: string, body: unknown, key: string) => write<T>(`${BASE}/${path}`, { body, key });

export const openTarget = ({ clientId, name, registration, stage, ...expected }: NewTarget, key: string) =>
  create<TargetDetail>(
    'marketing-targets',
    clientId ? { ...expected, clientId, stage } : { ...expected, name, registration },
    key,
  );

const targetPath = (targetId: string) => `${BASE}/marketing-targets/${segment(targetId)}`;

export const changeTarget = ({ targetId, etag }: Target, body: Expected) =>
  write<TargetDetail>(targetPath(targetId), { method: 'PUT', body, ifMatch: etag });

export const closeTarget = ({ targetId, etag }: Target, reason: string) =>
  write<TargetDetail>(`${targetPath(targetId)}/closing`, { body: { reason }, ifMatch: etag });

export const targetBecomes = ({ targetId, etag }: Target, clientId: string) =>
  write<TargetDetail>(`${targetPath(targetId)}/client`, { body: { clientId }, ifMatch: etag });

export const recordStep = (targetId: string, step: string, { evidence, ...done }: NewStep, key: string) => {
  const [proof, proofRef] = evidence ? evidence.split(' ') : [];
  return create<TargetDetail>(
    `marketing-targets/${segment(targetId)}/steps`,
    {
      step,
      doneOn: done.doneOn,
      remark: done.remark?.trim() || undefined,
      companions: done.companions ?? [],
      proof,
      proofRef,
      outcome: done.outcome,
      reason: done.outcome === 'RETURNED' ? done.reason : undefined,
    },
    key,
  );
};

export const makeForecast = (targetId: string, assumptions: NewForecast, key: string) =>
  create<Forecast>(`marketing-targets/${segment(targetId)}/forecasts`, assumptions, key);

const content = ({ crossSales = {}, ...plan }: PlanContent) => ({
  ...plan,
  crossSales: Object.fromEntries(Object.entries(crossSales).filter(([, number]) => number)),
});

export const draftPlan = (clientId: string, year: number, plan: PlanContent, key: string) =>
  create<Plan>('marketing-plans', { clientId, year, ...content(plan) }, key);

const planPath = (planId: string) => `${BASE}/marketing-plans/${segment(planId)}`;

export const rewritePlan = ({ planId, etag }: Plan, plan: PlanContent) =>
  write<Plan>(planPath(planId), { method: 'PUT', body: content(plan), ifMatch: etag });

export const submitPlan = ({ planId, etag }: Plan) => write<Plan>(`${planPath(planId)}/submission`, { ifMatch: etag });

export const approvePlan = ({ planId, etag }: Plan) => write<Plan>(`${planPath(planId)}/approval`, { ifMatch: etag });

export const returnPlan = ({ planId, etag }: Plan, reason: string) =>
  write<Plan>(`${planPath(planId)}/return`, { body: { reason }, ifMatch: etag });

export const completeAction = (
  planId: string,
  done: { readonly no: number; readonly doneOn: string; readonly note: string },
  key: string,
) => create<Plan>(`marketing-plans/${segment(planId)}/completions`, done, key);

export const recordSale = (
  clientId: string,
  sale: { readonly kind: string; readonly product: string; readonly soldOn: string },
  key: string,
) => create('cross-sales', { clientId, ...sale }, key);
