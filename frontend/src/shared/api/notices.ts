import { queryOptions } from '@tanstack/react-query';
import type { Outcome } from '../ui/OutcomeMark.tsx';
import type { RmTier } from '../ui/tier.tsx';
import { readAll } from './page.ts';
import { read, segment } from './read.ts';

/** A version of the public notice of a ranking (R12); never changed. */
export interface Notice {
  readonly planId: string;
  readonly version: number;
  readonly hash: string;
  /** `posting`, or the decided case that changed lines: `objection/…`, `appeal/…`. */
  readonly cause: string;
  readonly workingDays: number;
  readonly postedOn: string;
  readonly endsOn: string;
  readonly postedBy: string;
  readonly postedAt: string;
  readonly closedBy: string | null;
  readonly closedAt: string | null;
}

export interface NoticeLine {
  readonly staffId: string;
  readonly name: string;
  readonly branchId: string;
  readonly branchName: string | null;
  readonly written: string | null;
  readonly interview: string | null;
  readonly experience: string | null;
  readonly total: string | null;
  readonly outcome: Outcome;
  readonly rank: number | null;
  readonly proposedTier: RmTier | null;
  /** The version since which the line says what it says. */
  readonly sinceVersion: number;
  readonly postedOn: string;
  readonly endsOn: string;
}

const pathOf = (planId: string) => `/api/grading/v1/rankings/${segment(planId)}/notices`;

/** All versions, the first first; empty until the ranking is posted. */
export const noticesQuery = (planId: string) =>
  queryOptions({
    queryKey: ['grading', 'notices', planId],
    queryFn: ({ signal }) => read<readonly Notice[]>(pathOf(planId), {}, signal),
  });

export const noticeLinesQuery = (planId: string, version: number) =>
  queryOptions({
    queryKey: ['grading', 'notice-lines', planId, version],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => readAll<NoticeLine>(`${pathOf(planId)}/${version}/lines`, signal),
  });

/** The component parts of the exam. */
export type Part = 'WRITTEN' | 'INTERVIEW' | 'EXPERIENCE';
export const PARTS: readonly Part[] = ['WRITTEN', 'INTERVIEW', 'EXPERIENCE'];

interface Points {
  readonly written: string | null;
  readonly interview: string | null;
  readonly experience: string | null;
}

/** The points of one part in a line of a board or a notice. */
export const pointsOf = (line: Points, part: Part) => line[part.toLowerCase() as keyof Points];
