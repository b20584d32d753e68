import { HttpResponse, http } from 'msw';
import { ANNOUNCED, COMPETITIONS, HEADLINES, OPENINGS } from '../data/competition.ts';
import { CASES, PROOF_SCHEME, RIPE } from '../data/development.ts';
import { found, page } from './api.ts';

const PORTFOLIO = '*/api/portfolio/v1';
const tagged = (request: Request, body: object | undefined) =>
  body ? HttpResponse.json(body, { headers: { ETag: '"shown"' } }) : found(request, undefined);

/** Competitions and developer claims; acts answer as if they had been done but keep nothing. */
export const competitionHandlers = [
  http.get(`${PORTFOLIO}/competition-openings`, () => HttpResponse.json(OPENINGS)),
  http.get(`${PORTFOLIO}/competitions`, ({ request }) => page(request, HEADLINES)),
  http.get(`${PORTFOLIO}/competitions/:competitionId`, ({ request, params }) =>
    tagged(
      request,
      COMPETITIONS.find((one) => one.competitionId === params.competitionId),
    ),
  ),
  http.post(`${PORTFOLIO}/competitions`, () => HttpResponse.json(ANNOUNCED, { status: 201 })),
  http.post(`${PORTFOLIO}/competitions/:competitionId/:step`, () => HttpResponse.json(ANNOUNCED)),
  http.get(`${PORTFOLIO}/schemes`, () => HttpResponse.json([PROOF_SCHEME])),
  http.get(`${PORTFOLIO}/development-cases`, ({ request }) => page(request, CASES)),
  http.get(`${PORTFOLIO}/development-cases/:caseId`, ({ request, params }) =>
    tagged(
      request,
      CASES.find((one) => one.caseId === params.caseId),
    ),
  ),
  http.post(`${PORTFOLIO}/development-claims`, () => HttpResponse.json(RIPE, { status: 201 })),
  http.post(`${PORTFOLIO}/development-claims/:claimId/:answer`, () => HttpResponse.json(RIPE)),
  http.post(`${PORTFOLIO}/development-cases/:caseId/:step`, () => HttpResponse.json(RIPE)),
];
