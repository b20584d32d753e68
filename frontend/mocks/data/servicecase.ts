import type {
  CaseDetail,
  CaseHeadline,
  Invitation,
  Revisit,
  Round,
  RoundDetail,
  Sample,
  ServiceRules,
  StatisticsLine,
} from '../../src/features/servicecase/api.ts';
import { CANDIDATES } from './ranking.ts';

const READ_AT = '2025-06-02T02:10:00Z';
const NONE = { verdict: 'NOT_APPLICABLE', dueAt: null, doneAt: null } as const;
const [first, second] = CANDIDATES;

const fresh: CaseHeadline = {
  caseId: 'SC00000002',
  kind: 'COMPLAINT',
  channel: 'COUNTER',
  clientId: null,
  content: '周一上午柜面排队超过四十分钟，大堂无人引导。',
  receivedAt: '2025-06-02T02:08:00Z',
  state: 'RECEIVED',
  ownerStaff: first?.staffId ?? '',
  ownerName: first?.name ?? '',
  ownerUnit: 'B02',
  offeredUnit: null,
  offeredStaff: null,
  relay: { verdict: 'RUNNING', dueAt: '2025-06-02T02:11:00Z', doneAt: null },
  response: { verdict: 'RUNNING', dueAt: '2025-06-02T02:28:00Z', doneAt: null },
  resolution: { verdict: 'RUNNING', dueAt: '2025-06-03T02:08:00Z', doneAt: null },
  promise: NONE,
  acts: ['RELAY', 'RESPOND', 'PAUSE', 'RESOLVE'],
  readAt: READ_AT,
};

const late: CaseHeadline = {
  ...fresh,
  caseId: 'SC00000001',
  kind: 'APPLICATION',
  channel: 'PHONE',
  clientId: 'C000001',
  content: '申请提高网银单日转账限额。',
  receivedAt: '2025-06-01T01:00:00Z',
  state: 'ACCEPTED',
  ownerName: second?.name ?? '',
  relay: { verdict: 'MET', dueAt: '2025-06-01T01:03:00Z', doneAt: '2025-06-01T01:02:30Z' },
  response: { verdict: 'BREACHED', dueAt: '2025-06-01T01:20:00Z', doneAt: '2025-06-01T01:40:00Z' },
  resolution: { verdict: 'PAUSED', dueAt: '2025-06-02T05:10:00Z', doneAt: null },
  promise: { verdict: 'RUNNING', dueAt: '2025-06-02T09:00:00Z', doneAt: null },
  acts: ['RELAY', 'RESPOND', 'RESUME', 'RESOLVE'],
};

export const CASES: readonly CaseHeadline[] = [fresh, late];

export const CASE_DETAILS: readonly CaseDetail[] = [
  {
    headline: fresh,
    contactName: '路人甲',
    contactPhone: '021-5550100',
    readBack: true,
    recordedByName: fresh.ownerName,
    promisedAt: null,
    outcome: null,
    returnReason: null,
    handling: null,
    entries: [entry(1, fresh.receivedAt, fresh.ownerName, 'RECORD')],
  },
  {
    headline: late,
    contactName: null,
    contactPhone: null,
    readBack: true,
    recordedByName: fresh.ownerName,
    promisedAt: '2025-06-02T09:00:00Z',
    outcome: null,
    returnReason: null,
    handling: null,
    entries: [
      entry(1, late.receivedAt, fresh.ownerName, 'RECORD'),
      { ...entry(2, '2025-06-01T01:02:30Z', fresh.ownerName, 'RELAY'), unitId: 'B02' },
      entry(3, '2025-06-01T01:15:00Z', late.ownerName, 'ACCEPT'),
      {
        ...entry(4, '2025-06-01T01:40:00Z', late.ownerName, 'RESPOND', '这个我不知道，需要您补交授权书。'),
        phrases: ['不知道'],
      },
      entry(5, '2025-06-01T02:00:00Z', late.ownerName, 'PAUSE', 'WAITING_FOR_CLIENT'),
    ],
  },
];

function entry(seq: number, at: string, name: string, act: CaseDetail['entries'][number]['act'], note?: string) {
  return {
    seq,
    at,
    staffId: name,
    name,
    act,
    note: note ?? null,
    unitId: null,
    toStaff: null,
    toName: null,
    phrases: [],
  };
}

export const SERVICE_RULES: ServiceRules = {
  relayMinutes: 3,
  limits: [],
  pauseReasons: [{ code: 'WAITING_FOR_CLIENT', title: { zh: '等待客户补充材料或答复', en: 'Waiting for the client' } }],
  forbiddenPhrases: ['不知道', '没办法'],
  revisitPoints: ['按时答复', '兑现承诺', '问题解决', '记录属实', '态度良好', '没有额外要求'].map((zh, index) => ({
    code: `P${index + 1}`,
    title: { zh, en: `Point ${index + 1}` },
  })),
};

export const STATISTICS: readonly StatisticsLine[] = ['2025-03', '2025-04', '2025-05', '2025-06'].flatMap(
  (month, index) =>
    (['COMPLAINT', 'INQUIRY', 'FAULT', 'APPLICATION'] as const).map((kind, place) => ({
      month,
      kind,
      cases: 6 + 3 * place + index,
      readBack: 5 + 3 * place,
      relayMet: 4 + place,
      relayBreached: place % 2,
      responseMet: 5 + 3 * place,
      responseBreached: 1 + (index % 2),
      resolutionMet: 5 + 2 * place,
      resolutionBreached: 1,
      promiseKept: 4,
      promiseBroken: index % 2,
    })),
);

export const SAMPLE: Sample = {
  sampleId: 'SAMPLE-5',
  from: '2025-05-01',
  to: '2025-06-01',
  seed: '9d377b10ce778c4938b3c7e2c63a229a6d3cd4d6c39a52ef5ecf41ad31a5ff10',
  complaints: 11,
  dueOn: '2025-06-17',
  drawn: 2,
  onSite: 1,
  done: 0,
};

export const REVISITS: readonly Revisit[] = [1, 2].map((place) => ({
  caseId: `SC0000001${place}`,
  sampleId: SAMPLE.sampleId,
  place,
  onSite: place === 1,
  dueOn: SAMPLE.dueOn,
  overdue: place === 2,
  ownerUnit: 'B02',
  ownerName: first?.name ?? '',
  clientId: null,
  contactName: '路人乙',
  contactPhone: '021-5550101',
  content: '回单打印机缺纸。',
  handling: '已补纸并致歉。',
  passed: null,
  note: null,
  revisitedBy: null,
  revisitedAt: null,
  version: 1,
}));

export const ROUNDS: readonly Round[] = [
  {
    roundId: 'ROUND-2',
    title: '2025 年二季度客户满意度调查',
    from: '2025-04-01',
    to: '2025-07-01',
    seed: '5ecf41ad31a5ff109d377b10ce778c4938b3c7e2c63a229a6d3cd4d6c39a52ef',
    published: false,
    invited: 60,
    forms: 18,
  },
  {
    roundId: 'ROUND-1',
    title: '2025 年一季度客户满意度调查',
    from: '2025-01-01',
    to: '2025-04-01',
    seed: 'c63a229a6d3cd4d6c39a52ef5ecf41ad31a5ff109d377b10ce778c4938b3c7e2',
    published: true,
    invited: 60,
    forms: 52,
  },
];

export const roundDetail = (roundId: string): RoundDetail | undefined => {
  const round = ROUNDS.find((one) => one.roundId === roundId);
  return (
    round && {
      round,
      scheme: {
        highest: 5,
        fewestForms: 5,
        questions: ['服务态度', '业务能力', '办理效率'].map((zh, index) => ({
          code: `Q${index + 1}`,
          title: { zh, en: `Question ${index + 1}` },
        })),
      },
      results: round.published
        ? CANDIDATES.slice(0, 6).map(({ staffId, name, branchId }, index) => ({
            staffId,
            name,
            branchId,
            invited: 10,
            forms: index === 5 ? 4 : 10 - index,
            validForms: index === 5 ? 3 : 10 - index,
            score: index === 5 ? null : (95.4 - 2.35 * index).toFixed(2),
            clientsAtStart: 40,
            retained: 38 - index,
            handedOver: index,
            complaints: index % 3,
          }))
        : [],
    }
  );
};

export const INVITATIONS: readonly Invitation[] = [1, 2, 3].map((place) => ({
  clientId: `C00000${place}`,
  name: `东岳机械有限公司${place}`,
  staffId: first?.staffId ?? '',
  place,
  answered: place === 1,
}));
