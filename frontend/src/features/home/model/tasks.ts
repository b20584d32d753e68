import { hasRole, type Me } from '../../../shared/auth/me.ts';
import type { Chain, Desk, DeskAppeal, PendingAct, Reminded, WaitingKind, WaitingTask } from './chain.ts';

export type TaskName =
  | 'openExam'
  | 'register'
  | 'closeRegistration'
  | 'enterScores'
  | 'submitScores'
  | 'finaliseExam'
  | 'submitRanking'
  | 'approveRanking'
  | 'postNotice'
  | 'closeNotice'
  | 'decideObjections'
  | 'recordEarlierMarks'
  | 'giveThirdMarks'
  | 'decideAppeals'
  | 'decideActs'
  | 'submitAllocation'
  | 'approveAllocation'
  | 'handOver'
  | 'softClose'
  | 'close'
  | 'clearReminders'
  | WaitingKind;

export interface Task {
  readonly name: TaskName;
  /** Id of what the task is about. */
  readonly about: string;
  /** How many there are, where they are counted. */
  readonly count?: number;
  readonly to: string | undefined;
  /** Where a second person is needed and the reader took the first step: nothing the reader may do. */
  readonly needsAnother: boolean;
}

interface Duty {
  readonly name: TaskName;
  readonly step: keyof Chain;
  readonly states: readonly string[];
  readonly roles: readonly string[];
  /** Who took the step before, where the next one is a second person's. */
  readonly maker?: (chain: Chain) => string | null | undefined;
  readonly to?: (chain: Chain) => string;
}

const allocation = (chain: Chain) =>
  chain.allocation ? `/allocations/${encodeURIComponent(chain.allocation.planId)}` : '/allocations';
const ranking = (chain: Chain) => `/rankings/${chain.ranking?.planId}`;
const period = (chain: Chain) => `/scoreboard/${chain.period?.periodId}`;

const DUTIES: readonly Duty[] = [
  {
    name: 'openExam',
    step: 'exam',
    states: ['DRAFT'],
    roles: ['marketing', 'hr'],
    maker: ({ exam }) => exam?.createdBy,
  },
  { name: 'register', step: 'exam', states: ['OPEN'], roles: ['branch-head'] },
  { name: 'closeRegistration', step: 'exam', states: ['OPEN'], roles: ['marketing'] },
  { name: 'enterScores', step: 'exam', states: ['MARKING'], roles: ['examiner'] },
  { name: 'submitScores', step: 'exam', states: ['MARKING'], roles: ['examiner', 'marketing'] },
  {
    name: 'finaliseExam',
    step: 'exam',
    states: ['SUBMITTED'],
    roles: ['marketing', 'hr'],
    maker: ({ exam }) => exam?.submittedBy,
  },
  { name: 'submitRanking', step: 'ranking', states: ['COMPUTED'], roles: ['marketing'], to: ranking },
  {
    name: 'approveRanking',
    step: 'ranking',
    states: ['SUBMITTED'],
    roles: ['committee', 'hr'],
    maker: (chain) => chain.ranking?.submittedBy,
    to: ranking,
  },
  {
    name: 'submitAllocation',
    step: 'allocation',
    states: ['DRAFT', 'RETURNED'],
    roles: ['marketing'],
    to: allocation,
  },
  {
    name: 'approveAllocation',
    step: 'allocation',
    states: ['SUBMITTED'],
    roles: ['marketing', 'committee', 'hr'],
    maker: ({ allocation }) => allocation?.submittedBy,
    to: allocation,
  },
  {
    name: 'handOver',
    step: 'allocation',
    states: ['APPROVED', 'HANDOVER'],
    roles: ['branch-head'],
    to: () => '/handovers',
  },
  { name: 'softClose', step: 'period', states: ['OPEN'], roles: ['marketing'], to: period },
  {
    name: 'close',
    step: 'period',
    states: ['SOFT_CLOSED'],
    roles: ['hr', 'committee'],
    maker: (chain) => chain.period?.submittedBy,
    to: period,
  },
];

/** What waits for this reader. Services name a maker by account or by name; either one is the reader. */
export function tasksFor(me: Me, chain: Chain): readonly Task[] {
  return DUTIES.filter(({ roles }) => roles.some((role) => me.roles.includes(role))).flatMap((duty) => {
    const subject = chain[duty.step];
    if (!subject || !duty.states.includes(subject.state)) return [];
    const maker = duty.maker?.(chain);
    return [
      {
        name: duty.name,
        about: 'planId' in subject ? subject.planId : subject.periodId,
        to: duty.to?.(chain),
        needsAnother: maker != null && (maker === me.subject || maker === me.name),
      },
    ];
  });
}

/** What the desks of publicity and appeals have for this reader today. */
export function deskTasksFor(me: Me, chain: Chain, desk: Desk, today: string): readonly Task[] {
  const { planId, notices, objections, appeals } = desk;
  const latest = notices.at(-1);
  const posting = chain.ranking?.planId === planId && chain.ranking.state === 'SUBMITTED' && !latest;
  const over = latest !== undefined && latest.closedAt === null && latest.endsOn < today;
  const objected = objections.some(({ state }) => state === 'OPEN');
  const waits = (need: (appeal: DeskAppeal) => boolean) =>
    appeals.some((appeal) => appeal.state === 'OPEN' && need(appeal));
  const task = (name: TaskName, to: string, due: boolean, ...roles: readonly string[]): readonly Task[] =>
    due && hasRole(me, ...roles) ? [{ name, about: planId, to, needsAnother: false }] : [];
  const notice = `/notices/${planId}`;
  const appealed = `/appeals/${planId}?state=OPEN`;
  return [
    ...task('postNotice', `/rankings/${planId}`, posting, 'marketing'),
    ...task('closeNotice', notice, over, 'marketing'),
    ...task('decideObjections', notice, objected, 'committee', 'hr', 'marketing'),
    ...task('recordEarlierMarks', appealed, waits(lacksEarlier), 'marketing', 'examiner'),
    ...task('giveThirdMarks', appealed, waits(lacksThird), 'examiner'),
    ...task(
      'decideAppeals',
      appealed,
      waits((one) => !lacksEarlier(one) && !lacksThird(one)),
      'committee',
      'hr',
    ),
  ];
}

/** One entry for all decisions about people; those that the reader proposed or is the subject of wait for others. */
export function actTasksFor(me: Me, acts: readonly PendingAct[]): readonly Task[] {
  if (acts.length === 0 || !hasRole(me, 'hr', 'committee')) return [];
  const mine = acts.filter(({ staffId, proposedBy }) => staffId !== me.personId && proposedBy !== me.name);
  return [
    {
      name: 'decideActs',
      about: String(mine.length > 0 ? mine.length : acts.length),
      to: '/acts',
      needsAnother: mine.length === 0,
    },
  ];
}

const plan = ({ about }: WaitingTask) => `/allocations/${encodeURIComponent(about ?? '')}`;

const PLACE: Record<WaitingKind, (task: WaitingTask) => string> = {
  DIVIDE_PART: plan,
  REVIEW_PARTS: plan,
  SIGN_HANDOVERS: () => '/handovers',
  APPROVE_REALLOCATIONS: () => '/reallocations',
  APPROVE_ACCOUNT_CREDITS: () => '/account-credits?state=PROPOSED',
  CONFIRM_CLAIMS: () => '/developments',
  PROPOSE_CLAIMS: () => '/developments',
  APPROVE_CLAIMS: () => '/developments',
  ANNOUNCE_COMPETITIONS: () => '/competitions',
  APPROVE_COMPETITIONS: () => '/competitions',
  DECIDE_OBJECTIONS: () => '/competitions',
  CONCLUDE_COMPETITIONS: () => '/competitions',
  FILL_GAPS: () => '/clients?withoutResponsible=true',
};

/** What the division of clients has for this reader, as the service counts it. */
export const waitingTasksFor = (waiting: readonly WaitingTask[]): readonly Task[] =>
  waiting.map((task) => ({
    name: task.kind,
    about: task.about ?? '',
    count: task.count > 0 ? task.count : task.forOthers,
    to: PLACE[task.kind](task),
    needsAnother: task.count === 0,
  }));

/** Deadlines of the own clients that are over, today or near. */
export function reminderTasks(reminded: Reminded | null): readonly Task[] {
  const due = reminded ? reminded.overdue + reminded.today + reminded.coming : 0;
  return due > 0 ? [{ name: 'clearReminders', about: '', count: due, to: '/workbench', needsAnother: false }] : [];
}

const lacksEarlier = ({ kind, part, earlierMarksRecorded }: DeskAppeal) =>
  kind === 'REMARK' && part === 'WRITTEN' && !earlierMarksRecorded;

const lacksThird = ({ kind, thirdMarkGiven }: DeskAppeal) => kind === 'REMARK' && !thirdMarkGiven;
