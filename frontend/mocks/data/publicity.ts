import { boardWith, CANDIDATES, RANKING } from './ranking.ts';

const { planId } = RANKING;

/** Number 20 of today had less before the appeal was upheld. */
const APPELLANT = CANDIDATES[19]?.staffId ?? 'S0001';
const FORMERLY = boardWith(APPELLANT, Number(CANDIDATES[19]?.written) - 1.5);

/** The State Council's days of April 2025 on which a weekday is free. */
const HOLIDAYS = ['2025-04-04'];
const DAY = 86_400_000;

export function lastDay(posted: string, workingDays: number): string {
  let time = Date.parse(`${posted}T00:00:00Z`);
  for (let left = workingDays; left > 0; ) {
    time += DAY;
    const free = [0, 6].includes(new Date(time).getUTCDay());
    if (!free && !HOLIDAYS.includes(dateOf(time))) left -= 1;
  }
  return dateOf(time);
}

const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10);

const notice = (version: number, hash: string, cause: string, postedOn: string) => ({
  planId,
  version,
  rankingHash: RANKING.hash,
  hash,
  cause,
  workingDays: 5,
  postedOn,
  endsOn: lastDay(postedOn, 5),
  endsAt: `${lastDay(postedOn, 5)}T16:00:00Z`,
  postedBy: '邵清和',
  postedAt: `${postedOn}T02:30:00Z`,
  closedBy: null as string | null,
  closedAt: null as string | null,
});

export const NOTICES = [
  notice(1, '5b1e09c4d7a2f86e3310bb9c54de7f028a61c3d59e4b7710f2a8c6d34e95b0a7', 'posting', '2025-04-01'),
  notice(2, 'c70d52f19be84a6630ad71e5f8c2943b06d9be175ca3f0428e61d7b39c05fa28', 'appeal/A-0001', '2025-04-03'),
];

type Board = typeof CANDIDATES;

const linesOf = (board: Board, since: (staffId: string) => number) =>
  board.map(({ adaptability: _, tier, ...line }) => {
    const sinceVersion = since(line.staffId);
    const { postedOn, endsOn } = NOTICES[sinceVersion - 1] ?? { postedOn: '', endsOn: '' };
    return { ...line, proposedTier: tier, sinceVersion, postedOn, endsOn };
  });

const said = (board: Board, staffId: string) => JSON.stringify(board.find((line) => line.staffId === staffId));

export const NOTICE_LINES = [
  linesOf(FORMERLY, () => 1),
  linesOf(CANDIDATES, (staffId) => (said(FORMERLY, staffId) === said(CANDIDATES, staffId) ? 1 : 2)),
];

const OPEN_OBJECTION = {
  objectionId: 'O-0001',
  planId,
  staffId: CANDIDATES[7]?.staffId ?? 'S0001',
  noticeVersion: 1,
  grounds: '工作经历得分与任职文件不符。',
  evidence: '任职文件载明主管任职起始日为 2021 年 5 月 1 日，公示前核定为 2020 年 5 月 1 日。',
  raisedBy: '柏知远',
  raisedAt: '2025-04-02T06:10:00Z',
  state: 'OPEN',
  measure: null as string | null,
  reason: null as string | null,
  decidedBy: null as string | null,
  decidedAt: null as string | null,
};

export const OBJECTIONS = [
  OPEN_OBJECTION,
  {
    ...OPEN_OBJECTION,
    objectionId: 'O-0002',
    staffId: CANDIDATES[30]?.staffId ?? 'S0002',
    grounds: '所在机构名称有误。',
    evidence: '人事调令注明自 2025 年 2 月起调入现机构。',
    raisedBy: '倪云舒',
    state: 'UPHELD',
    measure: 'NOTED',
    reason: '机构以考试截止日为准，公示内容不变，已向异议人说明。',
    decidedBy: '贺修远',
    decidedAt: '2025-04-03T03:00:00Z',
  },
];

const OPEN_APPEAL = {
  appealId: 'A-0002',
  planId,
  staffId: CANDIDATES[22]?.staffId ?? 'S0001',
  part: 'WRITTEN',
  kind: 'REMARK',
  grounds: '案例分析题得分偏低。',
  evidence: '第 5 题的答案要点与评分标准逐条一致，附对照说明。',
  item: null as string | null,
  noticeVersion: 2,
  filedAt: '2025-04-03T08:20:00Z',
  state: 'OPEN',
  earlierMarksRecorded: true,
  thirdMarkGiven: false,
  reason: null as string | null,
  publishedScore: null as string | null,
  finalScore: null as string | null,
  decidedBy: null as string | null,
  decidedAt: null as string | null,
};

export const APPEALS = [
  {
    ...OPEN_APPEAL,
    appealId: 'A-0001',
    staffId: APPELLANT,
    kind: 'CLERICAL',
    grounds: '笔试合分时漏计一题。',
    evidence: '答题卡第 12 题判对，合分表中未计入。',
    noticeVersion: 1,
    filedAt: '2025-04-02T01:15:00Z',
    state: 'UPHELD',
    earlierMarksRecorded: false,
    reason: '经核对答题卡与合分表，第 12 题 1.50 分漏计，予以更正。',
    publishedScore: FORMERLY.find(({ staffId }) => staffId === APPELLANT)?.written ?? null,
    finalScore: CANDIDATES[19]?.written ?? null,
    decidedBy: '贺修远',
    decidedAt: '2025-04-03T02:20:00Z',
  },
  OPEN_APPEAL,
  {
    ...OPEN_APPEAL,
    appealId: 'A-0003',
    staffId: CANDIDATES[12]?.staffId ?? 'S0001',
    kind: 'ITEM',
    item: '23',
    grounds: '题干利率未注明按 360 天还是 365 天计算，有两个正确选项。',
    evidence: '考试大纲与该题题干的照片，两种算法的演算过程。',
    earlierMarksRecorded: false,
  },
];
