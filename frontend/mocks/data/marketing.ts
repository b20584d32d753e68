import { RM } from './workbench.ts';

const step = (code: string, zh: string, en: string, more: object = {}) => ({
  code,
  zh,
  en,
  required: true,
  twoForLoans: false,
  application: false,
  proofNeeded: false,
  proofs: [] as string[],
  ...more,
});

/** A shortened form of the shipped stages, with two targets in the first two. */
export const BOARD = {
  asOf: '2025-04-16',
  schemeId: 'CLIENT-STAGES-RULEBOOK-1',
  columns: [
    {
      code: 'SURVEY',
      title: { zh: '市场调查', en: 'Market survey' },
      steps: [
        step('INFORMATION', '收集客户信息', 'Information', { proofs: ['VISIT', 'CAMPAIGN'] }),
        step('PROFIT_FORECAST', '绩效测算', 'Contribution forecast', { proofNeeded: true, proofs: ['FORECAST'] }),
      ],
      targets: 1,
      expectedLoan: '5000000.00',
      expectedDeposit: '0.00',
    },
    {
      code: 'MARKETING',
      title: { zh: '客户营销', en: 'Marketing' },
      steps: [
        step('CONTACT', '接触洽谈', 'Contact', { twoForLoans: true, proofs: ['VISIT'] }),
        step('APPLICATION', '受理业务申请', 'Application', { application: true }),
      ],
      targets: 1,
      expectedLoan: '8000000.00',
      expectedDeposit: '10000000.00',
    },
    {
      code: 'MAINTENANCE',
      title: { zh: '关系维护', en: 'Relationship maintenance' },
      steps: [step('VISITS', '走访客户', 'Visits', { required: false, proofs: ['VISIT'] })],
      targets: 0,
      expectedLoan: '0.00',
      expectedDeposit: '0.00',
    },
  ],
};

export const TARGETS = [
  {
    targetId: 'T-1',
    clientId: null,
    name: '北渡钢构有限公司',
    registration: '91AB01',
    branchId: 'B02',
    staffId: RM,
    staffName: '陆一鸣',
    state: 'POTENTIAL',
    expectedLoan: '5000000.00',
    expectedDeposit: '0.00',
    stage: 'SURVEY',
    open: [{ zh: '收集客户信息', en: 'Information' }],
    openedOn: '2025-04-02',
    closedAt: null,
    closeReason: null,
    mine: true,
    etag: '"1"',
  },
  {
    targetId: 'T-2',
    clientId: 'C0001',
    name: '云岭机械有限公司',
    registration: null,
    branchId: 'B02',
    staffId: RM,
    staffName: '陆一鸣',
    state: 'IMPORTANT',
    expectedLoan: '8000000.00',
    expectedDeposit: '10000000.00',
    stage: 'MARKETING',
    open: [{ zh: '受理业务申请', en: 'Application' }],
    openedOn: '2025-03-03',
    closedAt: null,
    closeReason: null,
    mine: true,
    etag: '"2"',
  },
];

export const STEP_RECORDS = [
  {
    recordId: 'R-1',
    step: 'CONTACT',
    title: { zh: '接触洽谈', en: 'Contact' },
    doneOn: '2025-04-09',
    remark: '洽谈授信意向',
    managers: ['陆一鸣', '顾若川'],
    proof: 'VISIT',
    proofRef: 'V-1',
    outcome: null,
    reason: null,
    schemeId: 'CLIENT-STAGES-RULEBOOK-1',
  },
];

export const PROOFS = [
  { proof: 'VISIT', ref: 'V-1', on: '2025-04-09', title: '厂区' },
  { proof: 'FORECAST', ref: 'F-1', on: '2025-03-10', title: '57400.00' },
];

const line = (item: string, term: string, formula: string, amount: string) => ({ item, term, formula, amount });

/** The increments of the rulebook's worked example. */
const LINES = [
  line('LOAN_INTEREST', 'INCOME', '8000000.00 × 0.06 × 90 ÷ 360', '120000.00'),
  line('DEPOSIT_CREDIT', 'INCOME', '10000000.00 × 0.022 × 90 ÷ 360', '55000.00'),
  line('FEES', 'INCOME', '10000.00', '10000.00'),
  line('LOAN_FUNDS', 'DIRECT_COST', '8000000.00 × 0.03 × 90 ÷ 360', '60000.00'),
  line('DEPOSIT_INTEREST', 'DIRECT_COST', '10000000.00 × 0.015 × 90 ÷ 360', '37500.00'),
  line('FEE_COST', 'DIRECT_COST', '1000.00', '1000.00'),
  line('MANAGEMENT', 'MANAGEMENT_COST', '8400.00', '8400.00'),
  line('FIXED_ASSETS', 'FIXED_ASSET_COST', '4200.00', '4200.00'),
  line('PROVISION', 'RISK_COST', '8000000.00 × 0.00125 − 0.00', '10000.00'),
  line('LOAN_TAX', 'TAX', '120000.00 × 0.05', '6000.00'),
  line('FEE_TAX', 'TAX', '10000.00 × 0.05', '500.00'),
];

const ACTUAL: Readonly<Record<string, readonly [actual: string, effect: string]>> = {
  LOAN_INTEREST: ['90000.00', '-30000.00'],
  LOAN_FUNDS: ['45000.00', '15000.00'],
  PROVISION: ['7500.00', '2500.00'],
  LOAN_TAX: ['4500.00', '1500.00'],
};

export const FORECASTS = {
  schemeId: 'FORECAST-RULEBOOK-1',
  defaults: {
    days: 365,
    dayBase: 360,
    loanRate: '0.06',
    loanFundsPrice: '0.03',
    depositFundsPrice: '0.022',
    depositRate: '0.015',
    taxRate: '0.0072',
    provisionRates: { PASS: '0', SPECIAL_MENTION: '0', SUBSTANDARD: '0.3', DOUBTFUL: '0.5', LOSS: '1' },
  },
  openingProvision: '0.00',
  forecasts: [
    {
      forecastId: 'F-1',
      schemeId: 'FORECAST-RULEBOOK-1',
      assumptions: {},
      overridden: ['days', 'taxRate', 'provisionRate'],
      lines: LINES,
      result: '57400.00',
      madeBy: '陆一鸣',
      madeAt: '2025-03-10T02:00:00Z',
      actual: {
        loan: '6000000.00',
        deposit: '10000000.00',
        lines: LINES.map(({ item, term, formula, amount }) => ({
          item,
          term,
          forecast: amount,
          actual: ACTUAL[item]?.[0] ?? amount,
          formula,
          effect: ACTUAL[item]?.[1] ?? '0.00',
        })),
        result: '46400.00',
        effect: '-11000.00',
      },
    },
  ],
};

const plan = (planId: string, clientId: string, clientName: string, state: string, more: object = {}) => ({
  planId,
  clientId,
  clientName,
  branchId: 'B02',
  year: 2025,
  state,
  startLoan: '6000000.00',
  targetLoan: '8000000.00',
  loan: '6000000.00',
  loanCompletion: '75.0',
  startDeposit: '500000.00',
  targetDeposit: '1000000.00',
  deposit: '500000.00',
  depositCompletion: '50.0',
  crossSales: [{ kind: 'E_BANKING', planned: 2, sold: 1 }],
  actions: [
    { no: 1, title: '上门推介结算产品', due: '2025-03-31', doneOn: null, doneNote: null },
    { no: 2, title: '签约企业网银', due: '2025-04-10', doneOn: '2025-04-08', doneNote: '已签约' },
  ],
  actionsDone: 1,
  actionsOverdue: 1,
  draftedBy: RM,
  draftedByName: '陆一鸣',
  returnReason: null,
  decidedBy: null,
  decidedAt: null,
  mine: true,
  etag: '"2"',
  ...more,
});

export const MARKETING_PLANS = [
  plan('P-1', 'C0001', '云岭机械有限公司', 'APPROVED', { decidedBy: '苏文' }),
  plan('P-2', 'C0002', '青禾粮油合作社', 'SUBMITTED', { mine: false }),
  plan('P-3', 'C0003', '望江建材经营部', 'RETURNED', { returnReason: '存款目标偏低' }),
];

export const UNPLANNED = [
  { clientId: 'C0002', name: '青禾粮油合作社', branchId: 'B02', planId: 'P-2', state: 'SUBMITTED' },
  { clientId: 'C0004', name: '白石茶业有限公司', branchId: 'B02', planId: null, state: null },
];

export const PLAN_COVERAGE = {
  asOf: '2025-04-16',
  year: 2025,
  clients: 3,
  covered: 1,
  percent: '33.3',
  managers: [
    { branchId: 'B02', staffId: RM, name: '陆一鸣', clients: 2, covered: 1, percent: '50.0' },
    { branchId: 'B02', staffId: null, name: null, clients: 1, covered: 0, percent: '0.0' },
  ],
};
