import { HttpResponse, http } from 'msw';
import {
  ALLOCATION_SCHEME,
  BROKEN_REVISION,
  CHANGES,
  DRAFT_PLAN,
  LINE,
  LINES,
  PARTS,
  PRICE_STUDY,
  REALLOCATIONS,
  REASONS,
  REVISION,
  ROSTER,
  TAKE_OVER,
} from '../data/allocation.ts';

const PLAN = '*/api/portfolio/v1/allocation-plans/ALLOC-DRAFT';

/** A draft that is with the branches. */
export const allocationHandlers = [
  http.get(PLAN, () => HttpResponse.json(DRAFT_PLAN)),
  http.get(`${PLAN}/parts`, () => HttpResponse.json(PARTS)),
  http.get(`${PLAN}/lines`, ({ request }) => {
    const { searchParams } = new URL(request.url);
    const rule = searchParams.get('rule');
    const handover = searchParams.get('handover');
    return HttpResponse.json({
      items: LINES.filter((line) => (!rule || line.forcedBy === rule) && (!handover || line.handover)),
    });
  }),
  http.get(`${PLAN}/lines/:clientId`, () => HttpResponse.json(LINE)),
  http.get(`${PLAN}/lines/:clientId/why-not-me`, ({ params }) =>
    HttpResponse.json({
      planId: 'ALLOC-DRAFT',
      clientId: params.clientId,
      holders: LINES[0]?.holders,
      staffId: 'S0009',
      name: '冯远',
      moved: BROKEN_REVISION,
      swap: { clientId: 'C000031', clientName: '南郊粮油', revision: { ...REVISION, difference: '-45' } },
      asDrafted: true,
    }),
  ),
  http.get('*/api/portfolio/v1/allocation-plans/:planId/price-studies', ({ params }) =>
    HttpResponse.json(params.planId === 'ALLOC-DRAFT' ? [PRICE_STUDY] : []),
  ),
  http.get(`${PLAN}/roster`, () => HttpResponse.json(ROSTER)),
  http.get(`${PLAN}/changes`, ({ request }) =>
    HttpResponse.json({ items: new URL(request.url).searchParams.get('clientId') ? [] : CHANGES }),
  ),
  http.get(`${PLAN}/changes/reasons`, () => HttpResponse.json(REASONS)),
  http.post('*/api/portfolio/v1/what-if/allocation-changes', async ({ request }) => {
    const { lines, reason } = (await request.json()) as {
      readonly lines: readonly { readonly staffId: string }[];
      readonly reason?: string;
    };
    const elsewhere = lines[0]?.staffId === 'S0009';
    if (!elsewhere) return HttpResponse.json(REVISION);
    return HttpResponse.json(
      reason === 'RELOCATED' ? { ...REVISION, excepted: BROKEN_REVISION.broken } : BROKEN_REVISION,
    );
  }),
  http.get('*/api/portfolio/v1/schemes/:schemeId', () => HttpResponse.json(ALLOCATION_SCHEME)),
  http.post('*/api/portfolio/v1/what-if/allocation-feasibility', () =>
    HttpResponse.json({ feasible: true, obstacles: [] }),
  ),
  http.post('*/api/portfolio/v1/what-if/reallocations', () => HttpResponse.json(TAKE_OVER)),
  http.get('*/api/portfolio/v1/reallocations', () =>
    HttpResponse.json({
      items: REALLOCATIONS.map(({ reallocationId, staffId, effectiveFrom, state, answer }) => ({
        reallocationId,
        staffId,
        effectiveFrom,
        state,
        clients: answer.clients,
      })),
      next: null,
    }),
  ),
  http.get('*/api/portfolio/v1/reallocations/:reallocationId', ({ params }) => {
    const found = REALLOCATIONS.find(({ reallocationId }) => reallocationId === params.reallocationId);
    return found ? HttpResponse.json(found) : HttpResponse.json({ status: 404 }, { status: 404 });
  }),
];
