import { CANDIDATES } from './ranking.ts';
import { amount, BRANCHES, noise, pick } from './people.ts';

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
    group,
    clients: 55 + (index % 17),
    loads: RESOURCES.map((resource, order) => {
      const mean = MEAN[group]?.[resource] ?? 1;
      const load = mean * (0.72 + noise(index * 7 + order) * 0.6);
      const heads = order > 1;
      return {
        resource,
        load: heads ? String(Math.round(load)) : amount(load),
        mean: amount(mean),
        target: amount(mean * 1.02),
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
  const cost = (loan: string, handover: string) => ({ resources: { LOAN: loan, CLIENTS: '120.00' }, handover });
  return {
    ...client,
    responsibilities: [
      { from: '2025-01-01', basis: 'INCUMBENT', planId: null, holders: [{ staffId: one?.staffId ?? '', name: one?.name, share: '1.000000', lead: true }] },
      { from: '2025-04-16', basis: 'ALLOCATION', planId: 'ALLOC-RM-2025', holders: [{ staffId: holder, name: name(holder), share: '1.000000', lead: true }] },
    ],
    explanation: {
      forcedBy: client.tier === 'LARGE' ? 'A-07' : null,
      competition: false,
      held: cost('-310.40', '0.00'),
      alternatives:
        client.tier === 'LARGE'
          ? []
          : [
              { staffId: one?.staffId ?? '', name: one?.name, cost: cost('95.10', '500.00') },
              { staffId: other?.staffId ?? '', name: other?.name, cost: cost('240.70', '500.00') },
            ],
      excluded: [
        { rule: 'A-03', managers: 40 },
        { rule: 'A-14', managers: 1 },
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

const spreads = (base: number) =>
  Object.fromEntries(
    ['SENIOR', 'INTERMEDIATE', 'JUNIOR'].map((group, g) => [
      group,
      Object.fromEntries(RESOURCES.map((resource, r) => [resource, spread(base * (0.5 + noise(g * 9 + r)), 1 + base * 2)])),
    ]),
  );

export const ALLOCATION_PLAN = {
  planId: 'ALLOC-RM-2025',
  examPlanId: 'RM-2025',
  state: 'EFFECTIVE',
  clients: 3035,
  handovers: 618,
  effectiveFrom: '2025-04-16',
  submittedBy: null,
  violations: [],
  fairness: { before: spreads(0.42), after: spreads(0.06) },
};

export const branchPortfolio = (branchId: string) => {
  const managers = MANAGERS.filter((one) => one.branchId === branchId);
  const branch = BRANCHES.find((one) => one.branchId === branchId);
  return branch
    ? { branchId, name: branch.name, clients: managers.reduce((all, one) => all + one.clients, 0), managers }
    : undefined;
};
