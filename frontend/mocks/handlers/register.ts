import { HttpResponse, http } from 'msw';
import {
  ACTS,
  certificatesOf,
  fileOf,
  grantsOf,
  registerOn,
  standingOf,
  UNQUALIFIED,
  unqualifiedPerson,
  verified,
} from '../data/register.ts';
import { found, page, param } from './api.ts';

const GRADING = '*/api/grading/v1';
const TODAY = '2026-08-20';

const asked = (request: Request, name: string) => new URL(request.url).searchParams.get(name);

/** Acts answer as if they had been done but keep nothing. */
export const registerHandlers = [
  http.get(`${GRADING}/qualifications`, ({ request }) => {
    const is = (name: string, value: string) => (asked(request, name) ?? value) === value;
    return page(
      request,
      registerOn(asked(request, 'on') ?? TODAY).filter(
        (row) => is('branchId', row.branchId) && is('tier', row.tier) && is('state', row.state),
      ),
    );
  }),
  http.get(`${GRADING}/qualifications/:staffId`, ({ request, params }) =>
    found(request, standingOf(param(params.staffId), asked(request, 'on') ?? TODAY)),
  ),
  http.get(`${GRADING}/qualifications/:staffId/history`, ({ request, params }) => {
    const knownAt = asked(request, 'knownAt') ?? TODAY;
    return HttpResponse.json(grantsOf(param(params.staffId)).filter(({ validFrom }) => validFrom <= knownAt));
  }),
  http.get(`${GRADING}/personal-files/:staffId`, ({ request, params }) =>
    found(request, fileOf(param(params.staffId))),
  ),
  http.get(`${GRADING}/deposit-averages/:staffId`, ({ request, params }) =>
    HttpResponse.json({
      staffId: params.staffId,
      year: Number(asked(request, 'year')),
      days: 365,
      accounts: 14,
      average: '3120404.37',
    }),
  ),
  http.get(`${GRADING}/acts`, ({ request }) => {
    const is = (name: string, value: string) => (asked(request, name) ?? value) === value;
    return page(
      request,
      ACTS.filter((one) => is('staffId', one.staffId) && is('state', one.state) && is('kind', one.kind)),
    );
  }),
  http.get(`${GRADING}/acts/:actId`, ({ request, params }) => {
    const act = ACTS.find(({ actId }) => actId === params.actId);
    return act ? HttpResponse.json(act, { headers: { ETag: `"${act.version}"` } }) : found(request, undefined);
  }),
  http.post(`${GRADING}/acts`, () => HttpResponse.json(ACTS.at(-1), { status: 201 })),
  http.post(`${GRADING}/acts/:actId/:verdict`, ({ request, params }) =>
    found(
      request,
      ACTS.find(({ actId }) => actId === params.actId),
    ),
  ),
  http.get(`${GRADING}/unqualified-staff`, ({ request }) => {
    const branchId = asked(request, 'branchId');
    return page(
      request,
      UNQUALIFIED.filter((one) => !branchId || one.branchId === branchId),
    );
  }),
  http.get(`${GRADING}/unqualified-staff/:staffId`, ({ request, params }) =>
    found(request, unqualifiedPerson(param(params.staffId))),
  ),
  http.get(`${GRADING}/certificates`, ({ request }) =>
    HttpResponse.json(certificatesOf(asked(request, 'staffId') ?? '', TODAY)),
  ),
  http.get(`${GRADING}/public/certificates/:certificateId`, ({ request, params }) =>
    found(request, verified(param(params.certificateId))),
  ),
  http.post(`${GRADING}/public/credential-verifications`, async ({ request }) => {
    const number = /urn:uuid:([0-9a-f-]{36})/.exec(await request.text())?.[1];
    return HttpResponse.json(verified(number ?? '') ?? verified('5f0c1d9e-0000-4000-8000-000000000006'));
  }),
];
