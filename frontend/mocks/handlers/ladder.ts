import { HttpResponse, http } from 'msw';
import { gradeOn, HISTORIES, historyOf, LADDER, tried } from '../data/ladder.ts';
import { found, page, param } from './api.ts';

const TODAY = '2026-08-20';

export const ladderHandlers = [
  http.get('*/api/grading/v1/ladder', () => HttpResponse.json(LADDER)),
  http.post('*/api/grading/v1/ladder/what-if', async ({ request }) =>
    HttpResponse.json(tried((await request.json()) as Parameters<typeof tried>[0])),
  ),
  http.get('*/api/grading/v1/grades', ({ request }) => {
    const { searchParams } = new URL(request.url);
    const on = searchParams.get('on') ?? TODAY;
    const is = (name: string, value: string | null) => (searchParams.get(name) ?? value) === value;
    const rows = HISTORIES.flatMap(([first]) => (first ? (gradeOn(first.staffId, on) ?? []) : []));
    return page(
      request,
      rows.filter((row) => is('branchId', row.branchId) && is('type', row.type) && is('grade', row.grade)),
    );
  }),
  http.get('*/api/grading/v1/grades/:staffId', ({ request, params }) =>
    found(request, gradeOn(param(params.staffId), new URL(request.url).searchParams.get('on') ?? TODAY)),
  ),
  http.get('*/api/grading/v1/grades/:staffId/history', ({ request, params }) =>
    found(request, historyOf(param(params.staffId))),
  ),
];
