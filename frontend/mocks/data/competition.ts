import type { Competition, Headline, Opening } from '../../src/features/competition/api.ts';
import { STAFF } from './committee.ts';
import { BRANCHES } from './people.ts';

const branchName = (branchId: string | undefined) => BRANCHES.find((one) => one.branchId === branchId)?.name ?? '';
const person = (index: number) => {
  const found = STAFF[index];
  if (!found) throw new Error('the fixtures have too few people');
  return { staffId: found.staffId, name: found.name, branchName: branchName(found.branchId) };
};

const CRITERIA: Competition['criteria'] = [
  { code: 'EXAM', title: { zh: '考试总分', en: 'Exam total' }, weight: '30', source: 'EXAM_TOTAL' },
  { code: 'EXPERIENCE', title: { zh: '从业经历', en: 'Experience' }, weight: '15', source: 'PANEL' },
  { code: 'INDUSTRY', title: { zh: '行业认识', en: 'Industry knowledge' }, weight: '15', source: 'PANEL' },
  { code: 'PLAN', title: { zh: '服务方案', en: 'Service plan' }, weight: '30', source: 'PANEL' },
  { code: 'LOAD', title: { zh: '可用户数余量', en: 'Free capacity' }, weight: '10', source: 'FREE_CAPACITY' },
];

/** What everybody reads of an announced competition. */
export const ANNOUNCED: Competition = {
  competitionId: 'K-0001',
  schemeId: 'COMPETITION-RULEBOOK-1',
  title: '云帆装备有限公司分管人公开竞聘',
  ground: 'LOST_ELIGIBILITY',
  rule: 'A-08',
  groundText: { zh: '原分管人不再具备分管资格', en: 'whoever held them may hold them no longer' },
  notice:
    '云帆装备有限公司为本地装备制造龙头，贷款余额 2,600 万元，主要需求为供应链结算与设备更新融资。\n要求分管人熟悉制造业，每月至少走访一次。',
  state: 'ANNOUNCED',
  takesApplications: true,
  windowOver: false,
  applyFrom: '2025-05-06',
  applyUntil: '2025-05-12',
  decideOn: '2025-05-16',
  draftedBy: '温安澜',
  announcedBy: '秦清和',
  announcedAt: '2025-05-05T02:00:00Z',
  fewestMembers: 3,
  criteria: CRITERIA,
  clients: [{ clientId: 'C00017', name: '云帆装备有限公司', branchName: branchName('B03'), tier: 'LARGE' }],
  own: { eligible: true, rule: null, reason: null, applied: null },
  applicants: null,
  panel: null,
  ownSheet: null,
  unsealed: false,
  standings: null,
  outcome: null,
  objectionsUntil: null,
  takesObjections: false,
  objections: null,
  returnReason: null,
  nextStep: null,
  voidReason: null,
};

const APPLICANTS: NonNullable<Competition['applicants']> = [
  {
    ...person(3),
    tier: 'SENIOR',
    servicePlan: '每月走访两次，首季完成授信重检，半年内落地供应链结算。',
    experience: '对公信贷十一年，曾分管装备制造客户三户。',
    examTotal: '88.50',
    examRank: 4,
    freeCapacity: '72.00',
    barredBy: null,
  },
  {
    ...person(9),
    tier: 'SENIOR',
    servicePlan: '组建专属小组，推进设备更新贷款与代发业务。',
    experience: '客户经理七年，熟悉制造业。',
    examTotal: '91.25',
    examRank: 2,
    freeCapacity: '55.00',
    barredBy: null,
  },
];

export const SCORING: Competition = {
  ...ANNOUNCED,
  competitionId: 'K-0002',
  state: 'SCORING',
  takesApplications: false,
  windowOver: true,
  own: null,
  applicants: APPLICANTS,
  panel: [20, 21, 22].map((index, place) => {
    const { staffId, name } = person(index);
    return { staffId, name, conflict: null, handedIn: place === 0, voted: false };
  }),
};

const points = (values: readonly number[]) =>
  CRITERIA.map(({ code, weight }, index) => ({
    code,
    points: (values[index] ?? 0).toFixed(2),
    contribution: (((values[index] ?? 0) * Number(weight)) / 100).toFixed(4),
  }));

export const PUBLISHED: Competition = {
  ...ANNOUNCED,
  competitionId: 'K-0003',
  title: '澄江新材分管人公开竞聘',
  state: 'PUBLISHED',
  takesApplications: false,
  windowOver: true,
  own: null,
  unsealed: true,
  standings: [
    {
      ...person(3),
      staffId: null,
      tier: 'SENIOR',
      place: 1,
      total: '87.15',
      examRank: 4,
      tieByExam: false,
      winner: true,
      votes: null,
      criteria: points([88.5, 90, 84, 89.33, 72]),
    },
    {
      ...person(9),
      staffId: null,
      tier: 'SENIOR',
      place: 2,
      total: '81.93',
      examRank: 2,
      tieByExam: false,
      winner: false,
      votes: null,
      criteria: points([91.25, 78, 80, 78.5, 55]),
    },
  ],
  outcome: {
    winner: person(3).name,
    branchName: person(3).branchName,
    tier: 'SENIOR',
    effectiveFrom: '2025-06-01',
    affectsClosedPeriod: [],
    reason: null,
    decidedBy: '温安澜',
    decidedAt: '2025-05-16T03:00:00Z',
    approvedBy: '秦清和',
    approvedAt: '2025-05-16T07:30:00Z',
  },
};

export const COMPETITIONS: readonly Competition[] = [ANNOUNCED, SCORING, PUBLISHED];

export const HEADLINES: readonly Headline[] = COMPETITIONS.map((one) => ({
  competitionId: one.competitionId,
  title: one.title,
  ground: one.ground,
  state: one.state,
  takesApplications: one.takesApplications,
  clients: one.clients.length,
  tiers: ['LARGE'],
  applyFrom: one.applyFrom,
  applyUntil: one.applyUntil,
  decideOn: one.decideOn,
}));

export const OPENINGS: readonly Opening[] = [
  {
    clientId: 'C00017',
    name: '云帆装备有限公司',
    branchId: 'B03',
    tier: 'LARGE',
    groupId: null,
    ground: 'LOST_ELIGIBILITY',
    holder: person(12).staffId,
    holderTier: 'JUNIOR',
    running: 'K-0001',
  },
  {
    clientId: 'C00021',
    name: '北辰食品有限公司',
    branchId: 'B05',
    tier: 'MEDIUM',
    groupId: null,
    ground: 'VACANCY',
    holder: null,
    holderTier: null,
    running: null,
  },
];
