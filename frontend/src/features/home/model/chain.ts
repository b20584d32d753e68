/** The four steps of the chain, each reduced to what the home page tells about it. */
export interface ExamPlan {
  readonly planId: string;
  readonly title: string;
  readonly state: 'DRAFT' | 'OPEN' | 'MARKING' | 'SUBMITTED' | 'FINALISED';
  readonly cutOffDate: string;
  readonly registrationFrom: string;
  readonly registrationTo: string;
  readonly createdBy: string | null;
  readonly submittedBy: string | null;
  readonly finalisedOn: string | null;
}

export interface Ranking {
  readonly planId: string;
  readonly title: string;
  readonly state: 'COMPUTED' | 'SUBMITTED' | 'PUBLISHED';
  readonly candidates: number;
  readonly qualified: number;
  readonly seniors: number;
  readonly intermediates: number;
  readonly juniors: number;
  readonly submittedBy: string | null;
  readonly publishedOn: string | null;
}

export interface AllocationPlan {
  readonly planId: string;
  readonly state: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'APPROVED' | 'HANDOVER' | 'EFFECTIVE';
  readonly clients: number;
  readonly handovers: number;
  readonly effectiveFrom: string | null;
  readonly submittedBy: string | null;
}

export interface Period {
  readonly periodId: string;
  readonly title: string;
  readonly state: 'OPEN' | 'SOFT_CLOSED' | 'CLOSED';
  readonly from: string;
  readonly to: string;
  readonly submittedBy: string | null;
}

/** Undefined: not there (yet). Null: not for this reader's post. */
type Known<T> = T | null | undefined;

export interface Chain {
  readonly exam: Known<ExamPlan>;
  readonly ranking: Known<Ranking>;
  readonly allocation: Known<AllocationPlan>;
  readonly period: Known<Period>;
}

export type StepName = keyof Chain;

/** How far a step is: not begun, people at work, done. */
export type Progress = 'waiting' | 'working' | 'done';

const LAST: Record<StepName, string> = {
  exam: 'FINALISED',
  ranking: 'PUBLISHED',
  allocation: 'EFFECTIVE',
  period: 'CLOSED',
};

export function progressOf(step: StepName, chain: Chain): Progress {
  const state = chain[step]?.state;
  if (state === undefined) return 'waiting';
  return state === LAST[step] ? 'done' : 'working';
}

/** Lists come in order of their ids, which carry the year. */
export const newest = <T>(all: readonly T[] | null | undefined): Known<T> => (all === null ? null : all?.at(-1));

/** What the desks of publicity and appeals have before them for the newest exam with final results. */
export interface Desk {
  readonly planId: string;
  readonly notices: readonly { readonly endsOn: string; readonly closedAt: string | null }[];
  readonly objections: readonly { readonly state: string }[];
  readonly appeals: readonly DeskAppeal[];
}

export interface DeskAppeal {
  readonly kind: string;
  readonly part: string;
  readonly state: string;
  readonly earlierMarksRecorded: boolean;
  readonly thirdMarkGiven: boolean;
}

/** A decision about a person that waits for a second one. */
export interface PendingAct {
  readonly staffId: string;
  readonly proposedBy: string;
}

export type WaitingKind =
  | 'DIVIDE_PART'
  | 'REVIEW_PARTS'
  | 'SIGN_HANDOVERS'
  | 'APPROVE_REALLOCATIONS'
  | 'APPROVE_ACCOUNT_CREDITS'
  | 'CONFIRM_CLAIMS'
  | 'PROPOSE_CLAIMS'
  | 'APPROVE_CLAIMS'
  | 'ANNOUNCE_COMPETITIONS'
  | 'APPROVE_COMPETITIONS'
  | 'DECIDE_OBJECTIONS'
  | 'CONCLUDE_COMPETITIONS'
  | 'FILL_GAPS';

/** Tasks of one kind in the division of clients. */
export interface WaitingTask {
  readonly kind: WaitingKind;
  /** Those that the reader may do. */
  readonly count: number;
  /** Those of which the reader took the first step. */
  readonly forOthers: number;
  readonly about: string | null;
}

/** How many deadlines of the own clients remind today. */
export interface Reminded {
  readonly overdue: number;
  readonly today: number;
  readonly coming: number;
}
