import { CANDIDATES } from './ranking.ts';

/** Whoever reads the pages of mocks/, and a colleague. */
export const RM = CANDIDATES[4]?.staffId ?? '';

const managers = [
  { staffId: RM, name: '陆一鸣' },
  { staffId: 'S0031', name: '顾若川' },
];

const holder = (index: number) => ({
  ...(managers[index % 2] ?? { staffId: '', name: '' }),
  share: '1.000000',
  lead: true,
});

const CLIENTS = ['云岭机械有限公司', '青禾粮油合作社', '望江建材经营部', '白石茶业有限公司', '北渡渔业合作社'] as const;

const KINDS = ['VISIT', 'MATURITY_NOTICE', 'LIMITATION', 'LEDGER', 'STATEMENTS'] as const;
const SUBJECT: Readonly<Record<string, string>> = { LEDGER: 'TRUSTED_PAYMENT', STATEMENTS: '2025-03' };

/** Deadlines of April 2025: two are overdue, one ends today, two are coming. */
export const DEADLINES = CLIENTS.map((clientName, index) => {
  const kind = KINDS[index] ?? 'VISIT';
  const daysLeft = [-16, -1, 0, 5, 14][index] ?? 0;
  return {
    kind,
    ref: kind === 'VISIT' ? `C000${index + 1}` : `L000${index + 1}`,
    subject: SUBJECT[kind] ?? null,
    clientId: `C000${index + 1}`,
    clientName,
    branchId: 'B02',
    staffId: holder(index).staffId,
    staffName: holder(index).name,
    due: new Date(Date.UTC(2025, 3, 16 + daysLeft)).toISOString().slice(0, 10),
    daysLeft,
    standing: daysLeft < 0 ? 'OVERDUE' : daysLeft === 0 ? 'TODAY' : 'COMING',
    acknowledged: index === 4,
  };
});

export const VISIT_DUTIES = CLIENTS.map((name, index) => ({
  clientId: `C000${index + 1}`,
  name,
  branchId: 'B02',
  loanBalance: ['6000000.00', '300000.00', '299999.99', '900000.00', '120000.00'][index],
  every: index === 2 || index === 4 ? 'QUARTER' : 'MONTH',
  state: (['OVERDUE', 'DUE', 'DUE', 'DONE', 'DONE'] as const)[index],
  lastDay: index === 0 ? '2025-03-31' : index === 2 || index === 4 ? '2025-06-30' : '2025-04-30',
  lastVisitedOn: [null, '2025-03-20', '2025-02-11', '2025-04-09', '2025-04-02'][index] ?? null,
  holders: [holder(index)],
}));

export const VISITS = [
  {
    visitId: 'V-1',
    clientId: 'C0004',
    clientName: CLIENTS[3],
    visitedOn: '2025-04-09',
    kind: 'BUSINESS_PLACE',
    purpose: 'POST_LOAN',
    place: '厂区',
    visitors: [holder(0)],
    findings: { situation: '无变化', business: '订单稳定', repayment: '货款按月回笼' },
    nextStep: '收集一季度报表',
    nextOn: '2025-04-25',
    corrects: null,
    recordedAt: '2025-04-09T08:00:00Z',
  },
];

export const VISIT_RULES = {
  loanBands: [
    { from: '300000.00', every: 'MONTH' },
    { from: '0.01', every: 'QUARTER' },
  ],
  depositOnly: null,
  checklist: [
    { key: 'business', zh: '生产经营情况', en: 'State of the business', required: true },
    { key: 'needs', zh: '金融需求与意见', en: 'Needs and remarks', required: false },
  ],
};

export const LOANS = [
  {
    accountId: 'L0002',
    clientId: 'C0002',
    clientName: CLIENTS[1],
    branchId: 'B02',
    balance: '300000.00',
    maturesOn: '2025-04-30',
    loanClass: 'PASS',
    overdueSince: null,
    asOf: '2025-04-16',
    noticeGiven: false,
    limitationEnds: '2028-04-30',
    guaranteeEnds: '2025-10-30',
    acts: [],
  },
];

export const LEDGER_RULES = {
  ledgers: Object.fromEntries(
    ['HIGH_RISK', 'CLEARING_PLAN', 'DEBT_FOR_ASSET', 'TRUSTED_PAYMENT', 'VAT_INVOICE', 'CHECK'].map((kind) => [
      kind,
      {
        dueDays: kind === 'TRUSTED_PAYMENT' ? 0 : null,
        fields: [
          { key: 'payee', zh: '收款人', en: 'Payee', required: true, choices: [] },
          { key: 'relatedParty', zh: '是否关联方', en: 'Related party', required: true, choices: ['N'] },
        ],
      },
    ]),
  ),
};

export const LEDGER_ENTRIES = [
  {
    standing: 'OVERDUE',
    entry: {
      entryId: 'E-1',
      kind: 'TRUSTED_PAYMENT',
      clientId: 'C0001',
      clientName: CLIENTS[0],
      branchId: 'B02',
      accountId: 'L0001',
      happenedOn: '2025-04-15',
      dueOn: '2025-04-15',
      amount: '500000.00',
      details: { payee: '云岭钢材经营部', relatedParty: 'N' },
      staffId: RM,
      completedOn: null,
      result: null,
    },
  },
];

export const AGREEMENTS = [
  {
    agreement: {
      agreementId: 'A-1',
      clientId: 'C0001',
      clientName: CLIENTS[0],
      branchId: 'B02',
      signedOn: '2025-01-10',
      endsOn: '2026-01-10',
      lends: true,
      terms: { currentRatio: '120.00' },
      statementDay: 15,
      services: ['PAYROLL'],
    },
    month: '2025-02',
    lateMonths: ['2025-03'],
    covenants: [
      {
        rule: 'V-01',
        title: { zh: '本行存款占比不低于本行贷款占比', en: 'Deposit share at least the loan share' },
        outcome: 'MET',
        trace: {
          zh: '存款 30.00 ÷ 100.00 = 30.00%；贷款 20.00 ÷ 80.00 = 25.00%。',
          en: 'Deposits 30.00 ÷ 100.00 = 30.00%; loans 20.00 ÷ 80.00 = 25.00%.',
        },
      },
      {
        rule: 'V-04',
        title: { zh: '按月报送财务报表', en: 'Monthly statements' },
        outcome: 'BREACH',
        trace: { zh: '逾期未报送 1 个月，最早为 2025-03。', en: '1 months are late, the first 2025-03.' },
      },
    ],
  },
];

export const CAMPAIGN = {
  campaignId: 'K-1',
  name: '春季回访',
  purpose: '久未走访客户回访',
  startsOn: '2025-04-01',
  endsOn: '2025-06-30',
  clients: 120,
  madeAt: '2025-03-31T08:00:00Z',
};

export const CAMPAIGN_CLIENTS = CLIENTS.slice(0, 2).map((name, index) => ({
  clientId: `C000${index + 1}`,
  name,
  branchId: 'B02',
  holders: [holder(index)],
  outcome: index === 0 ? null : 'INTERESTED',
  note: index === 0 ? null : '有意办理代发工资',
  contactedOn: index === 0 ? null : '2025-04-10',
  contactedBy: index === 0 ? null : holder(index).name,
}));

const slot = (code: string, zh: string, en: string, required: boolean, name: string | null) => ({
  code,
  title: { zh, en },
  required,
  filed: name ? { dated: '2025-04-10', name, sha256: null, doubleArchived: true, staffId: RM } : null,
});

export const DOSSIER_SLOTS = [
  slot('SURVEY_FORM', '走访调查表', 'Survey form', true, '2025 年走访调查表'),
  slot('ECONOMIC_ARCHIVE', '经济档案', 'Economic archive', true, '经济档案 2025'),
  slot('CREDIT_CONTRACT', '信贷合同、借款借据', 'Credit contract and note', true, null),
  slot('DUNNING_RECEIPT', '催收通知书及回执', 'Dunning notices and receipts', false, null),
];

export const DOSSIERS = CLIENTS.map((name, index) => ({
  clientId: `C000${index + 1}`,
  name,
  branchId: 'B02',
  kind: 'LOAN_CORPORATE',
  present: index === 4 ? 3 : 2,
  required: 3,
  percent: index === 4 ? '100.0' : '66.7',
  missing: index === 4 ? [] : [{ zh: '信贷合同、借款借据', en: 'Credit contract and note' }],
}));

export const DOSSIER_COVERAGE = {
  asOf: '2025-04-16',
  clients: 50,
  covered: 40,
  percent: '80.0',
  managers: [
    { ...managers[0], branchId: 'B02', clients: 30, covered: 27, percent: '90.0' },
    { ...managers[1], branchId: 'B02', clients: 18, covered: 13, percent: '72.2' },
    { staffId: null, name: null, branchId: 'B02', clients: 2, covered: 0, percent: '0.0' },
  ],
};
