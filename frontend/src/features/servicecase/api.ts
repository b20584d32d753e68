import { queryOptions } from '@tanstack/react-query';
import type { Page } from '../../shared/api/page.ts';
import { read, readTagged, segment } from '../../shared/api/read.ts';
import { tagOf, write } from '../../shared/api/write.ts';
import type { Text } from '../../shared/i18n/text.ts';

export const KINDS = ['COMPLAINT', 'INQUIRY', 'FAULT', 'APPLICATION'] as const;
export type CaseKind = (typeof KINDS)[number];
export const CHANNELS = ['PHONE', 'COUNTER', 'ONLINE', 'LETTER'] as const;
export type CaseChannel = (typeof CHANNELS)[number];
export type CaseState = 'RECEIVED' | 'RELAYED' | 'ACCEPTED' | 'RESOLVED' | 'CLOSED';
export type CaseAct = 'RECORD' | 'RELAY' | 'ACCEPT' | 'REFUSE' | 'RESPOND' | 'PAUSE' | 'RESUME' | 'RESOLVE' | 'CLOSE';
export type Verdict = 'RUNNING' | 'PAUSED' | 'MET' | 'BREACHED' | 'NOT_APPLICABLE';
export const SCOPES = ['MINE', 'OFFERED', 'UNIT', 'RECORDED', 'BANK'] as const;
export type Scope = (typeof SCOPES)[number];

/** A clock of a case (S-01, S-04) as it stood when the case was read. */
export interface Reading {
  readonly verdict: Verdict;
  readonly dueAt: string | null;
  /** When it was done, null before. */
  readonly doneAt: string | null;
}

export interface CaseHeadline {
  readonly caseId: string;
  readonly kind: CaseKind;
  readonly channel: CaseChannel;
  readonly clientId: string | null;
  readonly content: string;
  readonly receivedAt: string;
  readonly state: CaseState;
  readonly ownerStaff: string;
  readonly ownerName: string;
  readonly ownerUnit: string;
  readonly offeredUnit: string | null;
  readonly offeredStaff: string | null;
  readonly relay: Reading;
  readonly response: Reading;
  readonly resolution: Reading;
  readonly promise: Reading;
  readonly acts: readonly CaseAct[];
  readonly readAt: string;
}

export interface CaseEntry {
  readonly seq: number;
  readonly at: string;
  readonly staffId: string;
  readonly name: string;
  readonly act: CaseAct;
  readonly note: string | null;
  readonly unitId: string | null;
  readonly toStaff: string | null;
  readonly toName: string | null;
  readonly phrases: readonly string[];
}

export interface CaseDetail {
  readonly headline: CaseHeadline;
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  readonly readBack: boolean;
  readonly recordedByName: string;
  readonly promisedAt: string | null;
  readonly outcome: 'ACCEPTED' | 'RETURNED' | null;
  readonly returnReason: string | null;
  readonly handling: string | null;
  readonly entries: readonly CaseEntry[];
}

export interface NewCase {
  readonly kind: CaseKind;
  readonly channel: CaseChannel;
  readonly clientId?: string | undefined;
  readonly contactName?: string | undefined;
  readonly contactPhone?: string | undefined;
  readonly content: string;
  readonly readBack: boolean;
  readonly promisedAt?: string | undefined;
}

export interface Named {
  readonly code: string;
  readonly title: Text;
}

export interface ServiceRules {
  readonly relayMinutes: number;
  readonly limits: readonly {
    readonly kind: CaseKind;
    readonly responseMinutes: number;
    readonly resolutionHours: number;
  }[];
  readonly pauseReasons: readonly Named[];
  readonly forbiddenPhrases: readonly string[];
  readonly revisitPoints: readonly Named[];
}

/** A month and kind of the statistics. */
export interface StatisticsLine {
  readonly month: string;
  readonly kind: CaseKind;
  readonly cases: number;
  readonly readBack: number;
  readonly relayMet: number;
  readonly relayBreached: number;
  readonly responseMet: number;
  readonly responseBreached: number;
  readonly resolutionMet: number;
  readonly resolutionBreached: number;
  readonly promiseKept: number;
  readonly promiseBroken: number;
}

/** A sample of the complaints of an ended period (S-03). */
export interface Sample {
  readonly sampleId: string;
  readonly from: string;
  readonly to: string;
  readonly seed: string;
  readonly complaints: number;
  readonly dueOn: string;
  readonly drawn: number;
  readonly onSite: number;
  readonly done: number;
}

export interface Revisit {
  readonly caseId: string;
  readonly sampleId: string;
  readonly place: number;
  readonly onSite: boolean;
  readonly dueOn: string;
  readonly overdue: boolean;
  readonly ownerUnit: string;
  readonly ownerName: string;
  readonly clientId: string | null;
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  readonly content: string;
  readonly handling: string;
  readonly passed: readonly string[] | null;
  readonly note: string | null;
  readonly revisitedBy: string | null;
  readonly revisitedAt: string | null;
  readonly version: number;
}

/** A round of the client survey (S-07). */
export interface Round {
  readonly roundId: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly seed: string;
  readonly published: boolean;
  readonly invited: number;
  readonly forms: number;
}

export interface SurveyResult {
  readonly staffId: string;
  readonly name: string;
  readonly branchId: string;
  readonly invited: number;
  readonly forms: number;
  readonly validForms: number;
  readonly score: string | null;
  readonly clientsAtStart: number;
  readonly retained: number;
  readonly handedOver: number;
  readonly complaints: number;
}

export interface RoundDetail {
  readonly round: Round;
  readonly scheme: { readonly highest: number; readonly questions: readonly Named[]; readonly fewestForms: number };
  readonly results: readonly SurveyResult[];
}

export interface Invitation {
  readonly clientId: string;
  readonly name: string;
  readonly staffId: string;
  readonly place: number;
  readonly answered: boolean;
}

const BASE = '/api/portfolio/v1';
const CASES = `${BASE}/service-cases`;
const ROUNDS = `${BASE}/survey-rounds`;

export const casesQuery = (scope: Scope, kind: CaseKind | undefined, open: boolean, cursor?: string, limit = 50) =>
  queryOptions({
    queryKey: ['portfolio', 'service-cases', scope, kind, open, cursor, limit],
    refetchInterval: 30_000,
    queryFn: ({ signal }) =>
      read<Page<CaseHeadline>>(CASES, { scope, kind, open: String(open), cursor, limit }, signal),
  });

/** With its version as entity tag, which every act on it sends back. */
export const caseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['portfolio', 'service-case', caseId],
    queryFn: ({ signal }) => readTagged<CaseDetail>(`${CASES}/${segment(caseId)}`, {}, signal),
  });

export const rulesQuery = queryOptions({
  queryKey: ['portfolio', 'service-rules'],
  staleTime: 10 * 60_000,
  queryFn: ({ signal }) => read<ServiceRules>(`${BASE}/service-rules`, {}, signal),
});

export const statisticsQuery = (unitId: string | undefined) =>
  queryOptions({
    queryKey: ['portfolio', 'service-statistics', unitId],
    queryFn: ({ signal }) => read<readonly StatisticsLine[]>(`${BASE}/service-statistics`, { unitId }, signal),
  });

export const samplesQuery = queryOptions({
  queryKey: ['portfolio', 'revisit-samples'],
  queryFn: ({ signal }) => read<readonly Sample[]>(`${BASE}/revisit-samples`, {}, signal),
});

export const revisitsQuery = (sampleId: string) =>
  queryOptions({
    queryKey: ['portfolio', 'revisits', sampleId],
    queryFn: ({ signal }) => read<readonly Revisit[]>(`${BASE}/revisits`, { sampleId }, signal),
  });

export const roundsQuery = queryOptions({
  queryKey: ['portfolio', 'survey-rounds'],
  queryFn: ({ signal }) => read<readonly Round[]>(ROUNDS, {}, signal),
});

export const roundQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['portfolio', 'survey-round', roundId],
    queryFn: ({ signal }) => readTagged<RoundDetail>(`${ROUNDS}/${segment(roundId)}`, {}, signal),
  });

export const invitationsQuery = (roundId: string, cursor: string | undefined, limit: number) =>
  queryOptions({
    queryKey: ['portfolio', 'survey-invitations', roundId, cursor, limit],
    queryFn: ({ signal }) =>
      read<Page<Invitation>>(`${ROUNDS}/${segment(roundId)}/invitations`, { cursor, limit }, signal),
  });

export const recordCase = (body: NewCase, key: string) => write<CaseDetail>(CASES, { body, key });

export type Step = 'relay' | 'acceptance' | 'refusal' | 'response' | 'pause' | 'resumption' | 'resolution' | 'closing';

export const actOnCase = (caseId: string, step: Step, ifMatch: string | undefined, body?: object) =>
  write<CaseDetail>(`${CASES}/${segment(caseId)}/${step}`, { ifMatch, ...(body ? { body } : {}) });

export const drawSample = (body: { readonly from: string; readonly to: string }, key: string) =>
  write<Sample>(`${BASE}/revisit-samples`, { body, key });

export interface RevisitResult {
  readonly passed: readonly string[];
  readonly signed: boolean;
  readonly note?: string | undefined;
}

export const recordRevisit = ({ caseId, version }: Revisit, body: RevisitResult) =>
  write<Revisit>(`${BASE}/revisits/${segment(caseId)}/result`, { body, ifMatch: tagOf(version) });

export const openRound = (body: { readonly title: string; readonly from: string; readonly to: string }, key: string) =>
  write<Round>(ROUNDS, { body, key });

export interface NewForm {
  readonly clientId: string;
  readonly channel: 'PAPER' | 'CALL';
  readonly answers: Readonly<Record<string, number>>;
}

export const enterForm = (roundId: string, body: NewForm, key: string) =>
  write<Round>(`${ROUNDS}/${segment(roundId)}/forms`, { body, key });

export const publishRound = (roundId: string, ifMatch: string | undefined) =>
  write<RoundDetail>(`${ROUNDS}/${segment(roundId)}/publication`, { ifMatch });
