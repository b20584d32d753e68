import type { Me } from '../../../shared/auth/me.ts';
import type { Chain } from './chain.ts';

export type TaskName =
  | 'openExam'
  | 'register'
  | 'closeRegistration'
  | 'enterScores'
  | 'submitScores'
  | 'finaliseExam'
  | 'submitRanking'
  | 'approveRanking'
  | 'submitAllocation'
  | 'approveAllocation'
  | 'handOver'
  | 'softClose'
  | 'close';

export interface Task {
  readonly name: TaskName;
  /** Id of what the task is about. */
  readonly about: string;
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
    to: () => '/branches',
  },
  {
    name: 'approveAllocation',
    step: 'allocation',
    states: ['SUBMITTED'],
    roles: ['marketing', 'committee', 'hr'],
    maker: ({ allocation }) => allocation?.submittedBy,
    to: () => '/branches',
  },
  {
    name: 'handOver',
    step: 'allocation',
    states: ['APPROVED', 'HANDOVER'],
    roles: ['branch-head'],
    to: () => '/branches',
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
