import { amount, noise, pick } from './people.ts';
import { CANDIDATES } from './ranking.ts';

const text = (zh: string, en: string) => ({ zh, en });
const NUMBERS = ['一', '二', '三', '四'];

const level = (code: string, zh: string, en: string, grades: number, short: string, senior = false) => ({
  code,
  name: text(zh, en),
  title: senior ? text('高级客户经理', 'Senior Relationship Manager') : text('客户经理', 'Relationship Manager'),
  stepsPerGrade: 1,
  grades:
    grades === 1
      ? [{ code, name: text(zh, short) }]
      : Array.from({ length: grades }, (_, index) => {
          const number = grades - index;
          return { code: `${code}-${number}`, name: text(`${zh}${NUMBERS[number - 1]}级`, `${short} ${number}`) };
        }),
});

const LEVELS = [
  level('TRAINEE', '见习客户经理', 'Trainee relationship manager', 1, 'Trainee'),
  level('ASSISTANT', '助理客户经理', 'Assistant relationship manager', 3, 'Assistant'),
  level('MANAGER', '客户经理', 'Relationship manager', 3, 'Manager'),
  level('SENIOR', '高级客户经理', 'Senior relationship manager', 4, 'Senior', true),
];

const POSITIONS = LEVELS.flatMap(({ code, title, grades }, rank) =>
  grades.map((grade) => ({ ...grade, level: code, rankOfLevel: rank + 1, title })),
).map((position, index) => ({ number: index + 1, ...position }));

const LINES = { liftFrom: '100.00', lowerBelow: '60.00', steps: 1 };

export const LADDER = {
  schemeId: 'LADDER-RULEBOOK-1',
  title: '规则手册等级序列',
  source: 'Q-12 – Q-20, R17',
  effectiveFrom: '2000-01-01',
  levels: LEVELS,
  positions: POSITIONS,
  outside: [{ code: 'VETERAN', name: text('资深客户经理', 'Veteran relationship manager'), grades: 4 }],
  types: [
    { code: 'MARKET', name: text('市场经理', 'Market manager'), from: 'TRAINEE', to: 'SENIOR-1', payBands: {} },
    { code: 'CREDIT', name: text('信贷业务经理', 'Credit manager'), from: 'TRAINEE', to: 'SENIOR-1', payBands: {} },
    {
      code: 'DESIGN',
      name: text('营销设计经理', 'Marketing design manager'),
      from: 'ASSISTANT-1',
      to: 'MANAGER-1',
      payBands: { 'ASSISTANT-1': '9级1档', 'MANAGER-3': '8级1档', 'MANAGER-2': '7级1档', 'MANAGER-1': '6级1档' },
    },
    { code: 'SPECIALIST', name: text('专业经理', 'Specialist manager'), from: null, to: null, payBands: {} },
  ],
  ceilings: { JUNIOR: 'ASSISTANT', INTERMEDIATE: 'MANAGER', SENIOR: 'SENIOR' },
  unqualified: { ceiling: 'TRAINEE', above: 'NO_GRADE' },
  evaluation: { annual: LINES, quarterly: LINES },
  branchEvaluation: {},
};

const RANK = { JUNIOR: 2, INTERMEDIATE: 3, SENIOR: 4 };
type Tier = keyof typeof RANK;

const at = (number: number) => pick(POSITIONS, number - 1);
const topOf = (tier: Tier | null) =>
  POSITIONS.filter(({ rankOfLevel }) => rankOfLevel <= (tier ? RANK[tier] : 1)).length;

function member(index: number) {
  const candidate = pick(CANDIDATES, index);
  const type = pick(
    LADDER.types,
    noise(index + 301) < 0.5 ? 0 : noise(index + 401) < 0.6 ? 1 : index % 5 === 0 ? 3 : 2,
  );
  const tier = candidate.tier as Tier;
  const low = type.code === 'DESIGN' ? 4 : 2;
  const high = Math.min(topOf(tier), type.code === 'DESIGN' ? 7 : POSITIONS.length);
  const own = Math.max(low, high - 1 - Math.floor(noise(index + 501) * 3));
  return { candidate, type, tier, own, high, suspended: index === 3 };
}

const QUALIFIED = CANDIDATES.filter(({ tier }) => tier !== null);

/** The grades of one person, from the first placement to the end of the qualification. */
function spansOf(index: number) {
  const { candidate, type, tier, own, high, suspended } = member(index);
  const graded = type.code !== 'SPECIALIST';
  const moved = Math.min(own + 1, high);
  const span = (
    from: string,
    to: string | null,
    number: number,
    treated: number,
    reason: readonly [string, string],
    standing = 'ACTIVE',
    trace: ReturnType<typeof text>[] = [],
  ) => {
    const paid = !graded || standing !== 'ACTIVE' ? null : at(treated);
    return {
      staffId: candidate.staffId,
      name: candidate.name,
      branchId: candidate.branchId,
      type: type.code,
      typeName: type.name,
      ownGrade: graded ? at(number).code : null,
      treatedAs: graded ? at(treated).code : null,
      grade: paid?.code ?? null,
      gradeName: paid?.name ?? null,
      level: paid?.level ?? null,
      step: paid?.number ?? null,
      payBand: paid ? ((type.payBands as Record<string, string>)[paid.code] ?? null) : null,
      title: paid?.title ?? null,
      standing,
      tier,
      from,
      to,
      reason: 'PLACED',
      reasonName: text(...reason),
      periodId: null,
      schemeId: LADDER.schemeId,
      recordedFrom: `${from}T01:30:00Z`,
      recordedTo: null,
      trace: [
        ...trace,
        graded
          ? text(`本人等级：${at(number).name.zh}`, `Own grade: ${at(number).name.en}`)
          : text('该类别不设等级，不参加客户经理考核', 'A type without grades and without evaluation'),
      ],
    };
  };
  const placed = graded
    ? text(
        `按方案“${LADDER.schemeId}”定级：${type.name.zh}，${at(own).name.zh}`,
        `Placed by scheme "${LADDER.schemeId}": ${type.name.en}, ${at(own).name.en}`,
      )
    : text(`按方案“${LADDER.schemeId}”确认为${type.name.zh}`, `By scheme "${LADDER.schemeId}" a ${type.name.en}`);
  const first = span('2025-04-01', graded ? '2026-01-01' : null, own, own, ['定级', 'placed'], 'ACTIVE', [placed]);
  if (!graded) return [first];
  const score = amount(100 + noise(index + 601) * 8);
  const evaluated = text(
    `年度考核得分 ${score}（晋升线 100.00、降级线 60.00）：${at(own).name.zh} → ${at(moved).name.zh}`,
    `The annual evaluation gave ${score} (lifted from 100.00, lowered below 60.00): ${at(own).name.en} → ${at(moved).name.en}`,
  );
  const year = (from: string, to: string, treated: number, reason: readonly [string, string]) =>
    span(from, to, moved, treated, reason, 'ACTIVE', [evaluated]);
  const promoted =
    moved > own
      ? (['年度考核晋升', 'promoted by the annual evaluation'] as const)
      : (['晋升所需资格不足', 'promotion needs a higher qualification'] as const);
  const lost = text(
    '当日资格已到期，不满足该类别任何等级的资格要求，不享受客户经理待遇',
    'With this standing (expired) no grade of the type is open: no pay as a relationship manager',
  );
  return [
    first,
    ...(index % 4 === 1
      ? [
          year('2026-01-01', '2026-07-01', moved, promoted),
          year('2026-07-01', '2026-10-01', moved - 1, ['季度待遇下调', 'treatment lowered for the quarter']),
          year('2026-10-01', '2028-03-01', moved, ['季度待遇到期', 'treatment of the quarter ended']),
        ]
      : suspended
        ? [
            year('2026-01-01', '2026-08-15', moved, promoted),
            span(
              '2026-08-15',
              '2028-03-01',
              moved,
              moved,
              ['资格失效封顶', 'capped because the qualification was lost'],
              'SUSPENDED',
            ),
          ]
        : [year('2026-01-01', '2028-03-01', moved, promoted)]),
    span('2028-03-01', null, moved, moved, ['资格失效封顶', 'capped because the qualification was lost'], 'EXPIRED', [
      lost,
    ]),
  ];
}

export const HISTORIES = QUALIFIED.map((_, index) => spansOf(index)).sort((one, other) =>
  (one[0]?.staffId ?? '').localeCompare(other[0]?.staffId ?? ''),
);

export const historyOf = (wanted: string) => HISTORIES.find(([first]) => first?.staffId === wanted);

export const gradeOn = (wanted: string, on: string) =>
  historyOf(wanted)?.find(({ from, to }) => from <= on && (to === null || on < to));

interface Asked {
  readonly type: string;
  readonly grade: string;
  readonly tier?: Tier;
  readonly cadence: string;
  readonly score?: string;
}

/** The rules of the service in small, so that the pages can be looked at. */
export function tried({ grade, tier, score }: Asked) {
  const before = POSITIONS.find(({ code }) => code === grade) ?? at(1);
  const wish = score === undefined ? 0 : Number(score) >= 100 ? 1 : Number(score) < 60 ? -1 : 0;
  const to = Math.max(1, before.number + wish);
  const allowed = to <= topOf(tier ?? null) || at(to).rankOfLevel === before.rankOfLevel;
  const reached = allowed ? at(to) : before;
  const paid = reached.number <= topOf(tier ?? null) ? reached : null;
  const [reason, why] =
    score === undefined
      ? ([
          'EVALUATION_MISSING',
          text('缺年度考核结果，不予晋升', 'There is no annual evaluation, so nothing moves up'),
        ] as const)
      : ([
          !allowed ? 'QUALIFICATION_NEEDED' : wish > 0 ? 'PROMOTED' : wish < 0 ? 'DEMOTED' : 'KEPT',
          text(
            `年度考核得分 ${score}（晋升线 100.00、降级线 60.00）：${before.name.zh} → ${reached.name.zh}`,
            `The annual evaluation gave ${score} (lifted from 100.00, lowered below 60.00): ${before.name.en} → ${reached.name.en}`,
          ),
        ] as const);
  return {
    schemeId: LADDER.schemeId,
    before,
    reached,
    paid,
    reason,
    trace: [why, text(`执行等级：${paid?.name.zh ?? '无'}`, `The grade that counts: ${paid?.name.en ?? 'none'}`)],
  };
}
