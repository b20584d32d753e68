import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { CLOSED_NOTICES, MOTIONS, OPEN_MOTION, PLAN, STAFF, STALE_MOTION } from '../../../mocks/data/committee.ts';
import { NOTICE_LINES } from '../../../mocks/data/publicity.ts';
import { EXAM_PLAN, ME } from '../../../mocks/handlers/api.ts';
import { open } from '../../../test/open.tsx';
import { server } from '../../../test/server.ts';

const GRADING = '*/api/grading/v1';
const DESK = `/committees/${PLAN}`;
const [, CLOSED] = CLOSED_NOTICES;

const CANDIDATE = NOTICE_LINES[1]?.find(({ branchId, proposedTier }) => branchId === 'B02' && proposedTier);
if (!CANDIDATE) throw new Error('the fixtures have no candidate of the second branch');
const labelOf = ({ name, staffId, branchName }: NonNullable<typeof CANDIDATE>) =>
  `${name} · ${staffId} · ${branchName}`;

const PEOPLE = STAFF.filter(({ branchId }) => branchId === 'B02').slice(0, 3);
const FEW = PEOPLE.map(({ name, staffId }) => `${name} ${staffId}`);

const readerIs = (...roles: string[]) =>
  server.use(http.get('*/api/exam/v1/me', () => HttpResponse.json({ ...ME, roles })));

/** Keeps what the pages tell the service. */
function told() {
  const acts: { path: string; headers: Headers; body: unknown }[] = [];
  server.events.on('request:start', async ({ request }) => {
    if (request.method !== 'POST') return;
    const { headers, url } = request;
    const text = await request.clone().text();
    acts.push({ path: new URL(url).pathname.replace(/.*\/v1/, ''), headers, body: text && JSON.parse(text) });
  });
  return async () => {
    await waitFor(() => expect(acts).toHaveLength(1));
    return acts[0];
  };
}

/** Chooses in a list of antd, whose options name themselves by their title. */
async function choose(user: Awaited<ReturnType<typeof open>>['user'], field: string, ...options: string[]) {
  await user.click(screen.getByLabelText(field));
  for (const option of options) await user.click(await screen.findByTitle(option));
}

const confirm = async (user: Awaited<ReturnType<typeof open>>['user'], name: string) =>
  user.click(within(await screen.findByRole('dialog')).getByRole('button', { name }));

it('says what is missing before the ranking may be approved', async () => {
  await open(DESK);
  expect(await screen.findByText(/^还缺：.*总行（高级人选）$/)).toBeVisible();
  const table = await screen.findByRole('table', { name: '批准前尚缺的评审' });
  const row = (name: string) => within(table).getByRole('row', { name: new RegExp(name) });
  expect(row('滨江支行')).toHaveTextContent('已通过');
  expect(row('城东支行')).toHaveTextContent('表决中');
  expect(row('白塔支行')).toHaveTextContent('没有评审组');
});

it('says that nothing is missing where the scheme asks for no committees', async () => {
  server.use(http.get(`${GRADING}/rankings/${PLAN}`, () => HttpResponse.json({ schemeId: 'GRADING-RULEBOOK-1' })));
  await open(DESK);
  expect(await screen.findByText(/评级方案不要求评审组表决/)).toBeVisible();
  expect(screen.queryByText(/^还缺：/)).not.toBeInTheDocument();
});

it('marks what was decided on an earlier version as stale, in the list and on its page', async () => {
  const { user } = await open(DESK);
  const table = await screen.findByRole('table', { name: '表决事项' });
  const stale = within(table)
    .getAllByRole('row')
    .find((row) => row.textContent?.includes('第 1 版'));
  if (!stale) throw new Error('no motion on the first version');
  expect(stale).toHaveTextContent('通过 已失效');
  await user.click(within(stale).getByRole('link', { name: '城区支行评审组' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('公示第 1 版已被第 2 版取代');
  expect(screen.queryByRole('button', { name: '投赞成票' })).not.toBeInTheDocument();
  expect(STALE_MOTION.state).toBe('APPROVED');
});

it('puts the closed notice to a committee by its hash', async () => {
  const act = told();
  const { user } = await open(DESK);
  await user.click(await screen.findByRole('button', { name: '提交表决' }));
  expect(screen.getByRole('radio', { name: '古城片区评审组' })).toBeChecked();
  expect(screen.queryByRole('radio', { name: '总行评审组' })).not.toBeInTheDocument();
  await confirm(user, '提交');
  expect(await act()).toMatchObject({
    path: `/rankings/${PLAN}/motions`,
    body: { committeeId: 'BG-03', noticeHash: CLOSED?.hash },
  });
  expect((await act())?.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
  expect(await screen.findByRole('heading', { name: '表决内容' })).toBeVisible();
});

it('shows what is decided, the quorum, the recusals and the votes on each candidate', async () => {
  await open(`${DESK}/${OPEN_MOTION.motionId}`);
  expect(await screen.findByRole('link', { name: '第 2 版' })).toHaveAttribute('href', `/notices/${PLAN}/2`);
  expect(screen.getByText(OPEN_MOTION.noticeHash)).toBeVisible();
  expect(
    screen.getByRole('img', { name: '共 5 名成员，已投 3 票（赞成 2、反对 1），超过半数即至少 3 票' }),
  ).toBeVisible();
  const members = screen.getByRole('table', { name: '成员的表决与回避' });
  expect(members).toHaveTextContent('（亲属关系）');
  const lines = screen.getByRole('table', { name: '各人选的票数' });
  expect(within(lines).getAllByText('未达法定人数')).toHaveLength(1);
  expect(within(lines).getAllByText('过半数').length).toBeGreaterThan(1);
});

it('votes against only with a reason, by the hash that the member saw', async () => {
  const act = told();
  const { user } = await open(`${DESK}/${OPEN_MOTION.motionId}`);
  await user.click(await screen.findByRole('button', { name: '投反对票' }));
  await confirm(user, '投反对票');
  expect(await screen.findByText('请填写')).toBeVisible();
  await user.type(screen.getByLabelText('反对理由'), '材料不全');
  await confirm(user, '投反对票');
  const sent = await act();
  expect(sent).toMatchObject({ path: '/motions/M-0002/votes', body: { inFavour: false, reason: '材料不全' } });
  expect(sent?.headers.get('if-match')).toBe(`"${OPEN_MOTION.noticeHash}"`);
});

it('declares a recusal with its ground under an idempotency key', async () => {
  const act = told();
  const { user } = await open(`${DESK}/${OPEN_MOTION.motionId}`);
  await user.click(await screen.findByRole('button', { name: '申请回避' }));
  await choose(user, '对哪位人选回避', labelOf(CANDIDATE));
  await user.click(screen.getByRole('radio', { name: '上下级关系' }));
  await confirm(user, '申请回避');
  const sent = await act();
  expect(sent).toMatchObject({
    path: '/motions/M-0002/recusals',
    body: { staffId: CANDIDATE.staffId, ground: 'REPORTING_LINE' },
  });
  expect(sent?.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
});

it('tells a member who voted that the vote stands', async () => {
  server.use(
    http.get(`${GRADING}/motions/:motionId`, () =>
      HttpResponse.json({ ...OPEN_MOTION, votes: [{ memberId: ME.personId, inFavour: false }] }),
    ),
  );
  await open(`${DESK}/${OPEN_MOTION.motionId}`);
  expect(await screen.findByText('您已投反对票。投票不能更改。')).toBeVisible();
});

it('shows whose quorum is missing when the service refuses to declare the result', async () => {
  server.use(
    http.post(`${GRADING}/motions/:motionId/decision`, () =>
      HttpResponse.json(
        { type: 'urn:kejing:problem:quorum-missing', status: 409, detail: '法定人数不足。', staffIds: ['S0007'] },
        { status: 409 },
      ),
    ),
  );
  const { user } = await open(`${DESK}/${OPEN_MOTION.motionId}`);
  await user.click(await screen.findByRole('button', { name: '宣布表决结果' }));
  await confirm(user, '宣布结果');
  const refusal = await screen.findByText('法定人数不足。');
  expect(refusal.closest('[role=alert]')).toHaveTextContent('S0007');
});

it('lets HR alone form a committee, with at least three members', async () => {
  readerIs('employee', 'hr');
  const act = told();
  const { user } = await open(DESK);
  await user.click(await screen.findByRole('button', { name: '组建评审组' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('radio', { name: '总行评审组' }));
  await user.type(dialog.getByLabelText('名称'), '总行第二评审组');
  await user.type(dialog.getByLabelText('编号'), 'HO-02');
  await choose(user, '选择机构', '城东支行');
  await choose(user, '成员', ...FEW.slice(0, 2));
  await user.click(dialog.getByRole('button', { name: '组建' }));
  expect(await screen.findByText('评审组至少 3 人')).toBeVisible();
  await choose(user, '成员', ...FEW.slice(2));
  await user.click(dialog.getByRole('button', { name: '组建' }));
  const sent = await act();
  expect(sent).toMatchObject({
    path: '/committees',
    body: { committeeId: 'HO-02', level: 'HEAD_OFFICE', branchIds: [], members: PEOPLE.map(({ staffId }) => staffId) },
  });
});

it('offers nobody else to form a committee', async () => {
  await open(DESK);
  await screen.findByRole('table', { name: '评审组名单' });
  expect(screen.queryByRole('button', { name: '组建评审组' })).not.toBeInTheDocument();
});

it('shows a member from a branch the own motions, without the picture of the desk', async () => {
  readerIs('employee');
  server.use(http.get(`${GRADING}/rankings/:planId/motions`, () => HttpResponse.json(MOTIONS.slice(0, 2))));
  await open(DESK);
  expect(await screen.findByRole('table', { name: '表决事项' })).toBeVisible();
  expect(screen.queryByRole('heading', { name: '批准前尚缺的评审' })).not.toBeInTheDocument();
});

it('says so before anything is posted', async () => {
  server.use(http.get(`${GRADING}/rankings/:planId/notices`, () => HttpResponse.json([])));
  await open(`/committees/${EXAM_PLAN.planId}`);
  expect(await screen.findByText(/该考试的排名尚未公示/)).toBeVisible();
});

it('says that a motion is not there for the reader', async () => {
  await open(`${DESK}/M-9999`);
  expect(await screen.findByText(/没有这个表决事项/)).toBeVisible();
});
