import { branchOf, staffId, staffName } from './people.ts';
import { NOTICE_LINES, NOTICES } from './publicity.ts';
import { CANDIDATES } from './ranking.ts';

export const PLAN = 'RM-2024';

/** Two versions of a notice that is closed: what was decided on the first counts no longer. */
export const CLOSED_NOTICES = NOTICES.map((notice, index) => ({
  ...notice,
  planId: PLAN,
  postedOn: index === 0 ? '2024-04-01' : '2024-04-08',
  endsOn: '2024-04-15',
  ...(index === 1 ? { closedBy: '邵清和', closedAt: '2024-04-16T01:00:00Z' } : {}),
}));

/** The reader of the fixtures, who sits in the first group. */
export const MEMBER = CANDIDATES[4]?.staffId ?? 'S0001';

const people = (from: number, count: number) => Array.from({ length: count }, (_, index) => staffId(from + index));

const group = (committeeId: string, title: string, branchIds: string[], members: string[]) => ({
  committeeId,
  level: branchIds.length > 0 ? 'BRANCH' : 'HEAD_OFFICE',
  title,
  branchIds,
  members,
});

export const COMMITTEES = [
  group('BG-01', '城区支行评审组', ['B01', 'B02', 'B03', 'B04'], [...people(80, 4), MEMBER]),
  group('BG-02', '滨江片区评审组', ['B05', 'B06', 'B07', 'B08'], people(84, 5)),
  group('BG-03', '古城片区评审组', ['B09', 'B10', 'B11'], people(90, 3)),
  group('HO-01', '总行评审组', [], people(94, 7)),
];

const hashOf = (version: number) => CLOSED_NOTICES[version - 1]?.hash ?? '';
const candidateIn = (...branchIds: string[]) =>
  NOTICE_LINES[1]?.find((line) => line.proposedTier && branchIds.includes(line.branchId))?.staffId ?? '';

const motion = (motionId: string, committeeId: string, noticeVersion: number, state: string) => ({
  motionId,
  planId: PLAN,
  committeeId,
  noticeVersion,
  noticeHash: hashOf(noticeVersion),
  state,
  votes: [] as { memberId: string; inFavour: boolean }[],
  recusals: [] as { memberId: string; candidateId: string; ground: string }[],
  decidedBy: state === 'OPEN' ? null : '贺修远',
  decidedAt: state === 'OPEN' ? null : '2024-04-17T03:00:00Z',
});

const inFavour = (memberId: string) => ({ memberId, inFavour: true });

export const OPEN_MOTION = {
  ...motion('M-0002', 'BG-01', 2, 'OPEN'),
  votes: [inFavour(staffId(80)), { memberId: staffId(81), inFavour: false }, inFavour(staffId(82))],
  recusals: [{ memberId: staffId(82), candidateId: candidateIn('B02', 'B03'), ground: 'KINSHIP' }],
};

export const STALE_MOTION = { ...motion('M-0001', 'BG-01', 1, 'APPROVED'), votes: people(80, 4).map(inFavour) };

export const MOTIONS = [
  STALE_MOTION,
  OPEN_MOTION,
  { ...motion('M-0003', 'BG-02', 2, 'APPROVED'), votes: people(84, 4).map(inFavour) },
];

export const STAFF = Array.from({ length: 110 }, (_, index) => ({
  staffId: staffId(index),
  subject: null,
  name: staffName(index),
  branchId: branchOf(index).branchId,
  roles: ['employee'],
  joinedOn: '2012-07-01',
  active: true,
}));
