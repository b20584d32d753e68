import { queryOptions } from '@tanstack/react-query';
import type { Notice, Part } from '../../shared/api/notices.ts';
import { readAll } from '../../shared/api/page.ts';
import { read, segment } from '../../shared/api/read.ts';
import { tagOf, write } from '../../shared/api/write.ts';

export interface Objection {
  readonly objectionId: string;
  readonly planId: string;
  readonly staffId: string;
  readonly noticeVersion: number | null;
  readonly grounds: string;
  readonly evidence: string;
  readonly raisedBy: string;
  readonly raisedAt: string;
  readonly state: 'OPEN' | 'DISMISSED' | 'UPHELD';
  readonly measure: 'NOTED' | 'CORRECTED' | 'DISQUALIFIED' | null;
  readonly reason: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
}

export interface NewObjection {
  readonly staffId: string;
  readonly grounds: string;
  readonly evidence: string;
}

export interface ObjectionDecision {
  readonly upheld: boolean;
  readonly reason: string;
  readonly disqualify?: boolean;
  readonly correctedPart?: Part | undefined;
  readonly correctedScore?: string | undefined;
}

export interface Person {
  readonly staffId: string;
  readonly name: string;
  readonly branchName: string | null;
}

const BASE = '/api/grading/v1/rankings';

/** The reader's own objections; all of them for those who make, check and audit rankings. */
export const objectionsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['grading', 'objections', planId],
    queryFn: ({ signal }) => read<readonly Objection[]>(`${BASE}/${segment(planId)}/objections`, {}, signal),
  });

/** Whom HR and the auditors may object to while there is no notice. */
export const boardQuery = (planId: string) =>
  queryOptions({
    queryKey: ['grading', 'ranking', planId, 'people'],
    queryFn: ({ signal }) => readAll<Person>(`${BASE}/${segment(planId)}/candidates`, signal),
  });

/** The days that count, in order: the calendar says of each number of working days which one is the last. */
export const countedDaysQuery = ({ postedOn, workingDays }: Notice) =>
  queryOptions({
    queryKey: ['grading', 'counted-days', postedOn, workingDays],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) =>
      Promise.all(
        Array.from({ length: workingDays }, async (_, index) => {
          const query = { posted: postedOn, workingDays: index + 1 };
          const { lastDay } = await read<{ readonly lastDay: string }>(
            '/api/grading/v1/calendars/period',
            query,
            signal,
          );
          return lastDay;
        }),
      ),
  });

export const raiseObjection = (planId: string, body: NewObjection, key: string) =>
  write<Objection>(`${BASE}/${segment(planId)}/objections`, { body, key });

export const decideObjection = ({ objectionId, state }: Objection, body: ObjectionDecision) =>
  write<Objection>(`/api/grading/v1/objections/${segment(objectionId)}/decision`, { body, ifMatch: tagOf(state) });

export const closeNotice = ({ planId, version, hash }: Notice) =>
  write<Notice>(`${BASE}/${segment(planId)}/notices/${version}/closing`, { ifMatch: tagOf(hash) });
