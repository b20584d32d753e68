import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { CANDIDATES, RANKING } from '../../../mocks/data/ranking.ts';
import { answerActs, pickPerson, readAs } from '../../../test/as.ts';
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

const APPROVAL = '*/api/grading/v1/rankings/:planId/approval';

function standsAs(state: string) {
  server.use(
    http.get('*/api/grading/v1/rankings', () => HttpResponse.json({ items: [{ ...RANKING, state }], next: null })),
    http.get('*/api/grading/v1/rankings/:planId/notices', () => HttpResponse.json([])),
  );
}

it('lets marketing put forward exactly the ranking that is shown', async () => {
  standsAs('COMPUTED');
  const sent = answerActs('*/api/grading/v1/rankings/:planId/submission', { status: 200, body: RANKING });
  const { user } = await open('/rankings');
  await user.click(await screen.findByRole('button', { name: '提交排名' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent(RANKING.hash.slice(0, 12));
  expect(dialog).toHaveTextContent('20 / 19 / 0');
  await user.click(within(dialog).getByRole('button', { name: '确认提交' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(sent[0]?.headers.get('if-match')).toBe(`"${RANKING.hash}"`);
});

it('lets marketing post the notice of a submitted ranking once', async () => {
  standsAs('SUBMITTED');
  const sent = answerActs('*/api/grading/v1/rankings/:planId/notices', { status: 201 });
  const { user } = await open('/rankings');
  await user.click(await screen.findByRole('button', { name: '发布公示' }));
  await user.click(await screen.findByRole('button', { name: '确认发布' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toEqual({ rankingHash: RANKING.hash });
  expect(sent[0]?.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
  expect(screen.queryByRole('button', { name: '批准排名' })).not.toBeInTheDocument();
});

it('shows the refusal of the service when the submitter approves', async () => {
  readAs(null, 'committee');
  standsAs('SUBMITTED');
  answerActs(APPROVAL, { status: 403, body: { detail: '提交人不能批准自己提交的排名' } });
  const { user } = await open('/rankings');
  await user.click(await screen.findByRole('button', { name: '批准排名' }));
  await user.click(await screen.findByRole('button', { name: '确认批准' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('提交人不能批准自己提交的排名');
});

it('offers an employee no act', async () => {
  readAs('S0001');
  standsAs('SUBMITTED');
  await open('/rankings');
  await board();
  for (const name of ['提交排名', '发布公示', '批准排名', '改分试算']) {
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  }
});

it('shows who moves if one score were another', async () => {
  const { user } = await open('/rankings');
  await user.click(await screen.findByRole('button', { name: '改分试算' }));
  const sheet = await screen.findByRole('dialog');
  await pickPerson(user, within(sheet).getByRole('combobox', { name: '考生' }), 'S0007');
  await user.type(within(sheet).getByRole('spinbutton', { name: '假设的分数' }), '49{Enter}');
  const moves = await within(sheet).findByRole('table', { name: /变动 \d+ 人/ });
  expect(within(moves).getByRole('row', { name: /S0007/ })).toHaveTextContent(/35 → 2.*中级 → 高级/);
});

it('shows the corrected rank beside the granted band after a correction of an approved ranking', async () => {
  const items = CANDIDATES.slice(0, 25).map((one, index) => ({
    ...one,
    correctedTotal: one.total,
    correctedRank: index === 24 ? 20 : one.rank,
    grantedTier: index === 24 ? 'SENIOR' : one.tier,
  }));
  server.use(http.get('*/api/grading/v1/rankings/:planId/candidates', () => HttpResponse.json({ items, next: null })));
  await open('/rankings');
  expect(within(await board()).getByRole('columnheader', { name: '保留等级' })).toBeVisible();
  expect(
    within(await board())
      .getAllByRole('row')
      .at(-1),
  ).toHaveTextContent(/^25.*中级20高级/);
  expect(screen.getByText(/批准后成绩有更正/)).toBeVisible();
});
