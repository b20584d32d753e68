import { queryOptions } from '@tanstack/react-query';
import type { Part } from '../../shared/api/notices.ts';
import { readAll } from '../../shared/api/page.ts';
import { read, readTagged, segment } from '../../shared/api/read.ts';
import { write } from '../../shared/api/write.ts';

export type AppealKind = 'CLERICAL' | 'REMARK' | 'ELIGIBILITY' | 'ITEM';

/** An appeal against one component (R13). Marks are under seal: it only says whether they are there. */
export interface Appeal {
  readonly appealId: string;
  readonly planId: string;
  readonly staffId: string;
  readonly part: Part;
  readonly kind: AppealKind;
  readonly grounds: string;
  readonly evidence: string;
  readonly item: string | null;
  readonly noticeVersion: number;
  readonly filedAt: string;
  readonly state: 'OPEN' | 'DISMISSED' | 'UPHELD';
  readonly earlierMarksRecorded: boolean;
  readonly thirdMarkGiven: boolean;
  readonly reason: string | null;
  readonly publishedScore: string | null;
  readonly finalScore: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
}

export interface NewAppeal {
  readonly part: Part;
  readonly kind: AppealKind;
  readonly grounds: string;
  readonly evidence: string;
  readonly item?: string;
}

export interface EarlierMarks {
  readonly first: string;
  readonly second: string;
}

export interface ThirdMark {
  readonly mark: string;
}

export interface Recomputed {
  readonly staffId: string;
  readonly written: string;
}

export interface AppealDecision {
  readonly upheld: boolean;
  readonly reason: string;
  readonly score?: string | undefined;
  readonly adaptability?: string | undefined;
  readonly recomputed?: readonly Recomputed[] | undefined;
}

/** Where the approved board stands after a later correction (R14). */
export interface Standing {
  readonly staffId: string;
  readonly rank: number | null;
  readonly correctedRank?: number | null;
}

const rankingPath = (planId: string) => `/api/grading/v1/rankings/${segment(planId)}`;
const appealPath = (appealId: string) => `/api/grading/v1/appeals/${segment(appealId)}`;

/** The reader's own appeals; all of them for those who see the whole bank. */
export const appealsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['grading', 'appeals', planId],
    queryFn: ({ signal }) => read<readonly Appeal[]>(`${rankingPath(planId)}/appeals`, {}, signal),
  });

/** With its version as entity tag, which every act on it sends back. */
export const appealQuery = (appealId: string) =>
  queryOptions({
    queryKey: ['grading', 'appeal', appealId],
    queryFn: ({ signal }) => readTagged<Appeal>(appealPath(appealId), {}, signal),
  });

export const standingsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['grading', 'ranking', planId, 'standings'],
    queryFn: ({ signal }) => readAll<Standing>(`${rankingPath(planId)}/candidates`, signal),
  });

export const fileAppeal = (planId: string, body: NewAppeal, key: string) =>
  write<Appeal>(`${rankingPath(planId)}/appeals`, { body, key });

type Step = 'earlier-marks' | 'third-mark' | 'decision';

export const actOnAppeal = (
  appealId: string,
  step: Step,
  ifMatch: string | undefined,
  body: EarlierMarks | ThirdMark | AppealDecision,
) => write<Appeal>(`${appealPath(appealId)}/${step}`, { body, ifMatch });
