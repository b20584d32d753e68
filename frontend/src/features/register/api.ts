import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { GradeSpan } from '../../shared/api/grades.ts';
import type { Page } from '../../shared/api/page.ts';
import type { QualificationState } from '../../shared/api/qualifications.ts';
import { read, readOptional, readTagged, segment } from '../../shared/api/read.ts';
import { write } from '../../shared/api/write.ts';
import { hasRole, type Me } from '../../shared/auth/me.ts';
import type { Text } from '../../shared/i18n/text.ts';
import type { AsOf } from '../../shared/ui/AsOfFields.tsx';
import type { Outcome } from '../../shared/ui/OutcomeMark.tsx';
import type { RmTier } from '../../shared/ui/tier.tsx';

const BASE = '/api/grading/v1';

export type Route = 'EXAM' | 'DEPOSITS';

/** How a person's qualification stands on a day; `validTo` and `until` are the days after the last. */
export interface Standing {
  readonly staffId: string;
  readonly name: string;
  readonly branchId: string;
  readonly grant: number;
  readonly tier: RmTier;
  readonly rank: number | null;
  readonly total: string | null;
  readonly planId: string;
  readonly route: Route;
  readonly renewal: number;
  readonly validFrom: string;
  readonly validTo: string;
  readonly state: QualificationState;
  readonly since: string;
  readonly until: string | null;
  readonly cause: string;
}

/** A stretch of days on which a grant stands in one state. */
export interface GrantSpan {
  readonly from: string;
  readonly to: string | null;
  readonly state: QualificationState;
  readonly cause: string;
}

export interface Grant {
  readonly grant: number;
  readonly planId: string;
  readonly tier: RmTier;
  readonly rank: number | null;
  readonly total: string | null;
  readonly route: Route;
  readonly routeName: Text;
  readonly renewal: number;
  readonly validFrom: string;
  readonly validTo: string;
  readonly spans: readonly GrantSpan[];
}

export interface ExamRecord {
  readonly planId: string;
  readonly title: string;
  readonly cutOffDate: string;
  readonly publishedOn: string | null;
  readonly written: string | null;
  readonly interview: string | null;
  readonly experience: string | null;
  readonly total: string | null;
  readonly outcome: Outcome;
  readonly rank: number | null;
  readonly tier: RmTier | null;
  readonly correctedTotal: string | null;
  readonly correctedRank: number | null;
  readonly grantedTier: RmTier | null;
}

export interface Evaluation {
  readonly periodId: string;
  readonly version: number;
  readonly rank: number | null;
  readonly score: string | null;
  readonly rorac: string | null;
}

export const ACT_KINDS = [
  'PLACEMENT',
  'SUSPENSION',
  'LIFTING',
  'REVOCATION',
  'RENEWAL',
  'PROVISIONAL',
  'UNQUALIFIED',
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

export const ACT_STATES = ['PROPOSED', 'APPROVED', 'REJECTED'] as const;
export type ActState = (typeof ACT_STATES)[number];

export const GROUNDS = ['FRAUD', 'MISCONDUCT'] as const;
export const SANCTIONS = ['NO_BAR', 'BAR_OF_YEARS', 'PERMANENT_BAR'] as const;
export const OPINIONS = ['NEXT_EXAM', 'TRANSFER', 'CONTRACT_END', 'AGENT'] as const;

export interface Placement {
  readonly type: string;
  readonly grade?: string | null;
  readonly schemeId?: string | null;
}

export interface Revocation {
  readonly ground: (typeof GROUNDS)[number];
  readonly sanction: (typeof SANCTIONS)[number];
}

export interface Provisional {
  readonly planId: string;
  readonly year: number;
  readonly marketingStaffAtCutOff: boolean;
}

export interface StaffOpinion {
  readonly opinion: (typeof OPINIONS)[number];
  readonly staffAgrees: boolean;
}

/** Exactly the part of the act's kind; suspension, lifting and renewal need none. */
export interface ActDetails {
  readonly placement?: Placement | null;
  readonly revocation?: Revocation | null;
  readonly provisional?: Provisional | null;
  readonly opinion?: StaffOpinion | null;
}

/** Something that HR proposes for a person and a second person decides. */
export interface StaffAct {
  readonly actId: string;
  readonly staffId: string;
  readonly name: string;
  readonly kind: ActKind;
  readonly kindName: Text;
  readonly effectiveFrom: string;
  readonly details: ActDetails;
  readonly basis: string;
  readonly state: ActState;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly rejectionReason: string | null;
  readonly version: number;
}

export interface Proposal {
  readonly staffId: string;
  readonly kind: ActKind;
  readonly effectiveFrom: string;
  readonly details: ActDetails;
  readonly basis: string;
}

export interface PersonalFile {
  readonly staffId: string;
  readonly name: string;
  readonly branchId: string;
  readonly branchName: string | null;
  readonly exams: readonly ExamRecord[];
  readonly qualifications: readonly Grant[];
  readonly grades: readonly GradeSpan[];
  readonly evaluations: readonly Evaluation[];
  readonly acts: readonly StaffAct[];
}

export interface DepositAverage {
  readonly year: number;
  readonly days: number;
  readonly accounts: number;
  readonly average: string;
}

/** What deposits would open, condition by condition (R11). */
export interface RouteFinding {
  readonly open: boolean;
  readonly average: string | null;
  readonly conditions: readonly { readonly met: boolean; readonly text: Text }[];
}

export interface Unqualified {
  readonly staffId: string;
  readonly name: string;
  readonly branchId: string;
  readonly state: QualificationState;
  readonly planId: string | null;
  readonly cutOffDate: string | null;
  readonly outcome: Outcome | null;
  readonly total: string | null;
  readonly actId: string | null;
  readonly actState: ActState | null;
  /** Only of a single person, and only after an exam. */
  readonly route: RouteFinding | null;
}

export interface Certificate {
  readonly certificateId: string;
  readonly grant: number;
  readonly tierName: Text;
  readonly provisional: boolean;
  readonly planId: string;
  readonly issuedAt: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly state: QualificationState | null;
  readonly verificationUrl: string;
}

/** The days of a period, which an evaluation itself does not tell. */
export interface PeriodDays {
  readonly periodId: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

export interface RegisterFilter extends AsOf {
  readonly branchId: string | undefined;
  readonly tier: string | undefined;
  readonly state: string | undefined;
  readonly cursor: string | undefined;
  readonly limit: number;
}

export const registerQuery = (filter: RegisterFilter) =>
  queryOptions({
    queryKey: ['grading', 'qualifications', 'register', filter],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => read<Page<Standing>>(`${BASE}/qualifications`, { ...filter }, signal),
  });

/** Null for who has no qualification on the day as known at the moment. */
export const standingQuery = (staffId: string, knownAt: string | undefined) =>
  queryOptions({
    queryKey: ['grading', 'qualifications', staffId, knownAt],
    queryFn: ({ signal }) => readOptional<Standing>(`${BASE}/qualifications/${segment(staffId)}`, { knownAt }, signal),
  });

/** Every grant as it was known at a moment; none of who never had one. */
export const grantsQuery = (staffId: string, knownAt: string | undefined) =>
  queryOptions({
    queryKey: ['grading', 'qualifications', staffId, 'history', knownAt],
    queryFn: async ({ signal }) =>
      (await readOptional<readonly Grant[]>(
        `${BASE}/qualifications/${segment(staffId)}/history`,
        { knownAt },
        signal,
      )) ?? [],
  });

export const personalFileQuery = (staffId: string) =>
  queryOptions({
    queryKey: ['grading', 'personal-file', staffId],
    queryFn: ({ signal }) => read<PersonalFile>(`${BASE}/personal-files/${segment(staffId)}`, {}, signal),
  });

export const certificatesQuery = (staffId: string) =>
  queryOptions({
    queryKey: ['grading', 'certificates', staffId],
    queryFn: ({ signal }) => read<readonly Certificate[]>(`${BASE}/certificates`, { staffId }, signal),
  });

const certificatePath = (certificateId: string) => `${BASE}/certificates/${segment(certificateId)}`;
export const pdfLink = (certificateId: string) => `${certificatePath(certificateId)}/pdf`;
export const credentialLink = (certificateId: string) => `${certificatePath(certificateId)}/credential`;

/** Null where the reader may not see periods; the picture then leaves evaluations out. */
export const periodDaysQuery = queryOptions({
  queryKey: ['performance', 'period-days'],
  staleTime: 5 * 60_000,
  queryFn: async ({ signal }) =>
    (await readOptional<Page<PeriodDays>>('/api/performance/v1/periods', { limit: 200 }, signal))?.items ?? null,
});

export interface ActFilter {
  readonly staffId: string | undefined;
  readonly state: string | undefined;
  readonly kind: string | undefined;
  readonly cursor: string | undefined;
  readonly limit: number;
}

export const actsQuery = (filter: ActFilter) =>
  queryOptions({
    queryKey: ['grading', 'acts', 'list', filter],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => read<Page<StaffAct>>(`${BASE}/acts`, { ...filter }, signal),
  });

const actPath = (actId: string) => `${BASE}/acts/${segment(actId)}`;

/** With its version as entity tag, which the decision sends back. */
export const actQuery = (actId: string) =>
  queryOptions({
    queryKey: ['grading', 'acts', actId],
    queryFn: ({ signal }) => readTagged<StaffAct>(actPath(actId), {}, signal),
  });

export const unqualifiedQuery = (filter: {
  readonly on: string | undefined;
  readonly branchId: string | undefined;
  readonly cursor: string | undefined;
  readonly limit: number;
}) =>
  queryOptions({
    queryKey: ['grading', 'unqualified', 'list', filter],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => read<Page<Unqualified>>(`${BASE}/unqualified-staff`, { ...filter }, signal),
  });

/** Null for who is not on the list of the day. */
export const unqualifiedPersonQuery = (staffId: string, on: string | undefined) =>
  queryOptions({
    queryKey: ['grading', 'unqualified', staffId, on],
    queryFn: ({ signal }) => readOptional<Unqualified>(`${BASE}/unqualified-staff/${segment(staffId)}`, { on }, signal),
  });

/** Null without deposits in the year. */
export const depositAverageQuery = (staffId: string, year: number) =>
  queryOptions({
    queryKey: ['grading', 'deposit-averages', staffId, year],
    queryFn: ({ signal }) =>
      readOptional<DepositAverage>(`${BASE}/deposit-averages/${segment(staffId)}`, { year }, signal),
  });

export const proposeAct = (body: Proposal, key: string) => write<StaffAct>(`${BASE}/acts`, { body, key });

export type Verdict = 'approval' | 'rejection';

/** A rejection says why. */
export interface Rejection {
  readonly reason?: string;
}

export const decideAct = (actId: string, verdict: Verdict, ifMatch: string, rejection: Rejection) =>
  write<StaffAct>(`${actPath(actId)}/${verdict}`, {
    ifMatch,
    ...(verdict === 'rejection' ? { body: rejection } : {}),
  });

/** What an act changes or may change. */
export const TOUCHED = [['grading'], ['home']] as const;

export const proposes = (me: Me) => hasRole(me, 'hr');
export const decides = (me: Me) => hasRole(me, 'hr', 'committee');
