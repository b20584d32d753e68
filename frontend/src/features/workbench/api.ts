import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Page } from '../../shared/api/page.ts';
import { read, segment } from '../../shared/api/read.ts';
import { write } from '../../shared/api/write.ts';
import type { Text } from '../../shared/i18n/text.ts';

const BASE = '/api/portfolio/v1';

/** Everything on the workbench follows from the same facts: an act on one list asks all of them anew. */
export const WORKBENCH = ['portfolio', 'workbench'] as const;

export interface Holder {
  readonly staffId: string;
  readonly name: string;
  readonly lead: boolean;
}

export type DeadlineKind =
  | 'VISIT'
  | 'NEXT_STEP'
  | 'MATURITY_NOTICE'
  | 'LIMITATION'
  | 'GUARANTEE'
  | 'LEDGER'
  | 'STATEMENTS'
  | 'MARKETING_ACTION'
  | 'RESEARCH_REPORT';

export interface Deadline {
  readonly kind: DeadlineKind;
  readonly ref: string;
  readonly subject: string | null;
  /** Null if a person owes it and it is about no client. */
  readonly clientId: string | null;
  readonly clientName: string | null;
  readonly branchId: string;
  readonly staffId: string | null;
  readonly staffName: string | null;
  readonly due: string;
  readonly daysLeft: number;
  readonly standing: 'OVERDUE' | 'TODAY' | 'COMING';
  readonly acknowledged: boolean;
}

export interface Reminders extends Page<Deadline> {
  readonly asOf: string;
  readonly overdue: number;
  readonly today: number;
  readonly coming: number;
}

export interface Overdue extends Page<Deadline> {
  readonly asOf: string;
  readonly branchId: string;
  readonly total: number;
  readonly managers: readonly {
    readonly staffId: string | null;
    readonly name: string | null;
    readonly total: number;
    readonly visits: number;
  }[];
}

export interface CalendarEntry {
  readonly entryId: string;
  readonly day: string;
  readonly title: string;
  readonly clientId: string | null;
}

export interface Calendar {
  readonly asOf: string;
  readonly days: readonly {
    readonly day: string;
    readonly deadlines: readonly Deadline[];
    readonly entries: readonly CalendarEntry[];
  }[];
}

export type VisitState = 'DONE' | 'DUE' | 'OVERDUE' | 'NONE';

export interface VisitDuty {
  readonly clientId: string;
  readonly name: string;
  readonly loanBalance: string;
  readonly every: 'MONTH' | 'QUARTER' | null;
  readonly state: VisitState;
  readonly lastDay: string | null;
  readonly lastVisitedOn: string | null;
  readonly holders: readonly Holder[];
}

export interface VisitRules {
  readonly checklist: readonly {
    readonly key: string;
    readonly zh: string;
    readonly en: string;
    readonly required: boolean;
  }[];
}

export const VISIT_KINDS = ['HOME', 'BUSINESS_PLACE', 'PROJECT_SITE', 'AT_THE_BANK'] as const;
export const VISIT_PURPOSES = ['POST_LOAN', 'MAINTENANCE', 'LOAN_MARKETING'] as const;

export interface Visit {
  readonly visitId: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly visitedOn: string;
  readonly kind: (typeof VISIT_KINDS)[number];
  readonly purpose: (typeof VISIT_PURPOSES)[number];
  readonly place: string;
  readonly visitors: readonly { readonly staffId: string; readonly name: string }[];
  readonly findings: Readonly<Record<string, string>>;
  readonly nextStep: string | null;
  readonly nextOn: string | null;
}

export interface NewVisit {
  readonly visitedOn: string;
  readonly kind: string;
  readonly purpose: string;
  readonly place: string;
  readonly companions?: readonly string[];
  readonly findings?: Readonly<Record<string, string | undefined>>;
  readonly nextStep?: string;
  readonly nextOn?: string;
}

export const LOAN_ACTS = [
  'MATURITY_NOTICE',
  'DUNNING',
  'ACKNOWLEDGED',
  'PART_PAYMENT',
  'LAWSUIT',
  'GUARANTOR_CALLED',
  'EXTENDED',
  'HANDED_TO_PRESERVATION',
] as const;

export const SELECTIONS = ['MATURING', 'MATURED', 'NON_PERFORMING', 'ALL'] as const;
export type Selection = (typeof SELECTIONS)[number];

export interface Loan {
  readonly accountId: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly balance: string;
  readonly maturesOn: string | null;
  readonly loanClass: string | null;
  readonly noticeGiven: boolean;
  readonly limitationEnds: string | null;
  readonly guaranteeEnds: string | null;
  readonly acts: readonly {
    readonly actId: string;
    readonly kind: string;
    readonly actedOn: string;
    readonly note: string;
  }[];
}

export interface NewLoanAct {
  readonly kind: string;
  readonly actedOn: string;
  readonly note: string;
}

export const LEDGERS = [
  'HIGH_RISK',
  'CLEARING_PLAN',
  'DEBT_FOR_ASSET',
  'TRUSTED_PAYMENT',
  'VAT_INVOICE',
  'CHECK',
  'POST_LOAN_CHECK',
  'POST_LOAN_SUMMARY',
  'FIVE_CLASS',
  'RECONCILIATION',
  'EARLY_WARNING',
  'CREDIT_RATING',
  'DOOR_TO_DOOR',
  'FACTORING',
] as const;
export type LedgerKind = (typeof LEDGERS)[number];

export interface LedgerEntry {
  readonly standing: 'OPEN' | 'OVERDUE' | 'COMPLETED' | 'COMPLETED_LATE';
  readonly entry: {
    readonly entryId: string;
    readonly kind: LedgerKind;
    readonly clientId: string;
    readonly clientName: string;
    readonly accountId: string | null;
    readonly happenedOn: string;
    readonly dueOn: string | null;
    readonly amount: string | null;
    readonly details: Readonly<Record<string, string>>;
    readonly completedOn: string | null;
    readonly result: string | null;
  };
}

export interface LedgerRules {
  readonly ledgers: Readonly<
    Record<
      LedgerKind,
      {
        readonly dueDays: number | null;
        readonly fields: readonly {
          readonly key: string;
          readonly zh: string;
          readonly en: string;
          readonly required: boolean;
          readonly choices: readonly string[];
        }[];
      }
    >
  >;
}

export interface NewLedgerEntry {
  readonly clientId: string;
  readonly happenedOn: string;
  readonly dueOn?: string;
  readonly amount?: string;
  readonly details?: Readonly<Record<string, string | undefined>>;
}

export interface Completion {
  readonly completedOn: string;
  readonly result: string;
}

export interface Agreement {
  readonly agreement: {
    readonly agreementId: string;
    readonly clientId: string;
    readonly clientName: string;
    readonly signedOn: string;
    readonly endsOn: string;
    readonly services: readonly string[];
  };
  readonly month: string | null;
  readonly lateMonths: readonly string[];
  readonly covenants: readonly {
    readonly rule: string;
    readonly title: Text;
    readonly outcome: 'MET' | 'BREACH' | 'NOT_APPLICABLE' | 'UNKNOWN';
    readonly trace: Text;
  }[];
}

export interface Dossier {
  readonly clientId: string;
  readonly name: string;
  readonly branchId: string;
  readonly kind: 'LOAN_CORPORATE' | 'LOAN_PERSONAL' | 'DEPOSIT_ONLY';
  readonly present: number;
  readonly required: number;
  readonly percent: string;
  readonly missing: readonly Text[];
}

export interface DossierSlot {
  readonly code: string;
  readonly title: Text;
  readonly required: boolean;
  readonly filed: { readonly dated: string; readonly name: string; readonly doubleArchived: boolean } | null;
}

export interface DossierDetail {
  readonly dossier: Dossier;
  readonly items: readonly DossierSlot[];
}

export interface DossierCoverage {
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

export interface NewDossierItem {
  readonly dated: string;
  readonly name: string;
  readonly sha256?: string;
  readonly doubleArchived: boolean;
}

export const OUTCOMES = ['NOT_REACHED', 'INTERESTED', 'APPLIED', 'SIGNED', 'DECLINED'] as const;

export interface Campaign {
  readonly campaignId: string;
  readonly name: string;
  readonly purpose: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly clients: number;
}

export interface CampaignClient {
  readonly clientId: string;
  readonly name: string;
  readonly branchId: string;
  readonly holders: readonly Holder[];
  readonly outcome: (typeof OUTCOMES)[number] | null;
  readonly note: string | null;
  readonly contactedOn: string | null;
  readonly contactedBy: string | null;
}

export interface CampaignDetail extends Page<CampaignClient> {
  readonly campaign: Campaign;
  readonly seen: number;
  readonly contacted: number;
  readonly signed: number;
}

export interface Contact {
  readonly outcome: string;
  readonly note?: string;
  readonly contactedOn: string;
}

interface Paging {
  readonly cursor: string | undefined;
  readonly limit: number;
}

/** A list of the workbench; while the next page comes, the last one stays. */
const listQuery = <T>(path: string, query: Readonly<Record<string, string | number | undefined>>) =>
  queryOptions({
    queryKey: [...WORKBENCH, path, query],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => read<T>(`${BASE}/${path}`, query, signal),
  });

export const remindersQuery = (paging: Paging) => listQuery<Reminders>('reminders', { ...paging });

export const overdueQuery = (branchId: string | undefined, staffId: string | undefined, paging: Paging) =>
  listQuery<Overdue>('overdue', { branchId, staffId, ...paging });

export const calendarQuery = (from: string, to: string) => listQuery<Calendar>('calendar', { from, to });

export const visitDutiesQuery = (state: string | undefined, paging: Paging) =>
  listQuery<Page<VisitDuty>>('visit-duties', { state, ...paging });

export const visitsQuery = (paging: Paging) => listQuery<Page<Visit>>('visits', { ...paging });

export const loansQuery = (selection: Selection, paging: Paging) =>
  listQuery<Page<Loan>>('loans', { selection, ...paging });

export const ledgerQuery = (kind: LedgerKind, paging: Paging) =>
  listQuery<Page<LedgerEntry>>('ledger-entries', { kind, ...paging });

export const agreementsQuery = (paging: Paging) => listQuery<Page<Agreement>>('agreements', { ...paging });

export const dossiersQuery = (incomplete: boolean | undefined, paging: Paging) =>
  listQuery<Page<Dossier>>('dossiers', {
    incomplete: incomplete === undefined ? undefined : String(incomplete),
    ...paging,
  });

export const dossierQuery = (clientId: string) => listQuery<DossierDetail>(`dossiers/${segment(clientId)}`, {});

export const dossierCoverageQuery = listQuery<DossierCoverage>('dossiers/coverage', {});

export const campaignsQuery = (paging: Paging) => listQuery<Page<Campaign>>('campaigns', { ...paging });

export const campaignQuery = (campaignId: string, paging: Paging) =>
  listQuery<CampaignDetail>(`campaigns/${segment(campaignId)}`, { ...paging });

export const clientSearchQuery = (q: string) =>
  listQuery<Page<{ readonly clientId: string; readonly name: string }>>('clients', { q, limit: 20 });

const RULES = 10 * 60_000;

export const visitRulesQuery = queryOptions({
  ...listQuery<VisitRules>('visit-duties/rules', {}),
  staleTime: RULES,
});

export const ledgerRulesQuery = queryOptions({
  ...listQuery<LedgerRules>('ledger-entries/rules', {}),
  staleTime: RULES,
});

const create = <T>(path: string, body: unknown, key: string) => write<T>(`${BASE}/${path}`, { body, key });

export const acknowledge = ({ kind, ref, due }: Deadline, key: string) =>
  create('reminders/acknowledgements', { kind, ref, due }, key);

export const enterInCalendar = (entry: { readonly day: string; readonly title: string }, key: string) =>
  create<CalendarEntry>('calendar-entries', entry, key);

export const removeFromCalendar = (entryId: string) =>
  write<undefined>(`${BASE}/calendar-entries/${segment(entryId)}`, { method: 'DELETE' });

/** Fields that were left empty are not sent. */
const filled = (fields: Readonly<Record<string, string | undefined>> = {}) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value?.trim()));

export const recordVisit = (clientId: string, visit: NewVisit, key: string) =>
  create<Visit>(
    'visits',
    {
      ...visit,
      clientId,
      companions: visit.companions ?? [],
      findings: filled(visit.findings),
      nextStep: visit.nextStep || undefined,
      nextOn: visit.nextOn || undefined,
    },
    key,
  );

export const recordLoanAct = (accountId: string, act: NewLoanAct, key: string) =>
  create('loan-acts', { ...act, accountId }, key);

export const enterInLedger = (kind: LedgerKind, entry: NewLedgerEntry, key: string) =>
  create<LedgerEntry>(
    'ledger-entries',
    {
      ...entry,
      kind,
      dueOn: entry.dueOn || undefined,
      amount: entry.amount || undefined,
      details: filled(entry.details),
    },
    key,
  );

export const completeInLedger = (entryId: string, completion: Completion, key: string) =>
  create<LedgerEntry>('ledger-entries/completions', { ...completion, entryId }, key);

export const fileInDossier = (clientId: string, code: string, item: NewDossierItem, key: string) =>
  create<DossierDetail>(
    `dossiers/${segment(clientId)}/items`,
    { ...item, code, sha256: item.sha256?.trim().toLowerCase() || undefined },
    key,
  );

export const withdrawFromDossier = (clientId: string, code: string, reason: string, key: string) =>
  create<DossierDetail>(`dossiers/${segment(clientId)}/withdrawals`, { code, reason }, key);

export const recordContact = (campaignId: string, clientId: string, contact: Contact, key: string) =>
  create(`campaigns/${segment(campaignId)}/contacts`, { ...contact, clientId, note: contact.note || undefined }, key);

export const SERVICES = [
  'INTERNATIONAL_SETTLEMENT',
  'FOREIGN_EXCHANGE',
  'PAYROLL',
  'CARDS',
  'RESTRUCTURING',
  'MERGERS',
  'ADVISORY',
  'BUDGET_AUDIT',
  'APPRAISAL',
] as const;

export const TERMS = ['domesticSettlement', 'foreignSettlement', 'currentRatio', 'debtRatio', 'housingLoans'] as const;

export interface NewAgreement {
  readonly clientId: string;
  readonly signedOn: string;
  readonly endsOn: string;
  readonly lends: boolean;
  readonly statementDay: number;
  readonly terms?: Readonly<Record<string, string | undefined>>;
  readonly services?: readonly string[];
}

export const FIGURES = [
  'depositsHere',
  'depositsAll',
  'loansHere',
  'loansAll',
  'domesticHere',
  'domesticAll',
  'foreignHere',
  'foreignAll',
  'overdue',
  'currentAssets',
  'currentLiabilities',
  'assets',
  'liabilities',
  'housingLoans',
  'housingDeposits',
] as const;

export interface NewStatement {
  readonly month: string;
  readonly receivedOn: string;
  readonly figures?: Readonly<Record<string, string | undefined>>;
}

export const registerAgreement = (agreement: NewAgreement, key: string) =>
  create<Agreement>(
    'agreements',
    { ...agreement, terms: filled(agreement.terms), services: agreement.services ?? [] },
    key,
  );

export const receiveStatement = (agreementId: string, statement: NewStatement, key: string) =>
  create<Agreement>(
    `agreements/${segment(agreementId)}/statements`,
    { ...statement, figures: filled(statement.figures) },
    key,
  );
