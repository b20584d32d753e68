import { HttpResponse, http } from 'msw';
import { ACCOUNT_CREDITS, CLOSED_PERIODS, creditOn } from '../data/accountcredit.ts';
import { BRANCHES } from '../data/people.ts';
import { PERIOD, SCORECARDS } from '../data/performance.ts';
import { ALLOCATION_PLAN, branchPortfolio, clientDetail, clientsOf, MANAGERS } from '../data/portfolio.ts';
import { APPEALS, lastDay, NOTICE_LINES, NOTICES, OBJECTIONS } from '../data/publicity.ts';
import { boardWith, CANDIDATES, experienceTrace, explained, RANKING } from '../data/ranking.ts';
import { allocationHandlers } from './allocation.ts';
import { committeeHandlers } from './committee.ts';
import { competitionHandlers } from './competition.ts';
import { handoverHandlers } from './handover.ts';
import { ladderHandlers } from './ladder.ts';
import { marketingHandlers } from './marketing.ts';
import { payHandlers } from './pay.ts';
import { registerHandlers } from './register.ts';
import { servicecaseHandlers } from './servicecase.ts';
import { workbenchHandlers } from './workbench.ts';

export const ME = {
  subject: '8b0c7f0e-0000-3000-8000-000000000001',
  personId: CANDIDATES[4]?.staffId ?? 'S0001',
  name: CANDIDATES[4]?.name ?? '',
  unitId: CANDIDATES[4]?.branchId ?? 'B02',
  roles: ['employee', 'relationship-manager', 'marketing'],
  bankWide: true,
};

export const EXAM_PLAN = {
  planId: 'RM-2025',
  title: '2025 年客户经理资格考试',
  state: 'FINALISED',
  cutOffDate: '2025-02-28',
  registrationFrom: '2025-02-01',
  registrationTo: '2025-02-28',
  createdBy: null,
  submittedBy: null,
  finalisedOn: '2025-03-19',
};

/** The year before, whose notice is closed and in the hands of the committees. */
export const EARLIER_PLAN = {
  ...EXAM_PLAN,
  planId: 'RM-2024',
  title: '2024 年客户经理资格考试',
  cutOffDate: '2024-02-29',
  registrationFrom: '2024-02-01',
  registrationTo: '2024-02-29',
  finalisedOn: '2024-03-20',
};

/** The same answer that a service gives when it refuses. */
export function problem(status: number, slug: string, zh: string, en: string) {
  return http.all('*', ({ request }) => answer(request, status, slug, zh, en));
}

function answer(request: Request, status: number, slug: string, zh: string, en: string) {
  const english = request.headers.get('accept-language')?.startsWith('en') ?? false;
  return HttpResponse.json(
    { type: `urn:kejing:problem:${slug}`, status, detail: english ? en : zh },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
}

const missing = (request: Request) => answer(request, 404, 'not-found', '没有这条记录。', 'There is no such record.');

export function page<T>(request: Request, rows: readonly T[]) {
  const { searchParams } = new URL(request.url);
  const limit = Number(searchParams.get('limit') ?? 50);
  const from = Number(searchParams.get('cursor') ?? 0);
  const to = from + limit;
  return HttpResponse.json({ items: rows.slice(from, to), next: to < rows.length ? String(to) : null });
}

export const found = (request: Request, body: object | undefined) =>
  body ? HttpResponse.json(body) : missing(request);
export const param = (value: string | readonly string[] | undefined) => String(value);

const countsOf = (board: typeof CANDIDATES) => ({
  qualified: board.filter(({ rank }) => rank !== null).length,
  seniors: board.filter(({ tier }) => tier === 'SENIOR').length,
  intermediates: board.filter(({ tier }) => tier === 'INTERMEDIATE').length,
  juniors: board.filter(({ tier }) => tier === 'JUNIOR').length,
});

const whoMoves = (after: typeof CANDIDATES) => ({
  before: countsOf(CANDIDATES),
  after: countsOf(after),
  moves: after.flatMap(({ staffId, name, rank, tier }) => {
    const was = CANDIDATES.find((one) => one.staffId === staffId);
    return was?.rank === rank
      ? []
      : [{ staffId, name, rankBefore: was?.rank, rankAfter: rank, tierBefore: was?.tier, tierAfter: tier }];
  }),
});

export const handlers = [
  http.get('*/auth/me', () =>
    HttpResponse.json({ authenticated: true, name: ME.name, username: ME.personId, subject: ME.subject }),
  ),
  http.get('*/api/exam/v1/me', () => HttpResponse.json(ME)),
  http.get('*/api/exam/v1/branches', ({ request }) => page(request, BRANCHES)),
  http.get('*/api/exam/v1/plans', ({ request }) => page(request, [EARLIER_PLAN, EXAM_PLAN])),
  http.get('*/api/exam/v1/plans/:planId/candidates/:staffId', ({ request, params }) => {
    const candidate = CANDIDATES.find((one) => one.staffId === params.staffId);
    return found(request, candidate && { ...candidate, experienceTrace: experienceTrace(candidate.experience) });
  }),

  http.get('*/api/grading/v1/rankings', ({ request }) => page(request, [RANKING])),
  http.get('*/api/grading/v1/rankings/:planId/candidates', ({ request }) => {
    const { searchParams } = new URL(request.url);
    const tier = searchParams.get('tier');
    const branchId = searchParams.get('branchId');
    const rows = CANDIDATES.filter((one) => (!tier || one.tier === tier) && (!branchId || one.branchId === branchId));
    return page(request, rows);
  }),
  http.get('*/api/grading/v1/rankings/:planId/candidates/:staffId', ({ request, params }) =>
    found(request, explained(param(params.staffId))),
  ),
  ...committeeHandlers,
  ...competitionHandlers,
  ...workbenchHandlers,
  ...marketingHandlers,
  http.post('*/api/grading/v1/rankings/:planId/:step', () => HttpResponse.json(RANKING)),
  http.post('*/api/grading/v1/what-if/score-change', async ({ request }) => {
    const { staffId, score } = (await request.json()) as { readonly staffId: string; readonly score: string };
    return HttpResponse.json(whoMoves(boardWith(staffId, Number(score))));
  }),
  http.get('*/api/grading/v1/calendars/period', ({ request }) => {
    const { searchParams } = new URL(request.url);
    const posted = String(searchParams.get('posted'));
    return HttpResponse.json({ lastDay: lastDay(posted, Number(searchParams.get('workingDays'))) });
  }),
  http.get('*/api/grading/v1/rankings/:planId/notices', () => HttpResponse.json(NOTICES)),
  http.get('*/api/grading/v1/rankings/:planId/notices/:version/lines', ({ request, params }) =>
    page(request, NOTICE_LINES[Number(params.version) - 1] ?? []),
  ),
  http.get('*/api/grading/v1/rankings/:planId/objections', () => HttpResponse.json(OBJECTIONS)),
  http.get('*/api/grading/v1/rankings/:planId/appeals', () => HttpResponse.json(APPEALS)),
  http.get('*/api/grading/v1/appeals/:appealId', ({ request, params }) => {
    const appeal = APPEALS.find(({ appealId }) => appealId === params.appealId);
    return appeal ? HttpResponse.json(appeal, { headers: { ETag: '"2"' } }) : missing(request);
  }),

  ...allocationHandlers,
  ...ladderHandlers,
  ...registerHandlers,
  ...handoverHandlers,
  ...servicecaseHandlers,
  ...payHandlers,

  http.get('*/api/portfolio/v1/portfolios/:staffId', ({ request, params }) =>
    found(
      request,
      MANAGERS.find((one) => one.staffId === params.staffId),
    ),
  ),
  http.get('*/api/portfolio/v1/branch-portfolios/:branchId', ({ request, params }) =>
    found(request, branchPortfolio(param(params.branchId))),
  ),
  http.get('*/api/portfolio/v1/clients', ({ request }) => {
    const { searchParams } = new URL(request.url);
    const tier = searchParams.get('tier');
    const q = searchParams.get('q');
    const rows = clientsOf(searchParams.get('holder') ?? 'S0001').filter(
      (one) =>
        (!tier || one.tier === tier) &&
        (!q || one.name.includes(q) || one.clientId.includes(q)) &&
        (searchParams.get('withoutResponsible') !== 'true' || one.holders.length === 0) &&
        (searchParams.get('nonPerforming') !== 'true' || one.nonPerforming),
    );
    return page(request, rows);
  }),
  http.get('*/api/portfolio/v1/clients/:clientId', ({ request, params }) =>
    found(request, clientDetail(param(params.clientId))),
  ),
  http.get('*/api/portfolio/v1/waiting-tasks', () => HttpResponse.json([])),
  http.get('*/api/portfolio/v1/closed-periods', () => HttpResponse.json(CLOSED_PERIODS)),
  http.get('*/api/portfolio/v1/account-credits', ({ request }) => {
    const state = new URL(request.url).searchParams.get('state');
    return page(
      request,
      ACCOUNT_CREDITS.filter((one) => !state || one.state === state),
    );
  }),
  http.get('*/api/portfolio/v1/clients/:clientId/account-credits', () => HttpResponse.json(ACCOUNT_CREDITS)),
  http.get('*/api/portfolio/v1/accounts/:accountId/credit', ({ request, params }) =>
    HttpResponse.json(creditOn(param(params.accountId), new URL(request.url).searchParams.get('on') ?? '')),
  ),
  http.get('*/api/portfolio/v1/allocation-plans', ({ request }) => page(request, [ALLOCATION_PLAN])),
  http.get('*/api/portfolio/v1/allocation-plans/:planId', () => HttpResponse.json(ALLOCATION_PLAN)),

  http.get('*/api/performance/v1/periods', ({ request }) => page(request, [PERIOD])),
  http.get('*/api/performance/v1/periods/:periodId', () => HttpResponse.json(PERIOD)),
  http.get('*/api/performance/v1/periods/:periodId/scoreboard', ({ request }) => {
    const branchId = new URL(request.url).searchParams.get('branchId');
    return page(
      request,
      SCORECARDS.filter((one) => !branchId || one.branchId === branchId),
    );
  }),
  http.get('*/api/performance/v1/periods/:periodId/scoreboard/:staffId', ({ request, params }) =>
    found(
      request,
      SCORECARDS.find((one) => one.staffId === params.staffId),
    ),
  ),
];
