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

const logDay = (day: number, state: string, entries = 0, unread = false) => ({
  day: `2025-04-${String(day).padStart(2, '0')}`,
  state,
  entries,
  unread,
});

/** Six days of April 2025 up to the 16th; the colleague has written nothing on two working days. */
export const LOG_PEOPLE = [
  {
    ...managers[0],
    branchId: 'B02',
    missing: 0,
    days: [
      logDay(11, 'WRITTEN', 2),
      logDay(12, 'NONE'),
      logDay(13, 'NONE'),
      logDay(14, 'LATE', 1, true),
      logDay(15, 'WRITTEN', 3, true),
      logDay(16, 'OPEN'),
    ],
  },
  {
    ...managers[1],
    branchId: 'B02',
    missing: 2,
    days: [
      logDay(11, 'MISSING'),
      logDay(12, 'NONE'),
      logDay(13, 'NONE'),
      logDay(14, 'MISSING'),
      logDay(15, 'LEAVE'),
      logDay(16, 'OPEN'),
    ],
  },
];

const logEntry = (entryId: string, done: string) => ({
  entryId,
  staffId: RM,
  day: '2025-04-16',
  clientId: 'C0001',
  clientName: CLIENTS[0],
  done,
  result: '评估报告下周出具',
  nextStep: null as string | null,
  corrects: null as string | null,
  correctedBy: null as string | null,
  late: false,
  recordedAt: '2025-04-16T08:30:00Z',
});

export const WORK_DAY = {
  ...managers[0],
  day: '2025-04-16',
  entries: [
    { ...logEntry('LE-1', '陪同评估办公楼'), correctedBy: 'LE-2' },
    { ...logEntry('LE-2', '陪同评估厂房'), corrects: 'LE-1', nextStep: '收到后报审', late: true },
  ],
  recorded: [
    {
      kind: 'VISIT',
      ref: 'V-1',
      subject: 'POST_LOAN',
      note: '厂区',
      clientId: 'C0004',
      clientName: CLIENTS[3],
    },
    { kind: 'SERVICE_CASE', ref: 'SC-1', subject: 'INQUIRY', note: null, clientId: null, clientName: null },
  ],
  readings: [{ readBy: 'S0021', readerName: '沈知远', remark: '报告到后请当天告诉我', readAt: '2025-04-16T09:30:00Z' }],
  tasks: [
    { key: 'visits', zh: '按计划走访或联系客户', en: 'Visit or call clients', every: 'DAY', to: '2025-04-16' },
    { key: 'meeting', zh: '周一例会', en: 'Monday meeting', every: 'WEEK', to: '2025-04-20' },
    { key: 'interest', zh: '核对应收利息', en: 'Check interest due', every: 'MONTH', to: '2025-04-30' },
  ].map(({ zh, en, ...task }, index) => ({
    ...task,
    title: { zh, en },
    from: ['2025-04-16', '2025-04-14', '2025-04-01'][index],
    due: ['2025-04-16', '2025-04-14', '2025-04-14'][index],
    standing: ['OPEN', 'DONE_LATE', 'OVERDUE'][index],
    doneOn: index === 1 ? '2025-04-15' : null,
    tickId: index === 1 ? 'T-1' : null,
  })),
};

export const OWN_TASKS = [
  {
    taskId: 'O-1',
    title: '准备授信材料',
    urgent: true,
    important: true,
    dueOn: '2025-04-15',
    doneOn: null,
    version: 3,
  },
  { taskId: 'O-2', title: '排定下季度走访', urgent: false, important: true, dueOn: null, doneOn: null, version: 1 },
  { taskId: 'O-3', title: '订会议室', urgent: true, important: false, dueOn: null, doneOn: '2025-04-15', version: 2 },
];

export const RESEARCH = managers.map((one, index) => ({
  ...one,
  halves: [
    {
      half: '2025-H1',
      due: '2025-06-30',
      standing: index === 0 ? 'OPEN' : 'SUBMITTED',
      report:
        index === 0
          ? null
          : {
              reportId: 'R-1',
              staffId: one.staffId,
              half: '2025-H1',
              title: '城东建材市场调研',
              findings: '商户 120 户，半数无贷款。',
              fileName: '城东建材.docx',
              sha256: 'a'.repeat(64),
              submittedOn: '2025-04-10',
              submittedAt: '2025-04-10T03:00:00Z',
            },
    },
    { half: '2025-H2', due: '2025-12-31', standing: 'NOT_OWED', report: null },
  ],
}));
