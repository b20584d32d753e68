import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { STAFF } from '../../../mocks/data/committee.ts';
import { ANNOUNCED, PUBLISHED, SCORING } from '../../../mocks/data/competition.ts';
import { answerActs, readAs } from '../../../test/as.ts';
import { open } from '../../../test/open.tsx';
import { server } from '../../../test/server.ts';

const PORTFOLIO = '*/api/portfolio/v1';
const PAGE = '/competitions/K-0001';

const shown = (competition: object) =>
  server.use(
    http.get(`${PORTFOLIO}/competitions/:competitionId`, () =>
      HttpResponse.json({ ...ANNOUNCED, ...competition }, { headers: { ETag: '"shown"' } }),
    ),
  );

const dialog = async () => within(await screen.findByRole('dialog'));

it('lists announcements to everybody and what has to be put up to the desk only', async () => {
  readAs('S0100');
  await open('/competitions');
  expect(await screen.findByRole('table', { name: '竞聘公告' })).toHaveTextContent('报名中');
  expect(screen.queryByRole('heading', { name: '待竞聘的大中户' })).not.toBeInTheDocument();
});

it('tells the desk why a client has to be put up', async () => {
  await open('/competitions');
  const table = await screen.findByRole('table', { name: '待竞聘的大中户' });
  expect(table).toHaveTextContent('现为初级，不能分管该等级');
  expect(within(table).getByRole('link', { name: '已在竞聘' })).toHaveAttribute('href', PAGE);
});

it('drafts with the clients of the ground', async () => {
  const sent = answerActs(`${PORTFOLIO}/competitions`, { status: 201, body: ANNOUNCED });
  const { user } = await open('/competitions');
  await user.click(await screen.findByRole('button', { name: '拟定竞聘' }));
  const form = await dialog();
  await user.click(form.getByRole('radio', { name: '没有分管人' }));
  await user.click(form.getByLabelText('竞聘客户'));
  await user.click(await screen.findByTitle('北辰食品有限公司 · C00021 · 中户'));
  await user.type(form.getByLabelText('标题'), '北辰食品竞聘');
  await user.type(form.getByLabelText('公告正文'), '食品行业客户。');
  for (const [field, day] of [
    ['报名开始日', '2026-12-01'],
    ['报名截止日（含当日）', '2026-12-07'],
    ['评审决定日', '2026-12-10'],
  ] as const) {
    await user.clear(form.getByLabelText(field));
    await user.type(form.getByLabelText(field), day);
  }
  await user.click(form.getByRole('button', { name: '保存草稿' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toEqual({
    ground: 'VACANCY',
    clientIds: ['C00021'],
    title: '北辰食品竞聘',
    notice: '食品行业客户。',
    applyFrom: '2026-12-01',
    applyUntil: '2026-12-07',
    decideOn: '2026-12-10',
  });
  expect(sent[0]?.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
});

it('reads as an announcement with criteria, weights and the rule of ties', async () => {
  readAs('S0100');
  shown({ own: null });
  await open(PAGE);
  const sheet = await screen.findByRole('article', { name: ANNOUNCED.title });
  expect(sheet).toHaveTextContent('原分管人不再具备分管资格（A-08）');
  expect(sheet).toHaveTextContent('报名时间为2025年5月6日至2025年5月12日');
  expect(within(sheet).getByRole('row', { name: /服务方案/ })).toHaveTextContent('30%');
  expect(sheet).toHaveTextContent('考试名次也相同的，名次并列');
  expect(screen.queryByRole('heading', { name: '我的报名' })).not.toBeInTheDocument();
});

it('applies with a written plan', async () => {
  const sent = answerActs(`${PORTFOLIO}/competitions/:id/applications`, { status: 201, body: ANNOUNCED });
  const { user } = await open(PAGE);
  await user.click(await screen.findByRole('button', { name: '报名竞聘' }));
  const form = await dialog();
  await user.click(form.getByRole('button', { name: '提交报名' }));
  await waitFor(() => expect(form.getAllByText('请填写')).toHaveLength(2));
  await user.type(form.getByLabelText('服务方案'), '每月走访');
  await user.type(form.getByLabelText('从业经历'), '八年');
  await user.click(form.getByRole('button', { name: '提交报名' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toEqual({ servicePlan: '每月走访', experience: '八年' });
});

it('says by which rule somebody may not apply', async () => {
  shown({
    own: {
      eligible: false,
      rule: 'A-06',
      reason: { zh: '每名客户经理只能分管一个大中户', en: 'one each' },
      applied: null,
    },
  });
  await open(PAGE);
  expect(await screen.findByText('您不能报名：每名客户经理只能分管一个大中户（A-06）。')).toBeVisible();
  expect(screen.queryByRole('button', { name: '报名竞聘' })).not.toBeInTheDocument();
});

it('hands in one mark for every applicant and criterion, under seal', async () => {
  const member = SCORING.panel?.[1]?.staffId ?? '';
  readAs(member);
  shown(SCORING);
  const sent = answerActs(`${PORTFOLIO}/competitions/:id/sheets`, { status: 201, body: SCORING });
  const { user } = await open('/competitions/K-0002');
  expect(await screen.findByText('评分密封中，还差 2 人未提交。')).toBeVisible();
  expect(screen.queryByRole('table', { name: '评审结果' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '评分' }));
  const form = await dialog();
  const fields = form.getAllByRole('spinbutton');
  expect(fields).toHaveLength(6);
  for (const field of fields) await user.type(field, '85.5');
  await user.click(form.getByRole('button', { name: '提交并密封' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  const marks = (sent[0]?.body as { marks: { points: string }[] }).marks;
  expect(marks).toHaveLength(6);
  expect(marks.every(({ points }) => points === '85.5')).toBe(true);
  expect(marks).toContainEqual({ staffId: STAFF[3]?.staffId, criterion: 'PLAN', points: '85.5' });
});

it('steps out with the reason', async () => {
  readAs(SCORING.panel?.[1]?.staffId ?? '');
  shown(SCORING);
  const sent = answerActs(`${PORTFOLIO}/competitions/:id/recusal`, { status: 200, body: SCORING });
  const { user } = await open('/competitions/K-0002');
  await user.click(await screen.findByRole('button', { name: '申请回避' }));
  const form = await dialog();
  await user.click(form.getByRole('radio', { name: '亲属关系' }));
  await user.click(form.getByRole('button', { name: '申请回避' }));
  await waitFor(() => expect(sent[0]?.body).toEqual({ conflict: 'KINSHIP' }));
});

it('offers the decision only when the seal is off, bound to what was shown', async () => {
  shown(SCORING);
  const { user } = await open('/competitions/K-0002');
  await screen.findByRole('heading', { name: '评审组' });
  expect(screen.queryByRole('button', { name: '登记评审决定' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('link', { name: '返回竞聘列表' }));
  shown({ ...SCORING, unsealed: true, standings: PUBLISHED.standings });
  const sent = answerActs(`${PORTFOLIO}/competitions/:id/decision`, { status: 200, body: SCORING });
  await user.click(await screen.findByRole('link', { name: '已在竞聘' }));
  await user.click(await screen.findByRole('button', { name: '登记评审决定' }));
  const form = await dialog();
  await user.type(form.getByLabelText('生效日期'), '2026-12-20');
  await user.click(form.getByRole('button', { name: '登记评审决定' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.headers.get('if-match')).toBe('"shown"');
});

it('seats only an odd panel', async () => {
  shown({ ...SCORING, state: 'ANNOUNCED', panel: [] });
  const { user } = await open('/competitions/K-0002');
  await user.click(await screen.findByRole('button', { name: '组成评审组' }));
  const form = await dialog();
  await user.click(form.getByRole('button', { name: '组成评审组' }));
  expect(await form.findByText('评审成员须为不少于 3 人的单数')).toBeVisible();
});

it('shows the published result with its bars and no number of a person', async () => {
  readAs('S0100');
  await open('/competitions/K-0003');
  const table = await screen.findByRole('table', { name: '评审结果' });
  expect(within(table).getAllByRole('row')).toHaveLength(3);
  expect(table).toHaveTextContent('胜出');
  expect(table).toHaveTextContent('87.15');
  expect(table).not.toHaveTextContent(STAFF[3]?.staffId ?? 'S');
  expect(screen.getByRole('img', { name: /共 2 名竞聘人，第一名/ })).toBeVisible();
  expect(screen.queryByRole('heading', { name: '评审组' })).not.toBeInTheDocument();
});

it('says that a competition is not there for the reader', async () => {
  await open('/competitions/K-9999');
  expect(await screen.findByText('没有这项竞聘，或尚未发布公告。')).toBeVisible();
});

const POSTED = {
  ...PUBLISHED,
  competitionId: 'K-0001',
  state: 'POSTED',
  objectionsUntil: '2999-01-08',
  takesObjections: false,
  objections: [],
};
const OBJECTION = {
  objectionId: 'O-1',
  name: '冯远',
  reason: '从业经历评分有误',
  raisedAt: '2025-05-20T02:00:00Z',
  state: 'OPEN',
  decidedBy: null,
  decidedAt: null,
  decisionReason: null,
};

it('lets who applied object once to the posted result', async () => {
  readAs('S0100', 'relationship-manager');
  shown({ ...POSTED, takesObjections: true });
  const sent = answerActs(`${PORTFOLIO}/competitions/K-0001/objections`, { status: 201, body: ANNOUNCED });
  const { user } = await open(PAGE);
  expect(await screen.findByText(/结果公示至 2999年1月8日/)).toBeVisible();
  await user.click(await screen.findByRole('button', { name: '提出异议' }));
  const form = await dialog();
  await user.type(form.getByLabelText('理由'), '评分有误');
  await user.click(form.getByRole('button', { name: '提交异议' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toEqual({ reason: '评分有误' });
});

it('lets the desk decide an objection, and holds the result back while one is open', async () => {
  readAs(null, 'marketing');
  shown({ ...POSTED, objectionsUntil: '2025-05-23', objections: [OBJECTION] });
  const sent = answerActs(`${PORTFOLIO}/competitions/K-0001/objections/O-1/decision`, { status: 200, body: ANNOUNCED });
  const { user } = await open(PAGE);
  await user.click(await screen.findByRole('button', { name: '驳回' }));
  expect(screen.queryByRole('button', { name: '结果生效' })).not.toBeInTheDocument();
  const form = await dialog();
  await user.type(form.getByLabelText('裁定理由'), '经核对无误');
  await user.click(form.getByRole('button', { name: '驳回' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toEqual({ uphold: false, reason: '经核对无误' });
});

it('lets the result take effect after the window, and not before', async () => {
  readAs(null, 'marketing');
  const rejected = { ...OBJECTION, state: 'REJECTED', decidedBy: '周敏', decisionReason: '经核对无误' };
  shown({ ...POSTED, objectionsUntil: '2025-05-23', objections: [rejected] });
  await open(PAGE);
  expect(await screen.findByRole('button', { name: '结果生效' })).toBeVisible();
  expect(screen.getByText('已驳回')).toBeVisible();
});
