import type { Claim, DevelopmentCase } from '../../src/features/development/api.ts';
import { STAFF } from './committee.ts';
import { BRANCHES } from './people.ts';

const claim = (index: number, rest: Partial<Claim>): Claim => {
  const found = STAFF[index];
  if (!found) throw new Error('the fixtures have too few people');
  return {
    claimId: `DC-${index}`,
    staffId: found.staffId,
    name: found.name,
    branchName: BRANCHES.find((one) => one.branchId === found.branchId)?.name ?? '',
    proofKind: { zh: '走访记录', en: 'Visit record' },
    decisive: false,
    proofDate: '2025-03-03',
    state: 'CONFIRMED',
    own: false,
    answerable: false,
    share: null,
    statement: '三月首次走访，介绍结算产品。',
    documents: [{ name: '走访记录.pdf', sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' }],
    filedAt: '2025-04-20T02:00:00Z',
    answeredBy: '支行行长',
    refusedBecause: null,
    ...rest,
  };
};

const FIRST = claim(3, {});
const SECOND = claim(9, {
  proofDate: '2025-03-18',
  proofKind: { zh: '开户申请书（经办签字）', en: 'Account opening form' },
  decisive: true,
  statement: '陪同办理开户并签约代发。',
});

/** Two branches claim one deposit client; the days of contest are over. */
export const RIPE: DevelopmentCase = {
  caseId: 'D-0001',
  schemeId: 'DEVELOPMENT-RULEBOOK-1',
  clientId: 'C00031',
  clientName: '春和商贸有限公司',
  registration: null,
  newcomer: false,
  tier: 'SMALL',
  imported: { staffId: SECOND.staffId, name: SECOND.name },
  state: 'OPEN',
  contestUntil: '2025-05-01',
  takesClaims: false,
  ripe: true,
  claims: [FIRST, SECOND],
  rule: {
    shares: [{ staffId: FIRST.staffId, name: FIRST.name, share: '1.000000' }],
    ground: 'EARLIER_PROOF',
  },
  effectiveFrom: null,
  affectsClosedPeriod: [],
  reason: null,
  departs: null,
  proposedBy: null,
  returnReason: null,
  approvedBy: null,
  approvedAt: null,
  effect: null,
  effectRule: null,
  effectRuleText: null,
};

/** As the public reads a claim that it may contest. */
export const CONTESTABLE: DevelopmentCase = {
  ...RIPE,
  caseId: 'D-0002',
  clientName: '新港物流有限公司',
  clientId: null,
  registration: '91-NEW-01',
  newcomer: true,
  tier: null,
  imported: null,
  contestUntil: '2026-12-31',
  takesClaims: true,
  ripe: false,
  claims: [{ ...FIRST, claimId: 'DC-30', statement: null, documents: null, answeredBy: null }],
  rule: null,
};

export const DECIDED: DevelopmentCase = {
  ...RIPE,
  caseId: 'D-0003',
  clientName: '和源农业合作社',
  state: 'DECIDED',
  ripe: false,
  claims: [
    { ...FIRST, claimId: 'DC-40', share: '0.600000' },
    { ...SECOND, claimId: 'DC-41', share: '0.400000' },
  ],
  effectiveFrom: '2025-06-01',
  affectsClosedPeriod: [],
  reason: '双方共同走访，按贡献分配。',
  departs: true,
  proposedBy: '温安澜',
  approvedBy: '秦清和',
  approvedAt: '2025-05-12T03:00:00Z',
  effect: 'STRONGER_RULE',
  effectRule: 'A-05',
  effectRuleText: { zh: '分管资格须与客户等级相符', en: "the manager's grade must match the client's tier" },
};

export const CASES: readonly DevelopmentCase[] = [RIPE, CONTESTABLE, DECIDED];

export const PROOF_SCHEME = {
  schemeId: 'DEVELOPMENT-RULEBOOK-1',
  kind: 'development',
  state: 'APPROVED',
  effectiveFrom: '2000-01-01',
  parameters: {
    proofKinds: [
      { code: 'ACCOUNT_OPENING', zh: '开户申请书（经办签字）', en: 'Account opening form', decisive: true },
      { code: 'VISIT_RECORD', zh: '走访记录', en: 'Visit record', decisive: false },
    ],
  },
};
