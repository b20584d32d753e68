import { ALLOCATION_PLAN } from './portfolio.ts';

const holder = (staffId: string, name: string) => [{ staffId, name, share: '1.000000', lead: true }];
export const DRAFT_PLAN = {
  ...ALLOCATION_PLAN,
  planId: 'ALLOC-DRAFT',
  state: 'DRAFT',
  hash: 'a1b2c3d4e5f60718',
  schemeId: 'ALLOCATION-RULEBOOK-1',
  engine: 'staged-50000-1',
  effectiveFrom: null,
  affectsClosedPeriod: [],
  draftedAt: '2025-03-20T02:00:00Z',
  submittedBy: null,
  approvedBy: null,
  returnReason: null,
  withoutResponsible: 0,
  findings: [],
  obstacles: [],
  untiered: ['C000088'],
  forcedHandovers: 12,
  objective: '18672231',
  bound: {
    state: 'PROVEN',
    value: '18601544',
    gap: '0.0038',
    method: 'BRANCH_PLACEMENTS',
    provenAt: '2025-03-20T02:06:00Z',
  },
  fairnessBefore: '24000000',
  fairnessAfter: '18000000',
};

export const PARTS = [
  {
    planId: 'ALLOC-DRAFT',
    branchId: 'B01',
    branchName: '城东支行',
    state: 'SUBMITTED',
    hash: 'part-b01',
    clients: 310,
    changed: 1,
    unanswered: false,
    course: [
      { state: 'OPEN', by: 'S9001', name: '市场部甲', at: '2025-03-21T02:00:00Z', note: null },
      { state: 'SUBMITTED', by: 'S0101', name: '城东行长', at: '2025-03-22T02:00:00Z', note: '已逐户核对' },
    ],
  },
  {
    planId: 'ALLOC-DRAFT',
    branchId: 'B02',
    branchName: '城西支行',
    state: 'OPEN',
    hash: 'part-b02',
    clients: 280,
    changed: 0,
    unanswered: true,
    course: [{ state: 'OPEN', by: 'S9001', name: '市场部甲', at: '2025-03-21T02:00:00Z', note: null }],
  },
];

export const LINES = [
  {
    clientId: 'C000001',
    name: '云岭机械',
    branchId: 'B01',
    tier: 'SMALL',
    holders: holder('S0001', '周一鸣'),
    incumbent: holder('S0002', '吴双'),
    handover: true,
    competition: false,
    forcedBy: null,
    proposed: [],
    exception: null,
  },
  {
    clientId: 'C000002',
    name: '望江集团',
    branchId: 'B01',
    tier: 'LARGE',
    holders: holder('S0003', '郑三省'),
    incumbent: holder('S0003', '郑三省'),
    handover: false,
    competition: false,
    forcedBy: 'A-07',
    proposed: [],
    exception: null,
  },
];

const cost = (total: string) => ({ total, resources: { LOAN: total }, handover: '0.00' });

export const LINE = {
  planId: 'ALLOC-DRAFT',
  line: LINES[0],
  explanation: {
    planId: 'ALLOC-DRAFT',
    holders: LINES[0]?.holders,
    forcedBy: null,
    competition: false,
    held: cost('120.00'),
    alternatives: [{ staffId: 'S0002', name: '吴双', cost: cost('180.00'), difference: '60.00' }],
    excluded: [{ rule: 'A-03', text: { zh: '属地', en: 'territory' }, managers: 50, staffIds: [] }],
    reasons: [{ zh: '由现分管人分管影响最小。', en: 'Its holder costs least.' }],
  },
};

export const ROSTER = [
  { staffId: 'S0001', name: '周一鸣', branchId: 'B01', group: 'JUNIOR', rank: 41, clients: 52 },
  { staffId: 'S0002', name: '吴双', branchId: 'B01', group: 'JUNIOR', rank: 42, clients: 49 },
  { staffId: 'S0009', name: '冯远', branchId: 'B02', group: 'JUNIOR', rank: 43, clients: 47 },
];

export const REASONS = [
  { code: 'RELATION', text: { zh: '专长或社会关系更合适', en: 'Expertise or relations' }, exceptsTerritory: false },
  { code: 'RELOCATED', text: { zh: '客户经营地迁移', en: 'The client has moved' }, exceptsTerritory: true },
];

const loads = (before: string, after: string, part: string) =>
  ['LOAN', 'DEPOSIT', 'CLIENTS', 'DIFFICULT', 'NON_PERFORMING', 'PREMIUM'].map((resource) => ({
    resource,
    target: '50.00',
    before,
    after: resource === 'CLIENTS' ? after : before,
    part: resource === 'CLIENTS' ? part : '0',
  }));

export const REVISION = {
  moved: ['C000001'],
  objectiveBefore: '18672231',
  objectiveAfter: '18672291',
  difference: '60',
  handover: '-1000',
  territory: '0',
  handoversBefore: 1013,
  handoversAfter: 1012,
  broken: [] as object[],
  excepted: [] as object[],
  managers: [
    { staffId: 'S0001', name: '周一鸣', group: 'JUNIOR', difference: '400', loads: loads('52.00', '51.00', '400') },
    { staffId: 'S0002', name: '吴双', group: 'JUNIOR', difference: '660', loads: loads('49.00', '50.00', '660') },
  ],
  fairness: ALLOCATION_PLAN.fairness,
};

export const BROKEN_REVISION = {
  ...REVISION,
  broken: [
    {
      rule: 'A-03',
      clientId: 'C000001',
      staffId: null,
      text: { zh: '冯远不在客户所在支行。', en: 'Feng Yuan works in another branch.' },
    },
  ],
};

export const CHANGES = [
  {
    changeId: 7,
    actId: 'act-7',
    clientId: 'C000009',
    clientName: '河口商贸',
    branchId: 'B01',
    before: holder('S0001', '周一鸣'),
    after: holder('S0002', '吴双'),
    reason: 'RELATION',
    reasonText: { zh: '专长或社会关系更合适', en: 'Expertise or relations' },
    explanation: '熟悉该行业',
    exception: null,
    difference: '240',
    madeBy: 'S0101',
    madeByName: '城东行长',
    madeAt: '2025-03-22T01:00:00Z',
  },
];

export const ALLOCATION_SCHEME = {
  schemeId: 'ALLOCATION-RULEBOOK-1',
  kind: 'allocation',
  title: '制度默认',
  source: 'A-04, A-05, A-06',
  parameters: {
    capacity: { smallClients: 1000, corporateLoanClients: 50 },
    keyClientsPerManager: 1,
    team: { size: 3, sharing: 'EQUAL_SHARES' },
    territory: 'HARD',
    smallClientParts: { senior: '1', intermediate: '2', junior: '4' },
    weights: { loan: '1', deposit: '1', clients: '1', difficult: '1', nonPerforming: '1', premium: '1' },
    difficultFrom: 4,
    premiumDepositFrom: '500000.00',
    handoverCost: '1000',
  },
};

const pricePoint = (price: string, fairness: string, handovers: number, meanCv: string) => ({
  price,
  fairness,
  objective: fairness,
  handovers,
  outsideBranch: 0,
  meanCv,
  worstMaxToMean: '2.1053',
  violations: 0,
  withoutResponsible: 0,
});

export const PRICE_STUDY = {
  studyId: 'study-1',
  planId: 'ALLOC-DRAFT',
  price: 'HANDOVER',
  prices: ['0', '1000', '10000'],
  ownPrice: '1000',
  inputsHash: 'f00d',
  schemeId: 'ALLOCATION-RULEBOOK-1',
  schemeHash: 'beef',
  engine: 'staged-50000-1',
  state: 'COMPLETE',
  startedBy: '市场部甲',
  startedAt: '2025-03-21T02:00:00Z',
  endedAt: '2025-03-21T02:01:00Z',
  outdated: false,
  handChanged: false,
  own: pricePoint('1000', '18000000', 1013, '0.2861'),
  points: [
    pricePoint('0', '17950000', 2378, '0.2860'),
    pricePoint('1000', '18000000', 1013, '0.2861'),
    pricePoint('10000', '19162723', 614, '0.2887'),
  ],
};

const taken = (clientId: string, name: string, tier: string, to: readonly object[], competition = false) => ({
  line: {
    clientId,
    name,
    branchId: 'B02',
    tier,
    holders: to,
    incumbent: holder('S0002', '吴双'),
    handover: to.length > 0,
    competition,
    forcedBy: null,
    proposed: [],
    exception: null,
  },
  explanation: {
    planId: null,
    holders: to,
    forcedBy: null,
    competition,
    held: cost(to.length > 0 ? '840.00' : '0.00'),
    alternatives:
      to.length > 0
        ? [
            { staffId: 'S0001', name: '周一鸣', cost: cost('900.00'), difference: '60.00' },
            { staffId: 'S0011', name: '曹丹', cost: cost('985.00'), difference: '145.00' },
            { staffId: 'S0012', name: '严冬', cost: cost('1102.50'), difference: '262.50' },
          ]
        : [],
    excluded: [{ rule: 'A-03', text: { zh: '属地', en: 'territory' }, managers: 50, staffIds: [] }],
    reasons: competition
      ? [
          { zh: '没有可以接管的人。', en: 'Nobody may take it.' },
          { zh: '须公开竞聘。', en: 'It goes to competition.' },
        ]
      : [{ zh: '由冯远接管影响最小。', en: 'It costs least with Feng Yuan.' }],
  },
});

export const TAKE_OVER = {
  clients: 4,
  placed: 2,
  toCompetition: 1,
  extraHandovers: 0,
  lines: [
    taken('C000051', '海棠重工', 'LARGE', [], true),
    taken('C000052', '南郊粮油', 'SMALL', holder('S0009', '冯远')),
    taken('C000053', '北岸物流', 'SMALL', holder('S0009', '冯远')),
    taken('C000054', '松坡建材', 'SMALL', []),
  ],
};

export const REALLOCATION = {
  reallocationId: 'REALLOC-S0002',
  planId: 'ALLOC-RM-2025',
  staffId: 'S0002',
  effectiveFrom: '2025-10-01',
  affectsClosedPeriod: [],
  state: 'PROPOSED',
  hash: 'c0ffee00c0ffee00',
  proposedBy: '钱进',
  proposedAt: '2025-09-03T02:00:00Z',
  approvedBy: null as string | null,
  approvedAt: null as string | null,
  answer: TAKE_OVER,
};

const APPROVED = {
  ...REALLOCATION,
  reallocationId: 'REALLOC-C000009',
  staffId: null,
  state: 'APPROVED',
  approvedBy: '孙立',
  approvedAt: '2025-09-04T02:00:00Z',
  answer: { ...TAKE_OVER, clients: 1, placed: 1, toCompetition: 0, lines: TAKE_OVER.lines.slice(1, 2) },
};

export const REALLOCATIONS = [REALLOCATION, APPROVED];
