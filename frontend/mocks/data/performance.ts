import { amount, noise } from './people.ts';
import { MANAGERS } from './portfolio.ts';

const DIMENSIONS = [
  { dimension: 'FINANCIAL', weight: '0.4829', title: { zh: '财务', en: 'Financial' } },
  { dimension: 'CUSTOMER', weight: '0.2717', title: { zh: '客户', en: 'Customer' } },
  { dimension: 'PROCESS', weight: '0.1570', title: { zh: '内部流程', en: 'Internal process' } },
  { dimension: 'LEARNING', weight: '0.0882', title: { zh: '学习与创新', en: 'Learning and innovation' } },
];

const part = (income: number, seed: number) => {
  const cut = (share: number) => Math.round(income * share * 100) / 100;
  const directCost = cut(0.55 + noise(seed) * 0.1);
  const managementCost = cut(0.07);
  const fixedAssetCost = cut(0.03);
  const riskCost = cut(0.04);
  const tax = cut(0.0336);
  return {
    income: amount(income),
    directCost: amount(directCost),
    managementCost: amount(managementCost),
    fixedAssetCost: amount(fixedAssetCost),
    riskCost: amount(riskCost),
    tax: amount(tax),
    rorac: amount(income - directCost - managementCost - fixedAssetCost - riskCost - tax),
  };
};

const classesOf = (seed: number) =>
  (['LOANS', 'DEPOSITS', 'FEES'] as const).map((businessClass, order) => {
    const size = [900_000, 420_000, 90_000][order] ?? 0;
    const stock = part(Math.round(size * (0.6 + noise(seed + order)) * 100) / 100, seed);
    const increment = part(Math.round(size * 0.4 * noise(seed + order + 40) * 100) / 100, seed + 1);
    const factor = 0.85 + noise(seed + order) * 0.1;
    const weightedStock = amount(Number(stock.rorac) * factor);
    return {
      businessClass,
      stock,
      increment,
      stockAge: amount((1 - factor) / 0.05),
      factor: factor.toFixed(6),
      weight: factor.toFixed(6),
      weightedStock,
      rorac: amount(Number(weightedStock) + Number(increment.rorac)),
      retained: amount(Number(stock.rorac) - Number(weightedStock)),
    };
  });

const cards = MANAGERS.map((manager, index) => {
  const classes = classesOf(index * 3 + 1);
  const dimensions = DIMENSIONS.map((one, order) => ({
    ...one,
    effectiveWeight: one.weight,
    score: (72 + noise(index * 5 + order) * 60).toFixed(6),
    indicators: ['A', 'B'].map((code, at) => ({
      code: `${one.dimension}_${code}`,
      title: { zh: `${one.title.zh}指标${at + 1}`, en: `${one.title.en} indicator ${at + 1}` },
      rule: 'IMPORTED',
      state: order === 3 && at === 1 && index % 4 === 0 ? 'MISSING' : 'SCORED',
      actual: amount(80 + at * 12),
      target: amount(90),
      score: amount(88 + at * 15),
      localWeight: '0.5',
      effectiveWeight: '0.5',
    })),
  }));
  const additionalScore = amount((index % 5) * 0.5);
  const score = dimensions.reduce((all, one) => all + Number(one.weight) * Number(one.score), Number(additionalScore));
  return {
    staffId: manager.staffId,
    name: manager.name,
    branchId: manager.branchId,
    tier: manager.group,
    score: score.toFixed(2),
    rorac: amount(classes.reduce((all, one) => all + Number(one.rorac), 0)),
    complete: true,
    additionalScore,
    additional: [
      { code: 'SENIORITY', title: { zh: '行龄加分', en: 'Years of service' }, actual: '8', points: additionalScore },
    ],
    dimensions,
    classes,
  };
}).sort((one, other) => Number(other.score) - Number(one.score));

export const SCORECARDS = cards.map((card, index) => ({ ...card, rank: index + 1 }));

const attributed = SCORECARDS.reduce((all, one) => all + Number(one.rorac), 0);
const unattributed = {
  noHolder: '1284530.22',
  unallocatedCost: '64200.00',
  decayRetained: '2210984.17',
  total: '3431314.39',
};
const whole = amount(attributed + 1284530.22 - 64200 + 2210984.17);

export const PERIOD = {
  periodId: '2025',
  title: '2025 年度',
  from: '2025-01-01',
  to: '2026-01-01',
  schemeId: 'performance-2025',
  state: 'CLOSED',
  version: 1,
  hash: '41c07a9e66d2f0b85a1e93c7d4b2860fe1957ac3084bd2661f7e9035ca48d7b2',
  bankTotal: whole,
  scoreboardTotal: whole,
  unattributed,
  submittedBy: null,
};
