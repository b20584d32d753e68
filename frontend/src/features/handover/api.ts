import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Page } from '../../shared/api/page.ts';
import { read, readTagged, segment } from '../../shared/api/read.ts';
import { write } from '../../shared/api/write.ts';

export type Party = 'GIVER' | 'RECEIVER' | 'SUPERVISOR';
export type Source = 'ALLOCATION' | 'REALLOCATION' | 'COMPETITION' | 'DEVELOPMENT_CLAIM';

/** A handover document in a list; its hash is what a signature names. */
export interface HandoverDocument {
  readonly documentId: string;
  readonly decisionId: string;
  readonly source: Source;
  readonly effectiveFrom: string;
  /** Closed assessment periods whose days it changes. */
  readonly affectsClosedPeriod: readonly string[];
  readonly branchId: string;
  readonly giver: string | null;
  readonly giverName: string | null;
  readonly giverLeft: boolean;
  readonly receiver: string;
  readonly receiverName: string;
  readonly clients: number;
  /** Who signs next, null when all three have. */
  readonly awaits: Party | null;
  readonly hash: string;
  readonly ticked: number;
  readonly mandatory: number;
  /** What the reader is in it. */
  readonly you: Party | null;
  readonly completedAt: string | null;
}

export interface Holder {
  readonly staffId: string;
  readonly name: string;
  readonly share: string;
  readonly lead: boolean;
}

export interface OriginatedLoan {
  readonly loanId: string;
  readonly staffId: string;
  readonly name: string;
  readonly originatedOn: string;
}

export interface HandoverClient {
  readonly clientId: string;
  readonly name: string;
  readonly before: readonly Holder[];
  readonly after: readonly Holder[];
  readonly loanBalance: string;
  readonly depositBalance: string;
  readonly nonPerforming: boolean;
  /** Accounts with shares of their own, which the handover leaves as they are. */
  readonly dividedAccounts: number;
  readonly originations: readonly OriginatedLoan[];
}

export interface HandoverItem {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly mandatory: boolean;
  readonly remark: string | null;
  readonly by: string | null;
  readonly at: string | null;
}

export interface HandoverPaper {
  readonly name: string;
  readonly sha256: string;
  readonly by: string;
  readonly at: string;
}

export interface HandoverSignature {
  readonly party: Party;
  readonly staffId: string;
  readonly name: string;
  readonly forGiver: boolean;
  readonly hash: string;
  readonly at: string;
}

export interface HandoverDetail {
  readonly document: HandoverDocument;
  readonly headSupervises: boolean;
  readonly editable: boolean;
  readonly late: boolean;
  readonly clients: readonly HandoverClient[];
  readonly items: readonly HandoverItem[];
  readonly papers: readonly HandoverPaper[];
  readonly signatures: readonly HandoverSignature[];
  readonly returnedBy: string | null;
  readonly returnReason: string | null;
}

export interface BranchProgress {
  readonly branchId: string;
  readonly documents: number;
  readonly signed: number;
  readonly clients: number;
}

/** A decision whose clients are or were handed over. */
export interface Decision {
  readonly decisionId: string;
  readonly source: Source;
  readonly effectiveFrom: string;
  /** Closed assessment periods whose days it changes. */
  readonly affectsClosedPeriod: readonly string[];
  readonly completedAt: string | null;
  readonly branches: readonly BranchProgress[];
}

export interface ClearanceItem {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly mandatory: boolean;
  readonly remark: string | null;
  readonly by: string | null;
  readonly at: string | null;
}

export interface Departure {
  readonly staffId: string;
  readonly name: string;
  readonly branchId: string | null;
  readonly lastDay: string;
  readonly reason: string;
  readonly clients: number;
  readonly openHandovers: number;
  readonly items: readonly ClearanceItem[];
  readonly releasable: boolean;
  readonly clearedBy: string | null;
  readonly clearedAt: string | null;
}

export interface Leave {
  readonly leaveId: string;
  readonly staffId: string;
  readonly name: string;
  readonly deputyId: string;
  readonly deputyName: string;
  readonly from: string;
  readonly to: string;
}

export interface ShownDocument {
  readonly documentId: string;
  readonly hash: string;
}

export interface TickedItem {
  readonly item: string;
  readonly remark?: string | undefined;
}

export interface Signed {
  readonly signed: number;
  readonly complete: number;
  readonly clients: number;
}

export interface Asked {
  readonly awaitingMe?: boolean;
  readonly open?: boolean;
  readonly decisionId?: string | undefined;
  readonly branchId?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number;
}

const BASE = '/api/portfolio/v1';
const documentPath = (documentId: string) => `${BASE}/handovers/${segment(documentId)}`;
const departurePath = (staffId: string) => `${BASE}/departures/${segment(staffId)}`;

/** Everything that an act on a handover or a departure changes. */
export const TOUCHED = [['portfolio']] as const;

export const handoversQuery = ({ awaitingMe = false, open, ...asked }: Asked) =>
  queryOptions({
    queryKey: ['portfolio', 'handovers', awaitingMe, open, asked],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      read<Page<HandoverDocument>>(
        `${BASE}/handovers`,
        { ...asked, awaitingMe: String(awaitingMe), open: open === undefined ? undefined : String(open) },
        signal,
      ),
  });

export const handoverQuery = (documentId: string) =>
  queryOptions({
    queryKey: ['portfolio', 'handover', documentId],
    queryFn: ({ signal }) => readTagged<HandoverDetail>(documentPath(documentId), {}, signal),
  });

export const decisionsQuery = queryOptions({
  queryKey: ['portfolio', 'handover-decisions'],
  queryFn: ({ signal }) => read<Page<Decision>>(`${BASE}/handover-decisions`, { limit: 20 }, signal),
});

export const departuresQuery = queryOptions({
  queryKey: ['portfolio', 'departures'],
  queryFn: async ({ signal }) => (await read<Page<Departure>>(`${BASE}/departures`, { limit: 200 }, signal)).items,
});

export const leavesQuery = queryOptions({
  queryKey: ['portfolio', 'leaves'],
  queryFn: async ({ signal }) => (await read<Page<Leave>>(`${BASE}/leaves`, { limit: 200 }, signal)).items,
});

export const tick = (documentIds: readonly string[], items: readonly TickedItem[], key: string) =>
  write<{ readonly documents: readonly ShownDocument[] }>(`${BASE}/handovers/checks`, {
    body: { documentIds, items },
    key,
  });

export const sign = (documents: readonly ShownDocument[], key: string) =>
  write<Signed>(`${BASE}/handovers/signatures`, { body: { documents }, key });

export const untick = (documentId: string, item: string, ifMatch: string | undefined) =>
  write<HandoverDetail>(`${documentPath(documentId)}/checks/${segment(item)}`, { method: 'DELETE', ifMatch });

export const attach = (documentId: string, paper: { name: string; sha256: string }, ifMatch: string | undefined) =>
  write<HandoverDetail>(`${documentPath(documentId)}/papers`, { method: 'PUT', body: paper, ifMatch });

export const takeBack = (documentId: string, reason: string, ifMatch: string | undefined) =>
  write<HandoverDetail>(`${documentPath(documentId)}/return`, { body: { reason }, ifMatch });

export interface NewDeparture {
  readonly staffId: string;
  readonly lastDay: string;
  readonly reason: string;
}

export const registerDeparture = (body: NewDeparture, key: string) =>
  write<Departure>(`${BASE}/departures`, { body, key });

export const settle = (staffId: string, body: TickedItem) =>
  write<Departure>(`${departurePath(staffId)}/items`, { body });

export const clear = (staffId: string) => write<Departure>(`${departurePath(staffId)}/clearance`);

export const withdraw = (staffId: string) => write<void>(departurePath(staffId), { method: 'DELETE' });

export interface NewLeave {
  readonly staffId: string;
  readonly deputyId: string;
  readonly from: string;
  readonly to: string;
}

export const registerLeave = (body: NewLeave, key: string) => write<Leave>(`${BASE}/leaves`, { body, key });

export const endLeave = (leaveId: string, firstDayBack: string) =>
  write<Leave>(`${BASE}/leaves/${segment(leaveId)}/end`, { body: { firstDayBack } });
