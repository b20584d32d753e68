import type { AccountCredit, CreditOnDay } from '../../src/features/accountcredit/api.ts';

export const CLOSED_PERIODS = [{ periodId: '2024', from: '2024-01-01', to: '2025-01-01' }];

const part = (staffId: string, name: string, share: string) => ({ staffId, name, share });

const BEFORE: CreditOnDay = { level: 'CLIENT', holders: [part('S0002', '孙立', '1.000000')] };

export const PROPOSED: AccountCredit = {
  accountCreditId: 'AC-2',
  accountId: 'A000018',
  clientId: 'C00101',
  clientName: '澄江纺织有限公司',
  from: '2024-12-01',
  to: null,
  holders: [part('S0002', '孙立', '0.333334'), part('S0009', '冯远', '0.333333'), part('S0012', '韩雪', '0.333333')],
  before: BEFORE,
  state: 'PROPOSED',
  reason: '三人联合营销。',
  affectsClosedPeriod: ['2024'],
  proposedBy: '钱进',
  proposedAt: '2025-04-08T02:00:00Z',
  decidedBy: null,
  decidedAt: null,
  refusal: null,
  mine: false,
  hash: 'ac2ac2ac2ac2',
};

export const APPROVED: AccountCredit = {
  ...PROPOSED,
  accountCreditId: 'AC-1',
  accountId: 'A000017',
  from: '2025-02-01',
  holders: [part('S0002', '孙立', '0.600000'), part('S0009', '冯远', '0.400000')],
  before: null,
  state: 'APPROVED',
  affectsClosedPeriod: [],
  decidedBy: '周敏',
  decidedAt: '2025-04-09T02:00:00Z',
  hash: 'ac1ac1ac1ac1',
};

export const ACCOUNT_CREDITS: readonly AccountCredit[] = [PROPOSED, APPROVED];

export const creditOn = (accountId: string, on: string) => ({
  accountId,
  clientId: 'C00101',
  on,
  credit:
    accountId === APPROVED.accountId && on >= APPROVED.from ? { level: 'ACCOUNT', holders: APPROVED.holders } : BEFORE,
  accountCreditId: accountId === APPROVED.accountId && on >= APPROVED.from ? APPROVED.accountCreditId : null,
});
