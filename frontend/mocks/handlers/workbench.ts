import { HttpResponse, http } from 'msw';
import {
  AGREEMENTS,
  CAMPAIGN,
  CAMPAIGN_CLIENTS,
  DEADLINES,
  DOSSIER_COVERAGE,
  DOSSIER_SLOTS,
  DOSSIERS,
  LEDGER_ENTRIES,
  LEDGER_RULES,
  LOANS,
  LOG_PEOPLE,
  OWN_TASKS,
  RESEARCH,
  RM,
  VISIT_DUTIES,
  VISIT_RULES,
  VISITS,
  WORK_DAY,
} from '../data/workbench.ts';

const AS_OF = '2025-04-16';
const BASE = '*/api/portfolio/v1';
const pageOf = (items: readonly unknown[]) => HttpResponse.json({ items, next: null });
const countOf = (standing: string) => DEADLINES.filter((one) => one.standing === standing).length;

export const workbenchHandlers = [
  http.get(`${BASE}/work-logs`, ({ request }) => {
    const { searchParams } = new URL(request.url);
    const people = searchParams.has('branchId') ? LOG_PEOPLE : LOG_PEOPLE.slice(0, 1);
    return HttpResponse.json({ asOf: AS_OF, from: '2025-04-11', to: AS_OF, people });
  }),
  http.get(`${BASE}/work-logs/:staffId/:day`, ({ params: { staffId, day } }) =>
    HttpResponse.json(
      staffId === RM
        ? { ...WORK_DAY, day }
        : { ...WORK_DAY, ...LOG_PEOPLE[1], days: undefined, day, entries: [], recorded: [], readings: [] },
    ),
  ),
  http.get(`${BASE}/own-tasks`, () => HttpResponse.json(OWN_TASKS)),
  http.get(`${BASE}/research-reports`, () => HttpResponse.json({ asOf: AS_OF, year: 2025, people: RESEARCH })),
  http.get(`${BASE}/reminders`, () =>
    HttpResponse.json({
      asOf: AS_OF,
      overdue: countOf('OVERDUE'),
      today: countOf('TODAY'),
      coming: countOf('COMING'),
      items: DEADLINES,
      next: null,
    }),
  ),
  http.get(`${BASE}/overdue`, ({ request }) => {
    const asked = new URL(request.url).searchParams.get('staffId');
    const overdue = DEADLINES.filter(({ standing }) => standing === 'OVERDUE');
    return HttpResponse.json({
      asOf: AS_OF,
      branchId: 'B02',
      total: overdue.length,
      managers: [...new Set(overdue.map(({ staffId }) => staffId))].map((staffId) => {
        const own = overdue.filter((one) => one.staffId === staffId);
        return {
          staffId,
          name: own[0]?.staffName,
          total: own.length,
          visits: own.filter(({ kind }) => kind === 'VISIT').length,
        };
      }),
      items: overdue.filter(({ staffId }) => !asked || staffId === asked),
      next: null,
    });
  }),
  http.get(`${BASE}/calendar`, ({ request }) => {
    const { searchParams } = new URL(request.url);
    const from = String(searchParams.get('from'));
    const to = String(searchParams.get('to'));
    const deadlines = DEADLINES.filter(({ due }) => due >= from && due <= to);
    const days = [...new Set([...deadlines.map(({ due }) => due), '2025-04-18'])]
      .filter((day) => day >= from && day <= to)
      .sort();
    return HttpResponse.json({
      asOf: AS_OF,
      from,
      to,
      days: days.map((day) => ({
        day,
        deadlines: deadlines.filter(({ due }) => due === day),
        entries: day === '2025-04-18' ? [{ entryId: 'N-1', day, title: '陪同评估抵押物', clientId: null }] : [],
      })),
    });
  }),
  http.get(`${BASE}/visit-duties/rules`, () => HttpResponse.json(VISIT_RULES)),
  http.get(`${BASE}/visit-duties`, ({ request }) => {
    const state = new URL(request.url).searchParams.get('state');
    return pageOf(VISIT_DUTIES.filter((one) => !state || one.state === state));
  }),
  http.get(`${BASE}/visits`, () => pageOf(VISITS)),
  http.get(`${BASE}/loans`, () => pageOf(LOANS)),
  http.get(`${BASE}/ledger-entries/rules`, () => HttpResponse.json(LEDGER_RULES)),
  http.get(`${BASE}/ledger-entries`, ({ request }) => {
    const kind = new URL(request.url).searchParams.get('kind');
    return pageOf(LEDGER_ENTRIES.filter(({ entry }) => entry.kind === kind));
  }),
  http.get(`${BASE}/dossiers`, ({ request }) => {
    const asked = new URL(request.url).searchParams.get('incomplete');
    return pageOf(DOSSIERS.filter(({ missing }) => asked === null || String(missing.length > 0) === asked));
  }),
  http.get(`${BASE}/dossiers/coverage`, () => HttpResponse.json(DOSSIER_COVERAGE)),
  http.get(`${BASE}/dossiers/:clientId`, ({ params }) => {
    const dossier = DOSSIERS.find(({ clientId }) => clientId === params.clientId);
    return dossier ? HttpResponse.json({ dossier, items: DOSSIER_SLOTS }) : new HttpResponse(null, { status: 404 });
  }),
  http.get(`${BASE}/agreements`, () => pageOf(AGREEMENTS)),
  http.get(`${BASE}/campaigns`, () => pageOf([CAMPAIGN])),
  http.get(`${BASE}/campaigns/:campaignId`, () =>
    HttpResponse.json({ campaign: CAMPAIGN, seen: 2, contacted: 1, signed: 0, items: CAMPAIGN_CLIENTS, next: null }),
  ),
];
