import { queryOptions } from '@tanstack/react-query';
import type { Page } from '../../shared/api/page.ts';
import { read, readTagged, segment } from '../../shared/api/read.ts';
import { write } from '../../shared/api/write.ts';
import { hasRole, type Me } from '../../shared/auth/me.ts';
import type { Text } from '../../shared/i18n/text.ts';
import type { ClientTier, RmTier } from '../../shared/ui/tier.tsx';

export type CompetitionGround = 'LOST_ELIGIBILITY' | 'EXPLICIT_DECISION' | 'VACANCY';
export type CompetitionState = 'DRAFT' | 'ANNOUNCED' | 'SCORING' | 'DECIDED' | 'POSTED' | 'PUBLISHED' | 'VOID';
export type NextStep = 'ANNOUNCE_AGAIN' | 'ALLOCATE';
export type Conflict = 'KINSHIP' | 'REPORTING_LINE' | 'INTEREST';

export interface Headline {
  readonly competitionId: string;
  readonly title: string;
  readonly ground: CompetitionGround;
  readonly state: CompetitionState;
  readonly takesApplications: boolean;
  readonly clients: number;
  readonly tiers: readonly ClientTier[];
  readonly applyFrom: string;
  readonly applyUntil: string;
  readonly decideOn: string;
}

/** A large or medium client that has to be put up. */
export interface Opening {
  readonly clientId: string;
  readonly name: string;
  readonly branchId: string;
  readonly tier: ClientTier;
  readonly groupId: string | null;
  readonly ground: CompetitionGround;
  readonly holder: string | null;
  readonly holderTier: RmTier | null;
  /** The competition that it is in already. */
  readonly running: string | null;
}

export interface Criterion {
  readonly code: string;
  readonly title: Text;
  readonly weight: string;
  readonly source: 'EXAM_TOTAL' | 'FREE_CAPACITY' | 'PANEL';
}

export interface PutUp {
  readonly clientId: string;
  readonly name: string;
  readonly branchName: string;
  readonly tier: ClientTier;
}

export interface OwnCandidacy {
  readonly eligible: boolean;
  readonly rule: string | null;
  readonly reason: Text | null;
  readonly applied: OwnApplication | null;
}

export interface OwnApplication {
  readonly servicePlan: string;
  readonly experience: string;
  readonly appliedAt: string;
}

export interface Applicant {
  readonly staffId: string;
  readonly name: string;
  readonly branchName: string;
  readonly tier: RmTier;
  readonly servicePlan: string;
  readonly experience: string;
  /** This and the next two are frozen when the panel is seated. */
  readonly examTotal: string | null;
  readonly examRank: number | null;
  readonly freeCapacity: string | null;
  readonly barredBy: string | null;
}

export interface Seat {
  readonly staffId: string;
  readonly name: string;
  readonly conflict: Conflict | null;
  readonly handedIn: boolean;
  readonly voted: boolean;
}

export interface Mark {
  readonly staffId: string;
  readonly criterion: string;
  readonly points: string;
}

export interface Standing {
  /** Null for the public. */
  readonly staffId: string | null;
  readonly name: string;
  readonly branchName: string;
  readonly tier: RmTier;
  readonly place: number;
  readonly total: string;
  readonly examRank: number | null;
  readonly tieByExam: boolean;
  readonly winner: boolean;
  readonly votes: number | null;
  readonly criteria: readonly CriterionPoints[];
}

export interface CriterionPoints {
  readonly code: string;
  readonly points: string;
  readonly contribution: string;
}

export interface Outcome {
  readonly winner: string;
  readonly branchName: string;
  readonly tier: RmTier;
  readonly effectiveFrom: string;
  readonly affectsClosedPeriod: readonly string[];
  readonly reason: string | null;
  readonly decidedBy: string;
  readonly decidedAt: string;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
}

export type ObjectionState = 'OPEN' | 'UPHELD' | 'REJECTED' | 'LAPSED';

/** An applicant's objection to a posted result. */
export interface Objection {
  readonly objectionId: string;
  readonly name: string;
  readonly reason: string;
  readonly raisedAt: string;
  readonly state: ObjectionState;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly decisionReason: string | null;
}

/** A competition as the reader may see it: what is sealed is not in it. */
export interface Competition {
  readonly competitionId: string;
  readonly schemeId: string;
  readonly title: string;
  readonly ground: CompetitionGround;
  readonly rule: string;
  readonly groundText: Text;
  readonly notice: string;
  readonly state: CompetitionState;
  readonly takesApplications: boolean;
  readonly windowOver: boolean;
  readonly applyFrom: string;
  readonly applyUntil: string;
  readonly decideOn: string;
  readonly draftedBy: string;
  readonly announcedBy: string | null;
  readonly announcedAt: string | null;
  readonly fewestMembers: number;
  readonly criteria: readonly Criterion[];
  readonly clients: readonly PutUp[];
  readonly own: OwnCandidacy | null;
  readonly applicants: readonly Applicant[] | null;
  readonly panel: readonly Seat[] | null;
  readonly ownSheet: readonly Mark[] | null;
  readonly unsealed: boolean;
  readonly standings: readonly Standing[] | null;
  readonly outcome: Outcome | null;
  /** Last day on which the posted result may be objected to. */
  readonly objectionsUntil: string | null;
  /** Whether the reader may object today. */
  readonly takesObjections: boolean;
  /** All for the desk and the panel, the own for who applied. */
  readonly objections: readonly Objection[] | null;
  readonly returnReason: string | null;
  readonly nextStep: NextStep | null;
  readonly voidReason: string | null;
}

const BASE = '/api/portfolio/v1';
const path = (competitionId: string) => `${BASE}/competitions/${segment(competitionId)}`;

export const competitionsQuery = (cursor: string | undefined, limit: number) =>
  queryOptions({
    queryKey: ['portfolio', 'competitions', cursor, limit],
    queryFn: ({ signal }) => read<Page<Headline>>(`${BASE}/competitions`, { cursor, limit }, signal),
  });

export const competitionQuery = (competitionId: string) =>
  queryOptions({
    queryKey: ['portfolio', 'competition', competitionId],
    queryFn: ({ signal }) => readTagged<Competition>(path(competitionId), {}, signal),
  });

export const openingsQuery = queryOptions({
  queryKey: ['portfolio', 'competition-openings'],
  queryFn: ({ signal }) => read<readonly Opening[]>(`${BASE}/competition-openings`, {}, signal),
});

/** Whose post it is to know what has to be put up. */
export const seesOpenings = (me: Me) => hasRole(me, 'marketing', 'hr', 'committee', 'auditor');

export interface NewCompetition {
  readonly title: string;
  readonly ground: CompetitionGround;
  readonly notice: string;
  readonly clientIds: readonly string[];
  readonly applyFrom: string;
  readonly applyUntil: string;
  readonly decideOn: string;
}

export const draftCompetition = (body: NewCompetition, key: string) =>
  write<Competition>(`${BASE}/competitions`, { body, key });

export interface NewApplication {
  readonly servicePlan: string;
  readonly experience: string;
}

export const apply = (competitionId: string, body: NewApplication, key: string) =>
  write<Competition>(`${path(competitionId)}/applications`, { body, key });

export const withdraw = (competitionId: string) => write<Competition>(`${path(competitionId)}/withdrawal`);

export const handIn = (competitionId: string, marks: readonly Mark[], key: string) =>
  write<Competition>(`${path(competitionId)}/sheets`, { body: { marks }, key });

export const stepOut = (competitionId: string, conflict: Conflict) =>
  write<Competition>(`${path(competitionId)}/recusal`, { body: { conflict } });

export type Step = 'announcement' | 'panel' | 'votes' | 'decision' | 'approval' | 'conclusion' | 'return' | 'void';

/** A step that is bound to what the reader saw. */
export const take = (competitionId: string, step: Step, ifMatch: string | undefined, body?: unknown) =>
  write<Competition>(`${path(competitionId)}/${step}`, { ifMatch, ...(body === undefined ? {} : { body }) });

export const objectTo = (competitionId: string, reason: string, key: string) =>
  write<Competition>(`${path(competitionId)}/objections`, { body: { reason }, key });

export const decideObjection = (competitionId: string, objectionId: string, uphold: boolean, reason: string) =>
  write<Competition>(`${path(competitionId)}/objections/${segment(objectionId)}/decision`, {
    body: { uphold, reason },
  });
