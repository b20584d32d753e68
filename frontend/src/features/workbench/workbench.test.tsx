import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { RM } from '../../../mocks/data/workbench.ts';
import { answerActs, readAs } from '../../../test/as.ts';
import { open } from '../../../test/open.tsx';
import { server } from '../../../test/server.ts';

const readAsManager = () => readAs(RM, 'relationship-manager');

it('shows a manager what is overdue, ends today and is coming', async () => {
  readAsManager();
  await open('/workbench');
  const rows = within(await screen.findByRole('table', { name: '提醒' })).getAllByRole('row');
  expect(rows[1]).toHaveTextContent(/云岭机械有限公司.*走访.*逾期 16 天/);
  expect(rows[3]).toHaveTextContent(/贷款 L0003 诉讼时效.*今天到期/);
  expect(rows[4]).toHaveTextContent(/受托支付台账.*还有 5 天/);
  expect(rows[5]).toHaveTextContent(/收取 2025-03 财务报表.*已阅知/);
});

it('takes note of a reminder', async () => {
  readAsManager();
  const sent = answerActs('*/api/portfolio/v1/reminders/acknowledgements', { status: 201 });
  const { user } = await open('/workbench');
  await user.click(await screen.findByRole('button', { name: '阅知“云岭机械有限公司”的提醒' }));
  await waitFor(() => expect(sent[0]?.body).toEqual({ kind: 'VISIT', ref: 'C0001', due: '2025-03-31' }));
  expect(sent[0]?.headers.get('Idempotency-Key')).toBeTruthy();
});

it('says so when nothing reminds, and shows the refusal of the service', async () => {
  readAsManager();
  server.use(
    http.get('*/api/portfolio/v1/reminders', () =>
      HttpResponse.json({ asOf: '2025-04-16', overdue: 0, today: 0, coming: 0, items: [], next: null }),
    ),
    http.get('*/api/portfolio/v1/agreements', () =>
      HttpResponse.json(
        { detail: '稍后再试。' },
        { status: 503, headers: { 'content-type': 'application/problem+json' } },
      ),
    ),
  );
  const { user } = await open('/workbench');
  expect(await screen.findByText('没有需要提醒的事项。')).toBeVisible();
  await user.click(screen.getByRole('link', { name: '合作协议' }));
  expect(await screen.findByText('稍后再试。')).toBeVisible();
});

it('keeps the state of visit duties in the address and records a visit with its checklist', async () => {
  readAsManager();
  const sent = answerActs('*/api/portfolio/v1/visits', { status: 201 });
  const { user, router } = await open('/workbench/visits');
  const duties = await screen.findByRole('table', { name: '走访任务' });
  expect(within(duties).getAllByRole('row')).toHaveLength(6);
  await user.click(screen.getByRole('radio', { name: '已逾期' }));
  await waitFor(() => expect(router.state.location.search).toBe('?state=OVERDUE'));
  await user.click(await screen.findByRole('button', { name: '登记走访：云岭机械有限公司' }));
  const dialog = await screen.findByRole('dialog', { name: '登记走访：云岭机械有限公司' });
  await user.type(within(dialog).getByRole('textbox', { name: '地点' }), '厂区');
  await user.click(within(dialog).getByRole('button', { name: '保存走访记录' }));
  expect(await within(dialog).findByText('请填写')).toBeVisible();
  expect(sent).toHaveLength(0);
  await user.type(await within(dialog).findByRole('textbox', { name: '生产经营情况' }), '订单稳定');
  await user.click(within(dialog).getByRole('button', { name: '保存走访记录' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toMatchObject({
    clientId: 'C0001',
    kind: 'BUSINESS_PLACE',
    purpose: 'POST_LOAN',
    place: '厂区',
    companions: [],
    findings: { business: '订单稳定' },
  });
});

it('does not record the marketing of a loan by one person', async () => {
  readAsManager();
  const { user } = await open('/workbench/visits?state=OVERDUE');
  await user.click(await screen.findByRole('button', { name: '登记走访：云岭机械有限公司' }));
  const dialog = await screen.findByRole('dialog', { name: '登记走访：云岭机械有限公司' });
  await user.click(within(dialog).getByRole('radio', { name: '贷款营销' }));
  await user.click(within(dialog).getByRole('button', { name: '保存走访记录' }));
  expect((await within(dialog).findAllByText(/两名客户经理共同参加/)).length).toBeGreaterThan(0);
});

it('shows loans that fall due and records what was done about them', async () => {
  readAsManager();
  const sent = answerActs('*/api/portfolio/v1/loan-acts', { status: 201 });
  const { user } = await open('/workbench/ledgers');
  const loans = await screen.findByRole('table', { name: '即将到期' });
  expect(within(loans).getAllByRole('row')[1]).toHaveTextContent(/青禾粮油合作社.*未通知/);
  await user.click(within(loans).getByRole('button', { name: '登记办理：青禾粮油合作社' }));
  const dialog = await screen.findByRole('dialog', { name: '登记办理：青禾粮油合作社' });
  await user.type(within(dialog).getByRole('textbox', { name: '说明与凭证' }), '当面送达');
  await user.click(within(dialog).getByRole('button', { name: '保存' }));
  await waitFor(() =>
    expect(sent[0]?.body).toMatchObject({ accountId: 'L0002', kind: 'MATURITY_NOTICE', note: '当面送达' }),
  );
});

it('shows a ledger with the fields of its scheme and completes an entry', async () => {
  readAsManager();
  const sent = answerActs('*/api/portfolio/v1/ledger-entries/completions', { status: 201 });
  const { user } = await open('/workbench/ledgers?ledger=TRUSTED_PAYMENT');
  const entries = await screen.findByRole('table', { name: '受托支付台账' });
  expect(await within(entries).findByText('云岭钢材经营部')).toBeInTheDocument();
  await user.click(within(entries).getByRole('button', { name: '办结：云岭机械有限公司' }));
  const dialog = await screen.findByRole('dialog', { name: '办结：云岭机械有限公司' });
  await user.type(within(dialog).getByRole('textbox', { name: '办结结果' }), '已支付');
  await user.click(within(dialog).getByRole('button', { name: '办结' }));
  await waitFor(() => expect(sent[0]?.body).toMatchObject({ entryId: 'E-1', result: '已支付' }));
});

it('shows how each covenant was calculated', async () => {
  readAsManager();
  await open('/workbench/agreements');
  const tests = await screen.findByRole('table', { name: '协议约定检验：云岭机械有限公司' });
  expect(within(tests).getAllByRole('row')[1]).toHaveTextContent(/V-01.*符合.*30\.00 ÷ 100\.00/);
  expect(within(tests).getAllByRole('row')[2]).toHaveTextContent(/V-04.*违约/);
});

it('lets a manager say what came of a contact with an own client only', async () => {
  readAsManager();
  const sent = answerActs('*/api/portfolio/v1/campaigns/:campaignId/contacts', { status: 201 });
  const { user } = await open('/workbench/campaigns');
  await user.click(await screen.findByRole('link', { name: '春季回访' }));
  await user.click(await screen.findByRole('button', { name: '登记联系结果：云岭机械有限公司' }));
  expect(screen.queryByRole('button', { name: '登记联系结果：青禾粮油合作社' })).not.toBeInTheDocument();
  const dialog = await screen.findByRole('dialog', { name: '登记联系结果：云岭机械有限公司' });
  await user.click(within(dialog).getByRole('radio', { name: '有意向' }));
  await user.click(within(dialog).getByRole('button', { name: '保存' }));
  await waitFor(() => expect(sent[0]?.body).toMatchObject({ clientId: 'C0001', outcome: 'INTERESTED' }));
});

it('shows a month with deadlines and own entries, which can be removed', async () => {
  readAsManager();
  const removed: string[] = [];
  server.use(
    http.delete('*/api/portfolio/v1/calendar-entries/:entryId', ({ params }) => {
      removed.push(String(params.entryId));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user, router } = await open('/workbench/calendar?month=2025-04');
  const month = await screen.findByRole('table', { name: '2025年4月' });
  expect(within(month).getByText(/望江建材经营部/)).toHaveTextContent('诉讼时效');
  await user.click(within(month).getByRole('button', { name: '删除“陪同评估抵押物”' }));
  await waitFor(() => expect(removed).toEqual(['N-1']));
  await user.click(screen.getByRole('button', { name: '上月' }));
  await waitFor(() => expect(router.state.location.search).toBe('?month=2025-03'));
});

it('counts the overdue of a branch by manager and narrows the list to one', async () => {
  readAs(null, 'branch-head');
  const { user } = await open('/workbench/overdue?branch=B02');
  const managers = await screen.findByRole('table', { name: '各客户经理逾期事项' });
  expect(within(managers).getAllByRole('row')).toHaveLength(3);
  await user.click(within(managers).getByRole('button', { name: /顾若川/ }));
  await waitFor(() =>
    expect(within(screen.getByRole('table', { name: '逾期明细' })).getAllByRole('row')).toHaveLength(2),
  );
});

it('shows what a dossier lacks and files the missing item', async () => {
  readAsManager();
  const sent = answerActs('*/api/portfolio/v1/dossiers/:clientId/items', { status: 201 });
  const { user, router } = await open('/workbench/dossiers');
  const list = await screen.findByRole('table', { name: '客户档案' });
  expect(within(list).getAllByRole('row')[1]).toHaveTextContent(/云岭机械有限公司.*66\.7%.*信贷合同/);
  await user.click(screen.getByRole('radio', { name: '已齐全' }));
  await waitFor(() => expect(router.state.location.search).toBe('?show=complete'));
  await user.click(await screen.findByRole('button', { name: '查看档案：北渡渔业合作社' }));
  expect(await screen.findByRole('button', { name: '撤出：走访调查表' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: '归档：信贷合同、借款借据' }));
  const dialog = await screen.findByRole('dialog', { name: '归档：信贷合同、借款借据' });
  await user.click(within(dialog).getByRole('radio', { name: '是' }));
  await user.click(within(dialog).getByRole('button', { name: /归\s*档/ }));
  await waitFor(() => expect(sent[0]?.body).toMatchObject({ code: 'CREDIT_CONTRACT', doubleArchived: true }));
});

it('shows a branch head the coverage by manager, without acts', async () => {
  readAs(null, 'branch-head');
  const { user } = await open('/workbench/dossiers');
  const managers = await screen.findByRole('table', { name: '各客户经理建档率' });
  expect(within(managers).getAllByRole('row')[2]).toHaveTextContent(/顾若川.*72\.2%/);
  expect(screen.getByText('已建档 40 户，共 50 户，建档率 80.0%。')).toBeVisible();
  await user.click(await screen.findByRole('button', { name: '查看档案：云岭机械有限公司' }));
  expect(await screen.findByText(/2025 年走访调查表/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^撤出/ })).not.toBeInTheDocument();
});
