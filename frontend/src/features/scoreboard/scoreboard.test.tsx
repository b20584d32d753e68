import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { PERIOD, SCORECARDS } from '../../../mocks/data/performance.ts';
import { open } from '../../../test/open.tsx';
import { server } from '../../../test/server.ts';

const first = SCORECARDS[0];
if (!first) throw new Error('the fixtures have no scorecard');

it('lists the scores best first and ties to the bank', async () => {
  await open('/scoreboard');
  const table = await screen.findByRole('table', { name: '得分明细' });
  expect(within(table).getAllByRole('row')[1]).toHaveTextContent(first.name);
  expect(screen.getByRole('img', { name: /^图表：总分构成。最高为/ })).toBeInTheDocument();
  expect(screen.getAllByText('核对一致')).not.toHaveLength(0);
});

it('does not hide a missing fen', async () => {
  server.use(
    http.get('*/api/performance/v1/periods', () =>
      HttpResponse.json({ items: [{ ...PERIOD, bankTotal: '1.00', scoreboardTotal: '0.99' }], next: null }),
    ),
  );
  await open('/scoreboard');
  expect((await screen.findAllByText('核对不符')).length).toBeGreaterThan(0);
});

it('keeps the totals of the bank from those who may not see them', async () => {
  server.use(
    http.get('*/api/performance/v1/periods', () =>
      HttpResponse.json({
        items: [{ ...PERIOD, bankTotal: null, scoreboardTotal: null, unattributed: null }],
        next: null,
      }),
    ),
  );
  await open('/scoreboard');
  await screen.findByRole('table', { name: '得分明细' });
  expect(screen.queryByText('与全行总额核对')).not.toBeInTheDocument();
});

it('shows how a score came about', async () => {
  await open(`/scoreboard/2025/${first.staffId}`);
  const steps = await screen.findByRole('list', { name: 'RORAC 的形成' });
  expect(within(steps).getAllByRole('listitem')).toHaveLength(8);
  expect(screen.getByRole('table', { name: '分业务明细' })).toHaveTextContent('贷款');
});

it('says that an open period has no scores yet', async () => {
  server.use(
    http.get('*/api/performance/v1/periods', () =>
      HttpResponse.json({ items: [{ ...PERIOD, state: 'OPEN', hash: null }], next: null }),
    ),
    http.get('*/api/performance/v1/periods/:periodId/scoreboard', () => HttpResponse.json({ items: [], next: null })),
  );
  await open('/scoreboard', 'en-US');
  expect(await screen.findByText(/This period has not been computed/)).toBeVisible();
});
