import { HttpResponse, http } from 'msw';
import { PAY_ROWS, PAY_RUN, PAY_STATEMENTS } from '../data/pay.ts';
import { found, page } from './api.ts';

const PERIOD = '*/api/performance/v1/periods/:periodId';

export const payHandlers = [
  http.get(`${PERIOD}/pay-run`, () => HttpResponse.json(PAY_RUN, { headers: { ETag: `"${PAY_RUN.hash}"` } })),
  http.get(`${PERIOD}/pay`, ({ request }) => page(request, PAY_ROWS)),
  http.get(`${PERIOD}/pay/:staffId`, ({ request, params }) =>
    found(
      request,
      PAY_STATEMENTS.find(({ staffId }) => staffId === params.staffId),
    ),
  ),
];
