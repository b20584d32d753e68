import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { RANKING } from '../../../mocks/data/ranking.ts';
import { open } from '../../../test/open.tsx';
import { server } from '../../../test/server.ts';

const board = () => screen.findByRole('table', { name: RANKING.title });

it('shows the board with ranks, points and tiers', async () => {
  await open('/rankings');
  const [, first] = within(await board()).getAllByRole('row');
  expect(first).toHaveTextContent('1');
  expect(first).toHaveTextContent('94.00');
  expect(first).toHaveTextContent('高级');
});

it('asks the service for one tier', async () => {
  const asked: string[] = [];
  server.events.on('request:start', ({ request }) => void asked.push(request.url));
  const { user } = await open('/rankings');
  await board();
  await user.click(screen.getByRole('radio', { name: '中级' }));
  await waitFor(() => expect(asked.some((url) => url.includes('tier=INTERMEDIATE'))).toBe(true));
  await waitFor(async () => expect(within(await board()).queryByText('高级')).not.toBeInTheDocument());
});

it('pages by the cursor of the service', async () => {
  const { user } = await open('/rankings');
  await board();
  await user.click(screen.getByRole('button', { name: '下一页' }));
  expect(await screen.findByText('第 51–66 行')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '上一页' }));
  expect(await screen.findByText('第 1–50 行')).toBeVisible();
});

it('explains a rank step by step with its rules', async () => {
  const { user } = await open('/rankings');
  const [button] = within(await board()).getAllByRole('button');
  if (!button) throw new Error('no explanation offered');
  await user.click(button);
  const steps = await screen.findByRole('list', { name: '名次是这样得出的' });
  expect(steps).toHaveTextContent('Q-06');
  expect(await screen.findByRole('list', { name: '工作经历得分是这样算出的' })).toHaveTextContent('3.00');
});

it('says why another person’s details stay closed', async () => {
  server.use(
    http.get('*/api/grading/v1/rankings/:planId/candidates/:staffId', () =>
      HttpResponse.json({ type: 'urn:kejing:problem:not-found', status: 404 }, { status: 404 }),
    ),
  );
  await open('/rankings?who=S0001');
  expect(await screen.findByText(/个人得分明细只有本人/)).toBeVisible();
});

it('says so when nothing is published', async () => {
  server.use(http.get('*/api/grading/v1/rankings', () => HttpResponse.json({ items: [], next: null })));
  await open('/rankings');
  expect(await screen.findByText(/还没有公布的排名/)).toBeVisible();
});
