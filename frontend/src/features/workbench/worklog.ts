import { queryOptions } from '@tanstack/react-query';
import { read, segment } from '../../shared/api/read.ts';
import { tagOf, write } from '../../shared/api/write.ts';
import type { Text } from '../../shared/i18n/text.ts';
import { WORKBENCH } from './api.ts';

const BASE = '/api/portfolio/v1';

export type LogState = 'WRITTEN' | 'LATE' | 'MISSING' | 'OPEN' | 'LEAVE' | 'NONE';

export interface LogOfDay {
  readonly day: string;
  readonly state: LogState;
  readonly entries: number;
  readonly unread: boolean;
}

export interface LogsOfPerson {
  readonly staffId: string;
  readonly name: string;
  readonly missing: number;
  readonly days: readonly LogOfDay[];
}

export interface LogOverview {
  readonly asOf: string;
  readonly people: readonly LogsOfPerson[];
}

export interface LogEntry {
  readonly entryId: string;
  readonly day: string;
  readonly clientId: string | null;
  readonly clientName: string | null;
  readonly done: string;
  readonly result: string | null;
  readonly nextStep: string | null;
  readonly corrects: string | null;
  readonly correctedBy: string | null;
  readonly late: boolean;
  readonly recordedAt: string;
}

export type RecordedKind =
  | 'VISIT'
  | 'CONTACT'
  | 'LOAN_ACT'
  | 'LEDGER_ENTRY'
  | 'LEDGER_COMPLETION'
  | 'DOSSIER_ITEM'
  | 'SERVICE_CASE'
  | 'RESEARCH_REPORT';

export interface RecordedItem {
  readonly kind: RecordedKind;
  readonly ref: string;
  readonly subject: string | null;
  readonly note: string | null;
  readonly clientId: string | null;
  readonly clientName: string | null;
}

export const CADENCES = ['DAY', 'WEEK', 'MONTH'] as const;

export interface RecurringTask {
  readonly key: string;
  readonly title: Text;
  readonly every: (typeof CADENCES)[number];
  readonly from: string;
  readonly to: string;
  readonly due: string;
  readonly standing: 'DONE' | 'DONE_LATE' | 'OPEN' | 'OVERDUE';
  readonly doneOn: string | null;
  readonly tickId: string | null;
}

export interface WorkDay {
  readonly staffId: string;
  readonly name: string;
  readonly day: string;
  readonly entries: readonly LogEntry[];
  readonly recorded: readonly RecordedItem[];
  readonly readings: readonly {
    readonly readBy: string;
    readonly readerName: string;
    readonly remark: string | null;
    readonly readAt: string;
  }[];
  readonly tasks: readonly RecurringTask[];
}

export interface NewLogEntry {
  readonly day: string;
  readonly clientId?: string;
  readonly done: string;
  readonly result?: string;
  readonly nextStep?: string;
  readonly corrects?: string;
}

export interface OwnTask {
  readonly taskId: string;
  readonly title: string;
  readonly urgent: boolean;
  readonly important: boolean;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  readonly version: number;
}

export interface NewOwnTask {
  readonly title: string;
  readonly urgent: boolean;
  readonly important: boolean;
  readonly dueOn?: string | undefined;
}

export type ResearchStanding = 'SUBMITTED' | 'SUBMITTED_LATE' | 'OPEN' | 'OVERDUE' | 'NOT_OWED';

export interface ResearchReport {
  readonly title: string;
  readonly findings: string;
  readonly fileName: string | null;
  readonly sha256: string | null;
  readonly submittedOn: string;
}

export interface ResearchHalf {
  readonly half: string;
  readonly due: string;
  readonly standing: ResearchStanding;
  readonly report: ResearchReport | null;
}

export interface ResearchPerson {
  readonly staffId: string;
  readonly name: string;
  readonly halves: readonly ResearchHalf[];
}

export interface ResearchYear {
  readonly asOf: string;
  readonly year: number;
  readonly people: readonly ResearchPerson[];
}

export interface NewResearchReport {
  readonly title: string;
  readonly findings: string;
  readonly fileName?: string;
  readonly sha256?: string;
}

const ask = <T>(path: string, query: Readonly<Record<string, string | number | undefined>> = {}) =>
  queryOptions({
    queryKey: [...WORKBENCH, path, query],
    queryFn: ({ signal }) => read<T>(`${BASE}/${path}`, query, signal),
  });

export const logOverviewQuery = (branchId: string | undefined, from: string, to: string) =>
  ask<LogOverview>('work-logs', { branchId, from, to });

export const workDayQuery = (staffId: string, day: string) =>
  ask<WorkDay>(`work-logs/${segment(staffId)}/${segment(day)}`);

export const ownTasksQuery = ask<readonly OwnTask[]>('own-tasks');

export const researchQuery = (branchId: string | undefined, year: number) =>
  ask<ResearchYear>('research-reports', { branchId, year });

export const writeLog = (entry: NewLogEntry, key: string) =>
  write<LogEntry>(`${BASE}/work-logs/entries`, {
    body: {
      ...entry,
      clientId: entry.clientId || undefined,
      result: entry.result?.trim() || undefined,
      nextStep: entry.nextStep?.trim() || undefined,
    },
    key,
  });

export const noteLogRead = (staffId: string, day: string, remark: string | undefined, key: string) =>
  write(`${BASE}/work-logs/readings`, { body: { staffId, day, remark: remark?.trim() || undefined }, key });

/** Ticks a task that is not done, and takes back a tick of today. */
export const tick = (task: RecurringTask, key: string) =>
  task.tickId
    ? write(`${BASE}/work-ticks/${segment(task.tickId)}`, { method: 'DELETE' })
    : write(`${BASE}/work-ticks`, { body: { task: task.key }, key });

export const addOwnTask = (task: NewOwnTask, key: string) =>
  write<OwnTask>(`${BASE}/own-tasks`, { body: { ...task, dueOn: task.dueOn || undefined }, key });

export const changeOwnTask = (task: OwnTask, change: Partial<NewOwnTask> & { readonly done?: boolean }) =>
  write<OwnTask>(`${BASE}/own-tasks/${segment(task.taskId)}`, {
    method: 'PUT',
    ifMatch: tagOf(task.version),
    body: {
      title: task.title,
      urgent: task.urgent,
      important: task.important,
      done: task.doneOn !== null,
      ...change,
      dueOn: ('dueOn' in change ? change.dueOn : task.dueOn) || undefined,
    },
  });

export const submitResearch = (half: string, report: NewResearchReport, key: string) =>
  write(`${BASE}/research-reports`, {
    body: {
      ...report,
      half,
      fileName: report.fileName?.trim() || undefined,
      sha256: report.sha256?.trim().toLowerCase() || undefined,
    },
    key,
  });
