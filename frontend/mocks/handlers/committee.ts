import { HttpResponse, http } from 'msw';
import { CLOSED_NOTICES, COMMITTEES, MOTIONS, OPEN_MOTION, PLAN, STAFF } from '../data/committee.ts';
import { found, page, param } from './api.ts';

const GRADING = '*/api/grading/v1';

/** The desk's part of the grading service; acts answer as if they had been done but keep nothing. */
export const committeeHandlers = [
  http.get('*/api/exam/v1/staff', ({ request }) => {
    const branchId = new URL(request.url).searchParams.get('branchId');
    return page(
      request,
      STAFF.filter((one) => !branchId || one.branchId === branchId),
    );
  }),
  http.get('*/api/exam/v1/staff/:staffId', ({ request, params }) =>
    found(
      request,
      STAFF.find((one) => one.staffId === params.staffId),
    ),
  ),

  http.get(`${GRADING}/rankings/:planId`, ({ params }) =>
    HttpResponse.json({ planId: params.planId, schemeId: 'GRADING-RULEBOOK-2' }),
  ),
  http.get(`${GRADING}/schemes/:schemeId`, ({ params }) =>
    HttpResponse.json({
      schemeId: params.schemeId,
      parameters: { committees: params.schemeId === 'GRADING-RULEBOOK-2' },
    }),
  ),
  http.get(`${GRADING}/committees`, () => HttpResponse.json(COMMITTEES)),
  http.post(`${GRADING}/committees`, async ({ request }) =>
    HttpResponse.json((await request.json()) as object, { status: 201 }),
  ),
  http.get(`${GRADING}/rankings/${PLAN}/notices`, () => HttpResponse.json(CLOSED_NOTICES)),
  http.get(`${GRADING}/rankings/:planId/motions`, ({ params }) =>
    HttpResponse.json(MOTIONS.filter(({ planId }) => planId === params.planId)),
  ),
  http.post(`${GRADING}/rankings/:planId/motions`, () => HttpResponse.json(OPEN_MOTION, { status: 201 })),
  http.get(`${GRADING}/motions/:motionId`, ({ request, params }) =>
    found(
      request,
      MOTIONS.find(({ motionId }) => motionId === param(params.motionId)),
    ),
  ),
  http.post(`${GRADING}/motions/:motionId/recusals`, () => HttpResponse.json(OPEN_MOTION, { status: 201 })),
  http.post(`${GRADING}/motions/:motionId/votes`, () => HttpResponse.json(OPEN_MOTION)),
  http.post(`${GRADING}/motions/:motionId/decision`, () => HttpResponse.json(OPEN_MOTION)),
];
