import { amount, BRANCHES, noise, pick } from './people.ts';
import { CANDIDATES } from './ranking.ts';

const RESOURCES = ['LOAN', 'DEPOSIT', 'CLIENTS', 'DIFFICULT', 'NON_PERFORMING', 'PREMIUM'] as const;
const MEAN: Record<string, Record<(typeof RESOURCES)[number], number>> = {
  SENIOR: { LOAN: 4200, DEPOSIT: 3900, CLIENTS: 71, DIFFICULT: 9, NON_PERFORMING: 2, PREMIUM: 4 },
  INTERMEDIATE: { LOAN: 2700, DEPOSIT: 2300, CLIENTS: 66, DIFFICULT: 8, NON_PERFORMING: 2, PREMIUM: 3 },
  JUNIOR: { LOAN: 980, DEPOSIT: 1250, CLIENTS: 62, DIFFICULT: 7, NON_PERFORMING: 1.4, PREMIUM: 2 },
};

export const MANAGERS = CANDIDATES.filter((one) => one.tier !== null).map((one, index) => {
  const group = one.tier ?? 'JUNIOR';
  return {
    staffId: one.staffId,
    name: one.name,
    branchId: one.branchId,
    on: '2025-12-31',
    tier: group,
    group,
    tiers: {},
    clients: 55 + (index % 17),
    loads: RESOURCES.map((resource, order) => {
      const mean = MEAN[group]?.[resource] ?? 1;
      const load = mean * (0.72 + noise(index * 7 + order) * 0.6);
      const heads = order > 1;
      return {
        resource,
        load: amount(heads ? Math.round(load) : load),
        target: amount(mean * 1.02),
        toTarget: (load / (mean * 1.02)).toFixed(4),
        toMean: ((heads ? Math.round(load) : load) / mean).toFixed(4),
        peers: { group, managers: 20, mean: amount(mean), least: amount(mean * 0.7), most: amount(mean * 1.3) },
      };
    }),
  };
});

const TRADES = ['机械', '纺织', '食品', '建材', '商贸', '物流', '电子', '园艺', '印务', '水产'];
const PLACES = ['恒裕', '云岭', '澄江', '南屏', '瑞禾', '明湖', '松涛', '金穗', '海棠', '望岳'];
const tierOf = (index: number) => (index === 0 ? 'LARGE' : index % 29 === 7 ? 'UNTIERED' : 'SMALL');

export const clientsOf = (holder: string) =>
  Array.from({ length: 58 }, (_, index) => {
    const seed = index + Number(holder.slice(1)) * 100;
    const tier = tierOf(index);
    return {
      clientId: `C${String(seed).padStart(5, '0')}`,
      name: `${pick(PLACES, seed * 3)}${pick(TRADES, seed)}有限公司`,
      branchId: MANAGERS.find((one) => one.staffId === holder)?.branchId ?? 'B02',
      tier,
      loanBalance: amount(tier === 'LARGE' ? 12_500_000 : tier === 'UNTIERED' ? 3_860_000 : noise(seed) * 2_900_000),
      depositBalance: amount(noise(seed + 5) * 1_900_000),
      difficulty: 1 + (seed % 5),
      nonPerforming: seed % 23 === 0,
      loanClass: seed % 23 === 0 ? 'SUBSTANDARD' : 'PASS',
      premium: noise(seed + 5) * 1_900_000 >= 1_000_000 && tier !== 'LARGE',
      holders:
        index % 19 === 3
          ? []
          : [
              {
                staffId: holder,
                name: CANDIDATES.find(({ staffId }) => staffId === holder)?.name ?? holder,
                share: '1.000000',
                lead: true,
              },
            ],
      category: 'LOAN',
      corporate: true,
      groupId: null,
      referenceDate: '2024-12-31',
    };
  });

export function clientDetail(clientId: string) {
  const holder = `S${String(Math.floor(Number(clientId.slice(1)) / 100)).padStart(4, '0')}`;
  const client = clientsOf(holder).find((one) => one.clientId === clientId);
  if (!client) return undefined;
  const name = (staff: string) => CANDIDATES.find((one) => one.staffId === staff)?.name ?? staff;
  const [one, other] = CANDIDATES.filter(({ staffId }) => staffId !== holder);
  const forced = client.tier === 'LARGE';
  return {
    ...client,
    developedBy: holder,
    developedByName: name(holder),
    asOf: '2025-06-30',
    tierHistory: [
      {
        referenceDate: '2024-12-31',
        tier: client.tier,
        rule: 'T-01',
        measure: 'GROUP_OUTSTANDING_LOANS',
        groupLoans: client.loanBalance,
        loanBalance: client.loanBalance,
        groupId: 'G01',
        schemeId: 'CLIENT-TIERS-RULEBOOK-1',
        reason: {
          zh: `2024-12-31 集团贷款余额 ${client.loanBalance} 元，按 T-01 划分。`,
          en: `On 2024-12-31 the group's outstanding loans are ${client.loanBalance} yuan; tier by T-01.`,
        },
      },
    ],
    group: {
      groupId: 'G01',
      members: clientsOf(holder)
        .slice(0, 2)
        .map(({ clientId, name: member, branchId, tier, loanBalance }) => ({
          clientId,
          name: member,
          branchId,
          tier,
          loanBalance,
        })),
      hidden: 1,
    },
    accounts: [
      {
        accountId: 'A000001',
        kind: 'LOAN',
        openedOn: '2023-05-10',
        maturesOn: '2026-05-10',
        closedOn: null,
        balance: client.loanBalance,
        loanClass: 'SPECIAL_MENTION',
        overdueSince: '2025-06-01',
        asOf: '2025-06-30',
      },
      {
        accountId: 'D00001',
        kind: 'DEMAND_DEPOSIT',
        openedOn: '2022-01-04',
        maturesOn: null,
        closedOn: null,
        balance: client.depositBalance,
        loanClass: null,
        overdueSince: null,
        asOf: '2025-06-30',
      },
    ],
    groupLoans: client.loanBalance,
    tierRule: 'T-01',
    tierSchemeId: 'tiers-2025',
    tierReason: {
      zh: `2024-12-31 集团贷款余额 ${client.loanBalance} 元，按 T-01 划分。`,
      en: `On 2024-12-31 the group's outstanding loans are ${client.loanBalance} yuan; tier by T-01.`,
    },
    holders: [{ staffId: holder, name: name(holder), share: '1.000000', lead: true }],
    ledger: [
      {
        from: '2025-01-01',
        to: '2025-04-16',
        basis: 'INCUMBENT',
        planId: null,
        holders: [{ staffId: one?.staffId ?? '', name: one?.name ?? '', share: '1.000000', lead: true }],
      },
      {
        from: '2025-04-16',
        to: null,
        basis: 'ALLOCATION',
        planId: 'ALLOC-RM-2025',
        holders: [{ staffId: holder, name: name(holder), share: '1.000000', lead: true }],
      },
    ],
    explanation: {
      planId: 'ALLOC-RM-2025',
      holders: [],
      forcedBy: forced ? 'A-07' : null,
      competition: false,
      alternatives: forced
        ? []
        : [
            { staffId: one?.staffId ?? '', name: one?.name ?? '', difference: '905.50' },
            { staffId: other?.staffId ?? '', name: other?.name ?? '', difference: '1051.10' },
          ],
      excluded: [
        {
          rule: 'A-03',
          text: { zh: '客户原则上由所在支行的客户经理分管', en: 'clients stay with the branch that manages them' },
          managers: 40,
          staffIds: null,
        },
        {
          rule: 'A-14',
          text: { zh: '分管户数不得超过上限', en: "a manager's number of clients is capped" },
          managers: 1,
          staffIds: [],
        },
      ],
      reasons: [
        forced
          ? {
              zh: '按 A-07（原分管大户且资格相符的客户经理继续分管）确定，无其他选择。',
              en: 'Decided by A-07 (a senior who already manages a large client keeps it); there was no choice.',
            }
          : {
              zh: `由现分管人分管对公平指数的影响最小；改由 ${one?.name} 分管，指数将上升 905.50。`,
              en: `Its holder costs fairness least; with ${one?.name} the index would rise by 905.50.`,
            },
      ],
    },
  };
}

const spread = (gini: number, most: number) => ({
  managers: 20,
  mean: '4200.00',
  least: '3600.00',
  most: '4900.00',
  maxToMean: most.toFixed(4),
  cv: (gini * 1.8).toFixed(4),
  gini: gini.toFixed(4),
});

const FAIRNESS = ['SENIOR', 'INTERMEDIATE', 'JUNIOR'].flatMap((group, g) =>
  RESOURCES.map((resource, r) => {
    const share = 0.5 + noise(g * 9 + r);
    return { group, resource, target: '4284.00', before: spread(0.42 * share, 1.9), after: spread(0.06 * share, 1.12) };
  }),
);

export const ALLOCATION_PLAN = {
  planId: 'ALLOC-RM-2025',
  examPlanId: 'RM-2025',
  state: 'EFFECTIVE',
  clients: 3035,
  handovers: 618,
  effectiveFrom: '2025-04-16',
  affectsClosedPeriod: [],
  submittedBy: null,
  hash: 'f0e1d2c3',
  objective: '18672231',
  violations: 0,
  fairness: FAIRNESS,
};

export const branchPortfolio = (branchId: string) => {
  const managers = MANAGERS.filter((one) => one.branchId === branchId);
  const branch = BRANCHES.find((one) => one.branchId === branchId);
  return branch
    ? {
        branchId,
        name: branch.name,
        clients: managers.reduce((all, one) => all + one.clients, 0),
        withoutResponsible: 0,
        tiers: {},
        managers,
      }
    : undefined;
};
