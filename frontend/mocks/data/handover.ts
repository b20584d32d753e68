import { CANDIDATES } from './ranking.ts';

const [, giver, receiver, third] = CANDIDATES;
const named = (one: (typeof CANDIDATES)[number] | undefined) => ({
  staffId: one?.staffId ?? '',
  name: one?.name ?? '',
});
const sole = (one: (typeof CANDIDATES)[number] | undefined) => [{ ...named(one), share: '1.000000', lead: true }];

const document = (
  from: typeof giver | null,
  to: typeof giver,
  awaits: 'GIVER' | 'RECEIVER' | 'SUPERVISOR' | null,
  rest: object,
) => ({
  documentId: `ALLOC-RM-2025.B02.${from?.staffId ?? '-'}.${to?.staffId}`,
  decisionId: 'ALLOC-RM-2025',
  source: 'ALLOCATION',
  effectiveFrom: '2025-04-16',
  affectsClosedPeriod: [],
  branchId: 'B02',
  giver: from?.staffId ?? null,
  giverName: from?.name ?? null,
  giverLeft: false,
  receiver: to?.staffId ?? '',
  receiverName: to?.name ?? '',
  clients: 12,
  awaits,
  hash: `${to?.rank ?? 0}`.padStart(64, 'a'),
  ticked: 7,
  mandatory: 7,
  you: null,
  completedAt: awaits === null ? '2025-04-10T02:00:00Z' : null,
  ...rest,
});

/** One that the reader gives and has not checked, one to receive, one of a branch that is complete. */
export const DOCUMENTS = [
  document(giver, receiver, 'GIVER', { you: 'GIVER', ticked: 0, clients: 31 }),
  document(third, giver, 'RECEIVER', { you: 'RECEIVER' }),
  document(null, receiver, null, { clients: 5 }),
];

const CHECKS = [
  ['DOSSIER', '客户档案齐全，目录已核对', 'Client dossier complete, index checked'],
  ['BALANCES', '存贷款余额与核心账务核对一致', 'Balances agreed with the ledger of core banking'],
  ['OTHER', '其他资料、物品', 'Other papers and items'],
] as const;

export const handoverDetail = (documentId: string) => {
  const found = DOCUMENTS.find((one) => one.documentId === documentId);
  if (!found) return undefined;
  const done = found.ticked > 0;
  return {
    document: found,
    headSupervises: true,
    editable: found.awaits === 'GIVER',
    late: true,
    clients: [
      {
        clientId: 'C00101',
        name: '澄江纺织有限公司',
        before: sole(giver),
        after: sole(receiver),
        loanBalance: '1250000.00',
        depositBalance: '86000.00',
        nonPerforming: true,
        dividedAccounts: 0,
        originations: [{ loanId: 'A000017', ...named(giver), originatedOn: '2023-05-04' }],
      },
    ],
    items: CHECKS.map(([code, zh, en]) => ({
      code,
      zh,
      en,
      mandatory: code !== 'OTHER',
      remark: done ? '共 3 卷' : null,
      by: done ? giver?.name : null,
      at: done ? '2025-04-09T02:00:00Z' : null,
    })),
    papers: [],
    signatures:
      found.awaits === 'RECEIVER'
        ? [{ party: 'GIVER', ...named(third), forGiver: false, hash: found.hash, at: '2025-04-09T03:00:00Z' }]
        : [],
    returnedBy: null,
    returnReason: null,
  };
};

export const DECISIONS = [
  {
    decisionId: 'ALLOC-RM-2025',
    source: 'ALLOCATION',
    effectiveFrom: '2025-04-16',
    affectsClosedPeriod: [],
    openedAt: '2025-04-08T02:00:00Z',
    completedAt: null,
    branches: [
      { branchId: 'B02', documents: 3, signed: 1, clients: 48 },
      { branchId: 'B03', documents: 9, signed: 9, clients: 120 },
    ],
  },
];

export const DEPARTURES = [
  {
    ...named(giver),
    branchId: 'B02',
    lastDay: '2025-09-30',
    reason: '调离',
    registeredBy: '人事',
    registeredAt: '2025-09-01T02:00:00Z',
    clients: 46,
    openHandovers: 2,
    items: [
      { code: 'FEES', zh: '费用已结清', en: 'Fees settled', mandatory: true, remark: null, by: null, at: null },
      {
        code: 'SEALS',
        zh: '印章已交回',
        en: 'Seals returned',
        mandatory: true,
        remark: '',
        by: '人事',
        at: '2025-09-02T02:00:00Z',
      },
    ],
    releasable: false,
    clearedBy: null,
    clearedAt: null,
  },
];

export const LEAVES = [
  {
    leaveId: 'L-1',
    ...named(receiver),
    deputyId: third?.staffId ?? '',
    deputyName: third?.name ?? '',
    from: '2025-10-01',
    to: '2025-12-01',
  },
];

export const ledgersOn = (clientId: string, on: string) => ({
  clientId,
  on,
  servicing: [
    {
      ...named(third),
      insteadOf: receiver?.staffId ?? null,
      insteadOfName: receiver?.name ?? null,
      from: '2025-10-01',
      until: '2025-12-01',
    },
  ],
  credit: { from: '2025-04-16', to: null, holders: sole(receiver), basis: 'ALLOCATION', decisionId: 'ALLOC-RM-2025' },
  originations: [{ loanId: 'A000017', ...named(giver), originatedOn: '2023-05-04' }],
});
