import { amount, branchOf, noise, staffId, staffName } from './people.ts';

interface Drawn {
  readonly index: number;
  readonly written: number;
  readonly interview: number;
  readonly experience: number;
}

const drawn: Drawn[] = Array.from({ length: 66 }, (_, index) => ({
  index,
  written: 30 + Math.round(noise(index + 1) * 38) / 2,
  interview: 18 + Math.round(noise(index + 101) * 22) / 2,
  experience: 6 + Math.round(noise(index + 201) * 28) / 2,
}));
const total = ({ written, interview, experience }: Drawn) => written + interview + experience;
const tierAt = (rank: number) => (rank <= 20 ? 'SENIOR' : rank <= 40 ? 'INTERMEDIATE' : 'JUNIOR');

const board = (all: readonly Drawn[]) => {
  const ordered = [...all].sort((one, other) => total(other) - total(one) || one.index - other.index);
  return ordered.map((one, place) => lineOf(one, place, place === ordered.length - 1));
};

function lineOf(one: Drawn, place: number, incomplete: boolean) {
  const qualified = total(one) >= 75;
  const rank = qualified ? place + 1 : null;
  return {
    staffId: staffId(one.index),
    name: staffName(one.index),
    branchId: branchOf(one.index).branchId,
    branchName: branchOf(one.index).name,
    written: amount(one.written),
    interview: incomplete ? null : amount(one.interview),
    experience: amount(one.experience),
    adaptability: incomplete ? null : amount(one.interview * 0.6),
    total: incomplete ? null : amount(total(one)),
    outcome: incomplete ? 'INCOMPLETE' : qualified ? 'QUALIFIED' : 'FAILED',
    rank,
    tier: rank === null ? null : tierAt(rank),
  };
}

export const CANDIDATES = board(drawn);

/** The board as it would be with other written points of one candidate. */
export const boardWith = (staff: string, written: number) =>
  board(drawn.map((one) => (staffId(one.index) === staff ? { ...one, written } : one)));

const count = (tier: string) => CANDIDATES.filter((one) => one.tier === tier).length;

export const RANKING = {
  planId: 'RM-2025',
  title: '2025 年客户经理资格考试',
  state: 'PUBLISHED',
  hash: '9f2c4be81d3a7705c6e0b1f84a92d36e5c7710b9e2f4a6d8130bcdfe2947a651',
  candidates: CANDIDATES.length,
  qualified: CANDIDATES.filter((one) => one.outcome === 'QUALIFIED').length,
  seniors: count('SENIOR'),
  intermediates: count('INTERMEDIATE'),
  juniors: count('JUNIOR'),
  schemeId: 'grading-2025',
  computedAt: '2025-03-20T02:00:00Z',
  submittedBy: '邵清和',
  submittedAt: '2025-03-31T02:00:00Z',
  approvedBy: '温安澜',
  approvedAt: '2025-04-14T02:00:00Z',
  publishedOn: '2025-04-14',
  revision: 2,
};

export function explained(wanted: string) {
  const candidate = CANDIDATES.find((one) => one.staffId === wanted);
  if (!candidate) return undefined;
  const { written, interview, experience, rank, tier } = candidate;
  const all = candidate.total;
  const step = (rule: string, zh: string, en: string) => ({ rule, text: { zh, en } });
  const limits = { SENIOR: 20, INTERMEDIATE: 40, JUNIOR: null };
  return {
    candidate,
    writtenState: 'SCORED',
    interviewState: interview === null ? 'ABSENT' : 'SCORED',
    experienceState: 'SCORED',
    explanation: {
      outcome: candidate.outcome,
      rank,
      tier,
      tierLimit: tier ? limits[tier as keyof typeof limits] : null,
      above: null,
      below: null,
      equals: [],
      steps:
        all === null
          ? [
              step(
                'R3',
                '面试缺考,不计总分、不参加排名,结论为成绩不完整',
                'interview absent: no total and no rank, the outcome is incomplete',
              ),
            ]
          : [
              step(
                'R2',
                `笔试 ${written} + 面试 ${interview} + 工作经历 ${experience} = 总分 ${all}`,
                `written ${written} + interview ${interview} + experience ${experience} = total ${all}`,
              ),
              ...(rank === null
                ? [
                    step(
                      'Q-06',
                      `总分 ${all} 低于合格线 75.00,不合格,不参加排名`,
                      `the total of ${all} is below the pass line of 75.00: failed, not ranked`,
                    ),
                  ]
                : [
                    step(
                      'Q-06',
                      `总分 ${all} 达到合格线 75.00(含),合格`,
                      `the total of ${all} reaches the pass line of 75.00 (inclusive): qualified`,
                    ),
                    step(
                      'R9',
                      `合格考生中有 ${rank - 1} 人优于本人,名次为第 ${rank} 名`,
                      `${rank - 1} of the qualified are strictly better, so the rank is ${rank}`,
                    ),
                    step(
                      'Q-07',
                      `第 ${rank} 名在高级名次线第 20 名以内,评为高级`,
                      `rank ${rank} is within the senior limit of 20: senior`,
                    ),
                  ]),
            ],
    },
  };
}

export const experienceTrace = (points: string) => ({
  points,
  uncapped: points,
  capped: false,
  lines: [
    {
      rule: 'R5',
      kind: 'BASE',
      text: { zh: '曾任副行长:基础分', en: 'was a vice president: base points' },
      spells: [],
      months: 0,
      fullYears: 0,
      points: '3.00',
    },
    {
      rule: 'R4',
      kind: 'LEADERSHIP_YEARS',
      text: { zh: '领导岗位 41 个月,满 3 年', en: '41 months in a leading post: 3 full years' },
      spells: [],
      months: 41,
      fullYears: 3,
      points: '3.00',
    },
    {
      rule: 'R6',
      kind: 'FINANCE_YEARS',
      text: { zh: '金融从业 11 年,每满 3 年 1 分', en: '11 years in finance: one point for three' },
      spells: [],
      months: 132,
      fullYears: 11,
      points: amount(Number(points) - 6),
    },
  ],
});
