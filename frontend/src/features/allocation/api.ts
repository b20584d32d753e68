import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type Page, readAll } from '../../shared/api/page.ts';
import { problemOf } from '../../shared/api/problem.ts';
import { ask, read, readOptional, segment } from '../../shared/api/read.ts';
import { tagOf, write } from '../../shared/api/write.ts';
import { sessionEnded } from '../../shared/auth/sessionEnd.ts';
import type { Text } from '../../shared/i18n/text.ts';
import type { Explanation } from '../../shared/ui/AssignmentReasons.tsx';
import type { ClientTier } from '../../shared/ui/tier.tsx';

export type PlanState = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'APPROVED' | 'HANDOVER' | 'EFFECTIVE';
export type PartState = 'OPEN' | 'SUBMITTED' | 'ACCEPTED' | 'RETURNED';
export type PeerGroup = 'SENIOR' | 'INTERMEDIATE' | 'JUNIOR' | 'CENTRAL_TEAM';
export type Resource = 'LOAN' | 'DEPOSIT' | 'CLIENTS' | 'DIFFICULT' | 'NON_PERFORMING' | 'PREMIUM';

export interface Headline {
  readonly planId: string;
  readonly examPlanId: string;
  readonly state: PlanState;
  readonly hash: string;
  readonly effectiveFrom: string | null;
  readonly clients: number;
  readonly violations: number;
  readonly handovers: number;
  readonly objective: string;
}

export interface Spread {
  readonly maxToMean: string;
  readonly cv: string;
  readonly gini: string;
}

export interface FairnessLine {
  readonly group: PeerGroup;
  readonly resource: Resource;
  readonly before: Spread;
  readonly after: Spread;
}

export interface Finding {
  readonly rule: string;
  readonly text: Text;
  /** The smallest changes of which each by itself would be enough; only of what cannot be obeyed. */
  readonly remedy?: Text | null;
}

export interface Plan {
  readonly planId: string;
  readonly examPlanId: string;
  readonly state: PlanState;
  readonly hash: string;
  readonly schemeId: string;
  readonly engine: string;
  readonly effectiveFrom: string | null;
  /** Closed assessment periods whose days it changes. */
  readonly affectsClosedPeriod: readonly string[];
  readonly draftedAt: string;
  readonly submittedBy: string | null;
  readonly approvedBy: string | null;
  readonly returnReason: string | null;
  readonly clients: number;
  readonly withoutResponsible: number;
  readonly violations: number;
  readonly findings: readonly Finding[];
  readonly obstacles: readonly Finding[];
  readonly untiered: readonly string[];
  readonly handovers: number;
  readonly forcedHandovers: number;
  readonly objective: string;
  /** Null for a plan that is older than such proofs. */
  readonly bound?: Bound | null;
  readonly fairnessBefore: string;
  readonly fairnessAfter: string;
  readonly fairness: readonly FairnessLine[];
}

export type BoundState = 'PENDING' | 'PROVEN' | 'UNAVAILABLE';

/** What no plan under the rules can cost less than; amounts as the objective, the gap as a part of the bound. */
export interface Bound {
  readonly state: BoundState;
  readonly value: string | null;
  readonly gap: string | null;
  readonly method: string | null;
  readonly provenAt: string | null;
}

export interface Holder {
  readonly staffId: string;
  readonly name: string;
  readonly share: string;
  readonly lead: boolean;
}

export interface Line {
  readonly clientId: string;
  readonly name: string;
  readonly branchId: string;
  readonly tier: ClientTier;
  readonly holders: readonly Holder[];
  readonly incumbent: readonly Holder[];
  readonly handover: boolean;
  readonly competition: boolean;
  readonly forcedBy: string | null;
  readonly proposed: readonly Holder[];
  readonly exception: string | null;
}

export interface Cost {
  readonly total: string;
  readonly resources: Readonly<Partial<Record<Resource, string>>>;
  readonly handover: string;
  readonly territory?: string | null;
}

export interface LineExplanation extends Explanation {
  readonly held: Cost;
  readonly alternatives: readonly {
    readonly staffId: string;
    readonly name: string;
    readonly cost: Cost;
    readonly difference: string;
  }[];
}

export interface LineDetail {
  readonly line: Line;
  readonly explanation: LineExplanation;
}

export interface RosterEntry {
  readonly staffId: string;
  readonly name: string;
  readonly branchId: string;
  readonly group: PeerGroup;
  readonly clients: number;
}

export interface Reason {
  readonly code: string;
  readonly text: Text;
  readonly exceptsTerritory: boolean;
}

export interface RevisedLoad {
  readonly resource: Resource;
  readonly target: string;
  readonly before: string;
  readonly after: string;
  readonly part: string;
}

export interface Revision {
  readonly moved: readonly string[];
  readonly objectiveBefore: string;
  readonly objectiveAfter: string;
  readonly difference: string;
  readonly handover: string;
  readonly territory: string;
  readonly handoversBefore: number;
  readonly handoversAfter: number;
  readonly broken: readonly Finding[];
  readonly excepted: readonly Finding[];
  readonly managers: readonly {
    readonly staffId: string;
    readonly name: string;
    readonly group: PeerGroup;
    readonly difference: string;
    readonly loads: readonly RevisedLoad[];
  }[];
  readonly fairness: readonly FairnessLine[];
}

export interface HandChange {
  readonly changeId: number;
  readonly clientId: string;
  readonly clientName: string;
  readonly before: readonly Holder[];
  readonly after: readonly Holder[];
  readonly reason: string;
  readonly reasonText: Text | null;
  readonly explanation: string;
  readonly exception: string | null;
  readonly difference: string;
  readonly madeByName: string;
  readonly madeAt: string;
}

export interface Part {
  readonly branchId: string;
  readonly branchName: string;
  readonly state: PartState;
  readonly hash: string;
  readonly clients: number;
  readonly changed: number;
  readonly unanswered: boolean;
  readonly course: readonly {
    readonly state: PartState;
    readonly name: string;
    readonly at: string;
    readonly note: string | null;
  }[];
}

export interface WhyNotMe {
  readonly clientId: string;
  readonly holders: readonly Holder[];
  readonly name: string;
  readonly moved: Revision;
  readonly swap: { readonly clientId: string; readonly clientName: string; readonly revision: Revision } | null;
  readonly asDrafted: boolean;
}

/** Parameters of an allocation as the bank approved them. */
export interface Scheme {
  readonly schemeId: string;
  readonly title: string;
  readonly source: string;
  readonly parameters: {
    readonly capacity: { readonly smallClients: number; readonly corporateLoanClients: number };
    readonly keyClientsPerManager: number;
    readonly team: { readonly size: number; readonly sharing: 'EQUAL_SHARES' | 'ONE_MEMBER_EACH' };
    readonly territory: 'HARD' | 'SOFT';
    readonly smallClientParts: Readonly<Record<'senior' | 'intermediate' | 'junior', string | number>>;
    readonly weights: Readonly<Record<string, string | number>>;
    readonly difficultFrom: number;
    readonly premiumDepositFrom: string;
    readonly handoverCost: string | number;
    /** Only where territory is soft. */
    readonly outsideBranchCost?: string | number;
  };
}

export interface ImportReport {
  readonly file: string;
  readonly rows: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** Where a file was refused, what stood there, and what to write instead. */
export interface ImportError {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly remedy: string;
}

export type StudiedPrice = 'HANDOVER' | 'OUTSIDE_BRANCH';
export type StudyState = 'RUNNING' | 'COMPLETE' | 'CANCELLED' | 'OVERTAKEN' | 'FAILED';

/** What a plan amounts to at one price: a decimal text, or HARD where territory must be obeyed. */
export interface PricePoint {
  readonly price: string;
  readonly fairness: string;
  readonly handovers: number;
  readonly outsideBranch: number;
  readonly meanCv: string;
  readonly worstMaxToMean: string;
  readonly violations: number;
}

export interface PriceStudy {
  readonly studyId: string;
  readonly price: StudiedPrice;
  readonly prices: readonly string[];
  readonly ownPrice: string;
  readonly engine: string;
  readonly state: StudyState;
  readonly startedBy: string;
  readonly startedAt: string;
  readonly outdated: boolean;
  readonly handChanged: boolean;
  /** The plan itself when the study began; null until it is judged. */
  readonly own: PricePoint | null;
  readonly points: readonly PricePoint[];
}

const BASE = '/api/portfolio/v1';
const planPath = (planId: string) => `${BASE}/allocation-plans/${segment(planId)}`;

export const plansQuery = queryOptions({
  queryKey: ['allocation', 'plans'],
  queryFn: ({ signal }) => readAll<Headline>(`${BASE}/allocation-plans`, signal),
});

/** Milliseconds between two questions whether the distance from the best plan is proven by now. */
export const PROOF_ASKED_EVERY = 4_000;

export const planQuery = (planId: string) =>
  queryOptions({
    queryKey: ['allocation', 'plan', planId],
    queryFn: ({ signal }) => read<Plan>(planPath(planId), {}, signal),
    refetchInterval: ({ state }) => (state.data?.bound?.state === 'PENDING' ? PROOF_ASKED_EVERY : false),
  });

export const schemeQuery = (schemeId: string) =>
  queryOptions({
    queryKey: ['allocation', 'scheme', schemeId],
    staleTime: 10 * 60_000,
    queryFn: ({ signal }) => readOptional<Scheme>(`${BASE}/schemes/${segment(schemeId)}`, {}, signal),
  });

export interface LineFilter {
  readonly branchId: string | undefined;
  readonly staffId?: string | undefined;
  readonly tier: string | undefined;
  readonly rule: string | undefined;
  readonly byHand: 'true' | undefined;
  readonly handover: 'true' | undefined;
  readonly cursor: string | undefined;
  readonly limit: number;
}

export const linesQuery = (planId: string, filter: LineFilter) =>
  queryOptions({
    queryKey: ['allocation', 'plan', planId, 'lines', filter],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => read<Page<Line>>(`${planPath(planId)}/lines`, { ...filter }, signal),
  });

export const lineQuery = (planId: string, clientId: string) =>
  queryOptions({
    queryKey: ['allocation', 'plan', planId, 'line', clientId],
    queryFn: ({ signal }) => read<LineDetail>(`${planPath(planId)}/lines/${segment(clientId)}`, {}, signal),
  });

export const rosterQuery = (planId: string) =>
  queryOptions({
    queryKey: ['allocation', 'plan', planId, 'roster'],
    queryFn: ({ signal }) => read<readonly RosterEntry[]>(`${planPath(planId)}/roster`, {}, signal),
  });

export const reasonsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['allocation', 'reasons', planId],
    staleTime: 10 * 60_000,
    queryFn: ({ signal }) => read<readonly Reason[]>(`${planPath(planId)}/changes/reasons`, {}, signal),
  });

/** The latest changes by hand; a plan has dozens, not thousands, so one page shows them. */
export const changesQuery = (planId: string, clientId?: string) =>
  queryOptions({
    queryKey: ['allocation', 'plan', planId, 'changes', clientId],
    queryFn: ({ signal }) => read<Page<HandChange>>(`${planPath(planId)}/changes`, { clientId, limit: 200 }, signal),
  });

export const partsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['allocation', 'plan', planId, 'parts'],
    queryFn: ({ signal }) => read<readonly Part[]>(`${planPath(planId)}/parts`, {}, signal),
  });

/** Milliseconds between two questions how far a running study is. */
const STUDY_ASKED_EVERY = 2_000;

/** The last studies of a plan, latest first. */
export const studiesQuery = (planId: string) =>
  queryOptions({
    queryKey: ['allocation', 'plan', planId, 'price-studies'],
    queryFn: ({ signal }) => read<readonly PriceStudy[]>(`${planPath(planId)}/price-studies`, {}, signal),
    refetchInterval: ({ state }) =>
      state.data?.some((study) => study.state === 'RUNNING') ? STUDY_ASKED_EVERY : false,
  });

/** What would become of the plan: asked while the reader chooses, nothing is stored. */
export const revisionQuery = (planId: string, hash: string, clientId: string, staffId: string, reason?: string) =>
  queryOptions({
    queryKey: ['allocation', 'what-if', planId, hash, clientId, staffId, reason],
    retry: false,
    queryFn: () =>
      write<Revision>(`${BASE}/what-if/allocation-changes`, {
        body: { planId, ...(reason ? { reason } : {}), lines: [{ clientId, staffId }] },
      }),
  });

export const whyNotMeQuery = (planId: string, clientId: string, staffId?: string) =>
  queryOptions({
    queryKey: ['allocation', 'plan', planId, 'why-not-me', clientId, staffId],
    retry: false,
    queryFn: ({ signal }) =>
      read<WhyNotMe>(`${planPath(planId)}/lines/${segment(clientId)}/why-not-me`, { staffId }, signal),
  });

export interface ChangeWords {
  readonly staffId: string;
  readonly reason: string;
  readonly explanation: string;
}

export const changeLine = (plan: Plan, clientId: string, { staffId, ...why }: ChangeWords, key: string) =>
  write(`${planPath(plan.planId)}/changes`, {
    body: { ...why, lines: [{ clientId, staffId }] },
    ifMatch: tagOf(plan.hash),
    key,
  });

export const openParts = (planId: string, key: string) =>
  write(`${planPath(planId)}/parts`, { body: { branchIds: [] }, key });

export const startStudy = (planId: string, price: StudiedPrice, key: string) =>
  write<PriceStudy>(`${planPath(planId)}/price-studies`, { body: { price, prices: [] }, key });

export const cancelStudy = (planId: string, studyId: string) =>
  write<PriceStudy>(`${planPath(planId)}/price-studies/${segment(studyId)}/cancellation`);

export type PartStep = 'submission' | 'acceptance' | 'return';

export const actOnPart = (planId: string, { branchId, hash }: Part, step: PartStep, body?: object) =>
  write(`${planPath(planId)}/parts/${segment(branchId)}/${step}`, { body, ifMatch: tagOf(hash) });

export type PlanStep = 'submission' | 'approval' | 'return';

export const actOnPlan = ({ planId, hash }: Plan, step: PlanStep, body?: object) =>
  write(`${planPath(planId)}/${step}`, { body, ifMatch: tagOf(hash) });

export const tableAddress = (planId: string, kind: 'xlsx' | 'csv') => `${planPath(planId)}/table/${kind}`;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Sends a filled-in table, byte by byte as it was saved. */
export async function sendTable(planId: string, file: File): Promise<ImportReport> {
  const response = await ask(`${planPath(planId)}/table/import?file=${segment(file.name)}`, {
    method: 'POST',
    headers: { 'X-CSRF': '1', 'Content-Type': XLSX },
    body: file,
  });
  if (response.status === 401) sessionEnded();
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as ImportReport;
}

/** The table as a file; a plain link would lose the reader's language and show a refusal as a page. */
export async function fetchTable(planId: string, kind: 'xlsx' | 'csv'): Promise<Blob> {
  const response = await ask(tableAddress(planId, kind), {
    headers: { Accept: `${XLSX}, text/csv, application/problem+json` },
  });
  if (response.status === 401) sessionEnded();
  if (!response.ok) throw await problemOf(response);
  return response.blob();
}

/** Whether the rules can be obeyed with the clients and people of today. */
export interface Feasibility {
  readonly feasible: boolean;
  readonly obstacles: readonly Obstacle[];
}

export interface Obstacle {
  readonly rule: string;
  readonly text: Text;
  readonly remedy: Text;
  readonly clients: readonly string[];
  readonly managers: readonly string[];
}

export const askFeasibility = ({ examPlanId, schemeId }: Pick<Plan, 'examPlanId' | 'schemeId'>) =>
  write<Feasibility>(`${BASE}/what-if/allocation-feasibility`, { body: { examPlanId, schemeId } });

export type ReallocationState = 'PROPOSED' | 'APPROVED';

/** Whose clients are to be given to others: all of one manager's, or single ones. */
export type Wanted = { readonly staffId: string } | { readonly clientIds: readonly string[] };

export interface ReallocationLine {
  readonly line: Line;
  readonly explanation: LineExplanation;
}

export interface ReallocationAnswer {
  readonly clients: number;
  readonly placed: number;
  readonly toCompetition: number;
  readonly extraHandovers: number;
  readonly lines: readonly ReallocationLine[];
}

export interface ReallocationHeadline {
  readonly reallocationId: string;
  /** Null where single clients are given to others. */
  readonly staffId: string | null;
  readonly effectiveFrom: string;
  readonly state: ReallocationState;
  readonly clients: number;
}

export interface Reallocation {
  readonly reallocationId: string;
  readonly planId: string;
  readonly staffId: string | null;
  readonly effectiveFrom: string;
  readonly affectsClosedPeriod: readonly string[];
  readonly state: ReallocationState;
  readonly hash: string;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
  readonly answer: ReallocationAnswer;
}

/** Who is to leave; registered in the register of departures. */
export interface Leaver {
  readonly staffId: string;
  readonly name: string;
  readonly lastDay: string;
  readonly clients: number;
  readonly clearedAt: string | null;
}

export interface FoundClient {
  readonly clientId: string;
  readonly name: string;
}

const reallocationPath = (reallocationId: string) => `${BASE}/reallocations/${segment(reallocationId)}`;

export const reallocationsQuery = (cursor: string | undefined, limit: number) =>
  queryOptions({
    queryKey: ['allocation', 'reallocations', cursor, limit],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => read<Page<ReallocationHeadline>>(`${BASE}/reallocations`, { cursor, limit }, signal),
  });

export const reallocationQuery = (reallocationId: string) =>
  queryOptions({
    queryKey: ['allocation', 'reallocation', reallocationId],
    queryFn: ({ signal }) => read<Reallocation>(reallocationPath(reallocationId), {}, signal),
  });

/** Who would take the clients over as things stand now; nothing is stored. */
export const takeOverQuery = (wanted: Wanted) =>
  queryOptions({
    queryKey: ['allocation', 'what-if-reallocation', wanted],
    retry: false,
    queryFn: () => write<ReallocationAnswer>(`${BASE}/what-if/reallocations`, { body: wanted }),
  });

export const leaversQuery = queryOptions({
  queryKey: ['portfolio', 'leavers'],
  queryFn: async ({ signal }) => {
    const all = await readAll<Leaver>(`${BASE}/departures`, signal);
    return all.filter(({ clearedAt }) => clearedAt === null);
  },
});

/** The first clients whose name or number has the typed words in it. */
export const findClientsQuery = (q: string) =>
  queryOptions({
    queryKey: ['allocation', 'find-clients', q],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => (await read<Page<FoundClient>>(`${BASE}/clients`, { q, limit: 20 }, signal)).items,
  });

export interface ProposalWords {
  readonly reallocationId: string;
  readonly effectiveFrom: string;
}

export const proposeReallocation = (wanted: Wanted, words: ProposalWords, key: string) =>
  write<Reallocation>(`${BASE}/reallocations`, { body: { ...words, ...wanted }, key });

export const approveReallocation = ({ reallocationId, hash }: Reallocation) =>
  write<Reallocation>(`${reallocationPath(reallocationId)}/approval`, { ifMatch: tagOf(hash) });
