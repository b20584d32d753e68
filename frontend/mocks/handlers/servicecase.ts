import { HttpResponse, http } from 'msw';
import {
  CASE_DETAILS,
  CASES,
  INVITATIONS,
  REVISITS,
  ROUNDS,
  roundDetail,
  SAMPLE,
  SERVICE_RULES,
  STATISTICS,
} from '../data/servicecase.ts';
import { found, page, param } from './api.ts';

const BASE = '*/api/portfolio/v1';

const tagged = (request: Request, body: object | undefined) =>
  body ? HttpResponse.json(body, { headers: { ETag: '"3"' } }) : found(request, body);

export const servicecaseHandlers = [
  http.get(`${BASE}/service-cases`, ({ request }) => {
    const kind = new URL(request.url).searchParams.get('kind');
    return page(
      request,
      CASES.filter((one) => !kind || one.kind === kind),
    );
  }),
  http.get(`${BASE}/service-cases/:caseId`, ({ request, params }) =>
    tagged(
      request,
      CASE_DETAILS.find(({ headline }) => headline.caseId === params.caseId),
    ),
  ),
  http.get(`${BASE}/service-rules`, () => HttpResponse.json(SERVICE_RULES)),
  http.get(`${BASE}/service-statistics`, () => HttpResponse.json(STATISTICS)),
  http.get(`${BASE}/revisit-samples`, () => HttpResponse.json([SAMPLE])),
  http.get(`${BASE}/revisits`, () => HttpResponse.json(REVISITS)),
  http.get(`${BASE}/survey-rounds`, () => HttpResponse.json(ROUNDS)),
  http.get(`${BASE}/survey-rounds/:roundId`, ({ request, params }) =>
    tagged(request, roundDetail(param(params.roundId))),
  ),
  http.get(`${BASE}/survey-rounds/:roundId/invitations`, ({ request }) => page(request, INVITATIONS)),
];
