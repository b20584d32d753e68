import { HISTORIES, LADDER } from './ladder.ts';
import { amount, noise, pick } from './people.ts';
import { CANDIDATES } from './ranking.ts';

const text = (zh: string, en: string) => ({ zh, en });
const QUALIFIED = CANDIDATES.filter(({ tier }) => tier !== null);
const FAILED = CANDIDATES.filter(({ outcome }) => outcome !== 'QUALIFIED');
const LAST_YEAR = 'RM-2024';
const THIS_YEAR = 'RM-2025';

const TIERS: Record<string, ReturnType<typeof text>> = {
  SENIOR: text('高级', 'senior'),
  INTERMEDIATE: text('中级', 'intermediate'),
  JUNIOR: text('初级', 'junior'),
};
const STATES: Record<string, ReturnType<typeof text>> = {
  NONE: text('无资格', 'none'),
  ACTIVE: text('有效', 'active'),
  PROVISIONAL: text('暂定', 'provisional'),
  SUSPENDED: text('暂停', 'suspended'),
  EXPIRED: text('已到期', 'expired'),
  REVOKED: text('已撤销', 'revoked'),
  SUPERSEDED: text('已由新资格取代', 'superseded'),
};
const ROUTES: Record<string, ReturnType<typeof text>> = {
  EXAM: text('考试', 'exam'),
  DEPOSITS: text('日均存款认定', 'deposits'),
};

/** Somebody who became provisional, passed the next exam, was suspended and lifted; the file to look at. */
export const SUBJECT = HISTORIES[1]?.[0]?.staffId ?? 'S0001';

const act = (
  number: number,
  staff: string,
  kind: string,
  effectiveFrom: string,
  details: object,
  basis: string,
  state: string,
  proposedBy = '温安澜',
) => ({
  actId: `0197a3c2-0000-7000-8000-00000000000${number}`,
  staffId: staff,
  name: [...QUALIFIED, ...FAILED].find(({ staffId }) => staffId === staff)?.name ?? staff,
  kind,
  kindName: text(kind, kind),
  effectiveFrom,
  details,
  basis,
  state,
  proposedBy,
  proposedAt: `${effectiveFrom}T01:30:00Z`,
  decidedBy: state === 'PROPOSED' ? null : '秦书瑶',
  decidedAt: state === 'PROPOSED' ? null : `${effectiveFrom}T07:05:00Z`,
  rejectionReason: state === 'REJECTED' ? '依据文件与事项不符，请补充后重新提出。' : null,
  version: state === 'PROPOSED' ? 1 : 2,
});

const second = QUALIFIED[7]?.staffId ?? 'S0002';
const third = FAILED[1]?.staffId ?? 'S0003';

export const ACTS = [
  act(
    1,
    SUBJECT,
    'PROVISIONAL',
    '2024-05-06',
    { provisional: { planId: LAST_YEAR, year: 2023, marketingStaffAtCutOff: true } },
    '人力〔2024〕11 号',
    'APPROVED',
  ),
  act(
    2,
    SUBJECT,
    'PLACEMENT',
    '2025-04-01',
    { placement: { type: 'MARKET', grade: 'ASSISTANT-2', schemeId: LADDER.schemeId } },
    '人力〔2025〕7 号',
    'APPROVED',
  ),
  act(3, SUBJECT, 'SUSPENSION', '2026-02-01', {}, '纪检〔2026〕2 号', 'APPROVED'),
  act(4, SUBJECT, 'LIFTING', '2026-04-01', {}, '纪检〔2026〕5 号', 'APPROVED'),
  act(
    5,
    second,
    'REVOCATION',
    '2026-08-01',
    { revocation: { ground: 'MISCONDUCT', sanction: 'BAR_OF_YEARS' } },
    '纪检〔2026〕9 号',
    'PROPOSED',
  ),
  act(
    6,
    third,
    'UNQUALIFIED',
    '2026-07-15',
    { opinion: { opinion: 'NEXT_EXAM', staffAgrees: true } },
    '2026 年第 3 次人事例会纪要',
    'PROPOSED',
  ),
  act(7, SUBJECT, 'RENEWAL', '2028-03-01', {}, '续期考核材料汇编（2027）', 'REJECTED'),
];

const span = (from: string, to: string | null, state: string, cause: string) => ({
  from,
  to,
  state,
  stateName: STATES[state],
  cause,
});

const grant = (
  number: number,
  planId: string,
  tier: string,
  route: string,
  rank: number | null,
  total: string | null,
  spans: readonly ReturnType<typeof span>[],
  validTo = '2028-03-01',
) => ({
  grant: number,
  planId,
  tier,
  tierName: TIERS[tier],
  rank,
  total,
  route,
  routeName: ROUTES[route],
  renewal: 0,
  validFrom: spans[0]?.from ?? '2025-04-14',
  validTo,
  spans,
});

const candidateOf = (staff: string) => CANDIDATES.find((one) => one.staffId === staff);

export function grantsOf(staff: string) {
  const candidate = candidateOf(staff);
  if (!candidate?.tier) return [];
  const number = 100 + (candidate.rank ?? 0);
  if (staff !== SUBJECT) {
    return [
      grant(number, THIS_YEAR, candidate.tier, 'EXAM', candidate.rank, candidate.total, [
        span('2025-04-14', '2028-03-01', 'ACTIVE', 'grant'),
        span('2028-03-01', null, 'EXPIRED', 'validity'),
      ]),
    ];
  }
  return [
    grant(
      61,
      LAST_YEAR,
      'JUNIOR',
      'DEPOSITS',
      null,
      '71.50',
      [
        span('2024-05-06', '2025-04-14', 'PROVISIONAL', 'grant'),
        span('2025-04-14', null, 'SUPERSEDED', `grant/${number}`),
      ],
      '2025-11-06',
    ),
    grant(number, THIS_YEAR, candidate.tier, 'EXAM', candidate.rank, candidate.total, [
      span('2025-04-14', '2026-02-01', 'ACTIVE', 'grant'),
      span('2026-02-01', '2026-04-01', 'SUSPENDED', `act/${ACTS[2]?.actId}`),
      span('2026-04-01', '2028-03-01', 'ACTIVE', `act/${ACTS[3]?.actId}`),
      span('2028-03-01', null, 'EXPIRED', 'validity'),
    ]),
  ];
}

export function standingOf(staff: string, on: string) {
  const candidate = candidateOf(staff);
  const held = grantsOf(staff).findLast(({ validFrom }) => validFrom <= on);
  const now = held?.spans.find(({ from, to }) => from <= on && (to === null || on < to));
  if (!candidate || !held || !now) return undefined;
  const { spans, ...rest } = held;
  return {
    ...rest,
    staffId: staff,
    name: candidate.name,
    branchId: candidate.branchId,
    state: now.state,
    stateName: now.stateName,
    since: now.from,
    until: now.to,
    cause: now.cause,
    active: now.state === 'ACTIVE' || now.state === 'PROVISIONAL',
  };
}

/** Lists come by staff id. */
export const registerOn = (on: string) =>
  QUALIFIED.map(({ staffId: staff }) => standingOf(staff, on))
    .filter((one) => one !== undefined)
    .sort((one, other) => one.staffId.localeCompare(other.staffId));

const exam = (planId: string, year: number, line: Record<string, unknown>) => ({
  planId,
  title: `${year} 年客户经理资格考试`,
  cutOffDate: `${year}-02-28`,
  publishedOn: `${year}-04-14`,
  correctedTotal: null,
  correctedRank: null,
  grantedTier: line.tier ?? null,
  ...line,
});

export function fileOf(staff: string) {
  const candidate = candidateOf(staff);
  if (!candidate) return undefined;
  const { written, interview, experience, total, outcome, rank, tier } = candidate;
  const index = CANDIDATES.indexOf(candidate);
  return {
    staffId: staff,
    name: candidate.name,
    branchId: candidate.branchId,
    branchName: candidate.branchName,
    exams: [
      ...(staff === SUBJECT
        ? [
            exam(LAST_YEAR, 2024, {
              written: '38.50',
              interview: '21.00',
              experience: '12.00',
              total: '71.50',
              outcome: 'FAILED',
              rank: null,
              tier: null,
            }),
          ]
        : []),
      exam(THIS_YEAR, 2025, { written, interview, experience, total, outcome, rank, tier }),
    ],
    qualifications: grantsOf(staff),
    grades: HISTORIES.find(([first]) => first?.staffId === staff) ?? [],
    evaluations: tier
      ? [
          {
            periodId: '2025',
            staffId: staff,
            version: 1,
            rank: index + 1,
            score: amount(100 + noise(index + 601) * 8),
            rorac: amount(182_770 + index * 1_000),
          },
        ]
      : [],
    acts: ACTS.filter((one) => one.staffId === staff),
  };
}

export const UNQUALIFIED = FAILED.map((candidate, index) => {
  const opinion = ACTS.find((one) => one.kind === 'UNQUALIFIED' && one.staffId === candidate.staffId);
  return {
    staffId: candidate.staffId,
    name: candidate.name,
    branchId: candidate.branchId,
    state: index === 2 ? 'EXPIRED' : 'NONE',
    stateName: STATES[index === 2 ? 'EXPIRED' : 'NONE'],
    planId: THIS_YEAR,
    cutOffDate: '2025-02-28',
    outcome: candidate.outcome,
    total: candidate.total,
    actId: opinion?.actId ?? null,
    actState: opinion?.state ?? null,
    route: null,
  };
});

const THRESHOLD = 3_000_000;

export function unqualifiedPerson(staff: string) {
  const entry = UNQUALIFIED.find((one) => one.staffId === staff);
  if (!entry) return undefined;
  const average = UNQUALIFIED.indexOf(entry) === 0 ? 3_120_404.37 : 1_204_733.05;
  const conditions = [
    {
      met: entry.outcome === 'FAILED',
      text: text('笔试与面试均已评分', 'Both the written part and the interview are scored'),
    },
    { met: true, text: text('没有作废的成绩', 'No part is void') },
    { met: entry.outcome === 'FAILED', text: text('总分低于合格线 75', 'The total is below the pass line of 75') },
    { met: true, text: text('截止日为营销人员', 'The person was marketing staff at the cut-off') },
    {
      met: average >= THRESHOLD,
      text: text(
        `2024 年日均存款 ${amount(average)} 元（366 天，截尾显示），标准为 ${amount(THRESHOLD)} 元（含）`,
        `In 2024 deposits averaged ${amount(average)} yuan over 366 days (truncated); ${amount(THRESHOLD)} and more are needed`,
      ),
    },
  ];
  return {
    ...entry,
    route: { open: conditions.every(({ met }) => met), average: amount(average), conditions },
  };
}

export const certificateNumber = (grantNumber: number) =>
  `5f0c1d9e-7a42-4b8e-9c31-${String(grantNumber).padStart(12, '0')}`;

export const certificatesOf = (staff: string, on: string) =>
  grantsOf(staff).map((held) => {
    const now = held.spans.find(({ from, to }) => from <= on && (to === null || on < to));
    return {
      certificateId: certificateNumber(held.grant),
      staffId: staff,
      grant: held.grant,
      holderName: candidateOf(staff)?.name ?? staff,
      tierName: TIERS[held.tier],
      provisional: held.route === 'DEPOSITS',
      planId: held.planId,
      examTitle: '客户经理资格考试',
      issuedAt: `${held.validFrom}T02:00:00Z`,
      validFrom: held.validFrom,
      validTo: held.validTo,
      state: now?.state ?? null,
      stateName: now?.stateName ?? null,
      verificationUrl: `http://localhost:8080/verify/${certificateNumber(held.grant)}`,
    };
  });

const VERDICTS: Record<string, ReturnType<typeof text>> = {
  VALID: text('有效', 'Valid'),
  NOT_GENUINE: text('不能认定为本行签发的证书', 'Not known as a certificate of this bank'),
  REVOKED: text('已撤销', 'Revoked'),
  SUSPENDED: text('已暂停', 'Suspended'),
  SUPERSEDED: text('已由新资格取代', 'Superseded'),
  EXPIRED: text('已到期', 'Expired'),
};

/** The last digit of the number says what becomes of it. */
const BY_DIGIT = ['VALID', 'VALID', 'SUSPENDED', 'REVOKED', 'EXPIRED', 'SUPERSEDED', 'NOT_GENUINE'];

export function verified(number: string) {
  if (!number.startsWith('5f0c1d9e')) return undefined;
  const digit = Number(number.at(-1));
  const verdict = pick(BY_DIGIT, digit);
  const genuine = verdict !== 'NOT_GENUINE';
  const check = (kind: string, zh: string, en: string, outcome: string, said: ReturnType<typeof text>) => ({
    kind,
    name: text(zh, en),
    outcome: genuine || kind === 'FORM' ? outcome : kind === 'SIGNATURE' ? 'FAILED' : 'NOT_CHECKED',
    text:
      genuine || kind === 'FORM'
        ? said
        : kind === 'SIGNATURE'
          ? text('内容与签名不符', 'The content is not what was signed')
          : text('未检查', 'Not checked'),
  });
  const inForce = verdict === 'VALID' || verdict === 'EXPIRED';
  const validTo = verdict === 'EXPIRED' ? '2026-03-01' : '2028-03-01';
  const last = verdict === 'EXPIRED' ? '2026-02-28' : '2028-02-29';
  return {
    verdict,
    verdictText: VERDICTS[verdict],
    issuerName: text('澄江银行股份有限公司', 'Bank of Chengjiang Co., Ltd.'),
    certificateId: genuine ? number : null,
    holderName: genuine ? '沈知远' : null,
    tierName: genuine ? (digit === 1 ? TIERS.JUNIOR : TIERS.SENIOR) : null,
    provisional: genuine ? digit === 1 : null,
    examTitle: genuine ? '2025 年客户经理资格考试' : null,
    validFrom: genuine ? '2025-04-14' : null,
    validTo: genuine ? validTo : null,
    issuedAt: genuine ? '2025-04-14T02:00:00Z' : null,
    checks: [
      check(
        'FORM',
        '格式',
        'Form',
        'PASSED',
        text('是客户经理资格证书的电子凭证', 'It is the credential of a qualification certificate'),
      ),
      check('SIGNATURE', '数字签名', 'Signature', 'PASSED', text('签发后未被改动', 'Unaltered since it was signed')),
      check('ISSUER', '签发机构', 'Issuer', 'PASSED', text('由本行的密钥签发', 'Issued by a key of this bank')),
      check(
        'VALIDITY',
        '有效期',
        'Validity',
        verdict === 'EXPIRED' ? 'FAILED' : 'PASSED',
        text(`有效期自 2025-04-14 至 ${last}`, `Valid from 2025-04-14 to ${last}`),
      ),
      check(
        'STATUS',
        '状态',
        'Status',
        inForce ? 'PASSED' : 'FAILED',
        inForce
          ? text('未被暂停或撤销', 'Neither suspended nor revoked')
          : text('登记簿中的状态不是有效', 'The register does not have it in force'),
      ),
    ],
  };
}
