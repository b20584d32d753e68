import { amount } from './people.ts';
import { SCORECARDS } from './performance.ts';

const input = (zh: string, en: string, value: string) => ({ name: { zh, en }, value });

const statements = [...SCORECARDS]
  .sort((one, other) => one.staffId.localeCompare(other.staffId))
  .map(({ staffId, name, branchId, rorac }, index) => {
    const earned = Math.max(0, Math.round(Number(rorac) * 1.5) / 100);
    const deferred = Math.round(earned * 40) / 100;
    const each = Math.floor((deferred / 3) * 100) / 100;
    const advanced = index % 3 === 0 ? Math.min(1500, Math.floor(earned / 4)) : 0;
    const payable = earned - deferred - advanced;
    const instalments = [
      { dueOn: '2027-01-15', amount: amount(each) },
      { dueOn: '2028-01-15', amount: amount(each) },
      { dueOn: '2029-01-15', amount: amount(deferred - 2 * each) },
    ];
    const lines = [
      {
        rule: 'P-05',
        title: { zh: '利润 × 计酬比例', en: 'Profit × rate' },
        formula: `max(0, ${rorac} ÷ 10000 × 150)`,
        inputs: [input('利润（元）', 'Profit (CNY)', rorac), input('每万元计酬（元）', 'CNY for each 10,000', '150')],
        amount: amount(earned),
      },
      {
        rule: 'K-06',
        title: { zh: '减：延期支付', en: 'Less: deferred' },
        formula: `−(${amount(earned)} × 0.4)`,
        inputs: [input('延期比例', 'Share deferred', '0.4'), input('年数', 'Years', '3')],
        amount: amount(-deferred),
      },
      ...(advanced
        ? [
            {
              rule: 'P-07',
              title: { zh: '减：已预发', en: 'Less: advanced' },
              formula: amount(-advanced),
              inputs: [input('预发日', 'Advanced on', '2025-07-15')],
              amount: amount(-advanced),
            },
          ]
        : []),
    ];
    return {
      row: {
        staffId,
        name,
        branchId,
        earned: amount(earned),
        deferred: amount(deferred),
        released: '0.00',
        advanced: amount(advanced),
        debt: '0.00',
        netted: '0.00',
        carriedForward: '0.00',
        payable: amount(payable),
      },
      detail: {
        periodId: '2025',
        run: 1,
        schemeId: 'INCENTIVE-RULEBOOK-1',
        state: 'APPROVED',
        staffId,
        name,
        branchId,
        statement: {
          payDay: '2026-01-15',
          lines,
          earned: amount(earned),
          deferred: amount(deferred),
          released: '0.00',
          advanced: amount(advanced),
          debt: '0.00',
          netted: '0.00',
          carriedForward: '0.00',
          payable: amount(payable),
          advances: [],
          instalments,
          releases: [],
          nettings: [],
        },
        deferred: instalments.map(({ dueOn, amount: part }) => ({
          dueOn,
          deferred: part,
          released: '0.00',
          netted: '0.00',
          unpaid: part,
        })),
        ledger: [
          ...instalments.map(({ dueOn, amount: part }) => ({
            staffId,
            kind: 'DEFERRED',
            on: '2026-01-15',
            dueOn,
            amount: part,
            periodId: '2025',
          })),
          { staffId, kind: 'SETTLEMENT', on: '2026-01-15', dueOn: null, amount: amount(payable), periodId: '2025' },
        ],
      },
    };
  });

const total = (of: 'earned' | 'deferred' | 'advanced' | 'payable') =>
  amount(statements.reduce((all, { row }) => all + Number(row[of]), 0));

export const PAY_ROWS = statements.map(({ row }) => row);
export const PAY_STATEMENTS = statements.map(({ detail }) => detail);

export const PAY_RUN = {
  periodId: '2025',
  run: 1,
  version: 1,
  schemeId: 'INCENTIVE-RULEBOOK-1',
  state: 'APPROVED',
  hash: '5d2a90c1b7',
  payDay: '2026-01-15',
  madeBy: 'somebody',
  madeAt: '2026-01-10T02:00:00Z',
  decidedBy: 'somebody-else',
  decidedAt: '2026-01-12T02:00:00Z',
  statements: PAY_ROWS.length,
  totals: {
    earned: total('earned'),
    deferred: total('deferred'),
    released: '0.00',
    advanced: total('advanced'),
    netted: '0.00',
    carriedForward: '0.00',
    payable: total('payable'),
  },
};
