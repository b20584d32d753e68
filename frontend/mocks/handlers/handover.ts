import { HttpResponse, http } from 'msw';
import { DECISIONS, DEPARTURES, DOCUMENTS, handoverDetail, LEAVES, ledgersOn } from '../data/handover.ts';

const BASE = '*/api/portfolio/v1';
const rows = (items: readonly object[]) => HttpResponse.json({ items, next: null });

export const handoverHandlers = [
  http.get(`${BASE}/handovers`, ({ request }) => {
    const { searchParams } = new URL(request.url);
    const open = searchParams.get('open');
    return rows(
      DOCUMENTS.filter(
        (one) =>
          (searchParams.get('awaitingMe') !== 'true' || (one.awaits !== null && one.awaits === one.you)) &&
          (open === null || (one.awaits !== null) === (open === 'true')),
      ),
    );
  }),
  http.get(`${BASE}/handovers/:documentId`, ({ params }) => {
    const detail = handoverDetail(String(params.documentId));
    return detail
      ? HttpResponse.json(detail, { headers: { ETag: `"${detail.document.hash}"` } })
      : HttpResponse.json({ status: 404 }, { status: 404 });
  }),
  http.get(`${BASE}/handover-decisions`, () => rows(DECISIONS)),
  http.get(`${BASE}/departures`, () => rows(DEPARTURES)),
  http.get(`${BASE}/leaves`, () => rows(LEAVES)),
  http.get(`${BASE}/responsibility-gaps`, () =>
    HttpResponse.json({ on: '2025-12-31', count: 0, items: [], next: null }),
  ),
  http.get(`${BASE}/clients/:clientId/ledgers`, ({ request, params }) =>
    HttpResponse.json(ledgersOn(String(params.clientId), new URL(request.url).searchParams.get('on') ?? '')),
  ),
];
