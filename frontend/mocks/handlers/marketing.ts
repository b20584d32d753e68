import { HttpResponse, http } from 'msw';
import {
  BOARD,
  FORECASTS,
  MARKETING_PLANS,
  PLAN_COVERAGE,
  PROOFS,
  STEP_RECORDS,
  TARGETS,
  UNPLANNED,
} from '../data/marketing.ts';

const BASE = '*/api/portfolio/v1';
const pageOf = (items: readonly unknown[]) => HttpResponse.json({ items, next: null });
const missing = () => new HttpResponse(null, { status: 404 });

export const marketingHandlers = [
  http.get(`${BASE}/marketing-targets/board`, () => HttpResponse.json(BOARD)),
  http.get(`${BASE}/marketing-targets`, ({ request }) => {
    const { searchParams } = new URL(request.url);
    if (searchParams.get('closed') === 'true') return pageOf([]);
    return pageOf(TARGETS.filter(({ stage }) => stage === searchParams.get('stage')));
  }),
  http.get(`${BASE}/marketing-targets/:targetId/forecasts`, ({ params }) =>
    HttpResponse.json(params.targetId === 'T-2' ? FORECASTS : { ...FORECASTS, forecasts: [] }),
  ),
  http.get(`${BASE}/marketing-targets/:targetId`, ({ params }) => {
    const target = TARGETS.find(({ targetId }) => targetId === params.targetId);
    return target
      ? HttpResponse.json({
          target,
          records: target.clientId ? STEP_RECORDS : [],
          proofs: target.clientId ? PROOFS : [],
        })
      : missing();
  }),
  http.get(`${BASE}/marketing-plans/coverage`, () => HttpResponse.json(PLAN_COVERAGE)),
  http.get(`${BASE}/marketing-plans/unplanned`, () => pageOf(UNPLANNED)),
  http.get(`${BASE}/marketing-plans/:planId`, ({ params }) => {
    const plan = MARKETING_PLANS.find(({ planId }) => planId === params.planId);
    return plan ? HttpResponse.json(plan) : missing();
  }),
  http.get(`${BASE}/marketing-plans`, ({ request }) => {
    const state = new URL(request.url).searchParams.get('state');
    return pageOf(MARKETING_PLANS.filter((plan) => !state || plan.state === state));
  }),
];
