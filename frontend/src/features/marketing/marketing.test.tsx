import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { RM } from '../../../mocks/data/workbench.ts';
import { answerActs, readAs } from '../../../test/as.ts';
import { open } from '../../../test/open.tsx';
import { server } from '../../../test/server.ts';

const readAsManager = () => readAs(RM, 'relationship-manager');

it('shows each stage with its count, its amounts and its targets', async () => {
  readAsManager();
  await open('/marketing');
  const survey = await screen.findByRole('region', { name: /市场调查/ });
  expect(survey).toHaveTextContent(/1 户.*预计贷款 500\.00 万元/);
  expect(await within(survey).findByRole('link', { name: '北渡钢构有限公司' })).toHaveAttribute(
    'href',
    '/marketing/targets/T-1',
  );
  expect(survey).toHaveTextContent('待办：收集客户信息');
  expect(
    await within(screen.getByRole('region', { name: /关系维护/ })).findByText('本阶段暂无目标客户。'),
  ).toBeVisible();
});

it('takes up a prospect by name and number and goes to its page', async () => {
  readAsManager();
  const sent = answerActs('*/api/portfolio/v1/marketing-targets', {
    status: 201,
    body: { target: { targetId: 'T-1' }, records: [], proofs: [] },
  });
  const { user, router } = await open('/marketing');
  await user.click(await screen.findByRole('button', { name: '建立目标客户' }));
  const dialog = await screen.findByRole('dialog', { name: '建立目标客户' });
  await user.click(within(dialog).getByRole('radio', { name: '尚未开户的新客户' }));
  await user.type(await within(dialog).findByRole('textbox', { name: '名称' }), '北渡钢构有限公司');
  await user.click(within(dialog).getByRole('button', { name: '建立' }));
  expect((await within(dialog).findAllByText('请填写')).length).toBeGreaterThan(0);
  expect(sent).toHaveLength(0);
  await user.type(within(dialog).getByRole('textbox', { name: '登记证号' }), '91AB01');
  await user.type(within(dialog).getByRole('spinbutton', { name: '预计贷款' }), '5000000');
  await user.type(within(dialog).getByRole('spinbutton', { name: '预计存款' }), '0');
  await user.click(within(dialog).getByRole('button', { name: '建立' }));
  await waitFor(() =>
    expect(sent[0]?.body).toEqual({
      name: '北渡钢构有限公司',
      registration: '91AB01',
      state: 'POTENTIAL',
      expectedLoan: '5000000',
      expectedDeposit: '0',
    }),
  );
  await waitFor(() => expect(router.state.location.pathname).toBe('/marketing/targets/T-1'));
});

it('shows the steps with their proof and returns an application only with its reason', async () => {
  readAsManager();
  const sent = answerActs('*/api/portfolio/v1/marketing-targets/T-2/steps', { status: 201 });
  const { user } = await open('/marketing/targets/T-2');
  const steps = await screen.findByRole('table', { name: '客户营销' });
  expect(within(steps).getAllByRole('row')[1]).toHaveTextContent(/接触洽谈.*陆一鸣、顾若川.*走访记录.*洽谈授信意向/);
  await user.click(within(steps).getByRole('button', { name: '登记步骤：受理业务申请' }));
  const dialog = await screen.findByRole('dialog', { name: '登记步骤：受理业务申请' });
  await user.click(within(dialog).getByRole('radio', { name: '退回' }));
  await user.type(within(dialog).getByRole('textbox', { name: '情况说明' }), '审件');
  await user.click(within(dialog).getByRole('button', { name: '保存' }));
  expect(await within(dialog).findByText('请填写')).toBeVisible();
  expect(sent).toHaveLength(0);
  await user.type(within(dialog).getByRole('textbox', { name: '退回理由' }), '缺少财务报表');
  await user.click(within(dialog).getByRole('button', { name: '保存' }));
  await waitFor(() =>
    expect(sent[0]?.body).toMatchObject({ step: 'APPLICATION', outcome: 'RETURNED', reason: '缺少财务报表' }),
  );
});

it('asks for a second manager where a loan is marketed', async () => {
  readAsManager();
  const sent = answerActs('*/api/portfolio/v1/marketing-targets/T-2/steps', { status: 201 });
  const { user } = await open('/marketing/targets/T-2');
  await user.click(await screen.findByRole('button', { name: '登记步骤：接触洽谈' }));
  const dialog = await screen.findByRole('dialog', { name: '登记步骤：接触洽谈' });
  await user.type(within(dialog).getByRole('textbox', { name: '情况说明' }), '洽谈');
  await user.click(within(dialog).getByRole('button', { name: '保存' }));
  expect(
    await within(dialog).findByText(/两名客户经理共同参加/, { selector: '.ant-form-item-explain-error' }),
  ).toBeVisible();
  expect(sent).toHaveLength(0);
});

it('shows every line of a forecast beside the actual, and what was assumed otherwise', async () => {
  readAsManager();
  await open('/marketing/targets/T-2');
  const lines = await screen.findByRole('table', { name: '测算明细' });
  expect(within(lines).getAllByRole('row')[1]).toHaveTextContent(
    /贷款利息收入.*8000000\.00 × 0\.06 × 90 ÷ 360.*120,000\.00.*90,000\.00.*-30,000\.00/,
  );
  expect(lines).toHaveTextContent(/拨备增加额.*-10,000\.00.*-7,500\.00.*2,500\.00/);
  expect(screen.getByText(/另行假定：测算天数、税率、拨备计提比例/)).toBeVisible();
  expect(screen.getByText('57,400.00')).toBeVisible();
  expect(screen.getByText('-11,000.00')).toBeVisible();
});

it('sends rates as shares and leaves out what follows the scheme', async () => {
  readAsManager();
  const sent = answerActs('*/api/portfolio/v1/marketing-targets/T-1/forecasts', { status: 201 });
  const { user } = await open('/marketing/targets/T-1');
  expect(await screen.findByText('尚未测算。')).toBeVisible();
  await user.click(await screen.findByRole('button', { name: '测算' }));
  const dialog = await screen.findByRole('dialog', { name: '绩效测算：北渡钢构有限公司' });
  await waitFor(() => expect(within(dialog).getByText('方案取值：0.72%')).toBeVisible());
  await user.type(within(dialog).getByRole('spinbutton', { name: /贷款利率/ }), '5.85');
  await user.click(within(dialog).getByRole('button', { name: '测算' }));
  await waitFor(() =>
    expect(sent[0]?.body).toEqual({
      averageLoan: '5000000.00',
      averageDeposit: '0.00',
      loanClass: 'PASS',
      fees: '0.00',
      loanRate: '0.0585',
    }),
  );
});

it('shows plans with their progress and drafts one for a company without', async () => {
  readAsManager();
  const sent = answerActs('*/api/portfolio/v1/marketing-plans', { status: 201, body: { planId: 'P-1' } });
  const { user, router } = await open('/marketing/plans?year=2026');
  const plans = await screen.findByRole('table', { name: '营销计划' });
  expect(within(plans).getAllByRole('row')[1]).toHaveTextContent(
    /云岭机械有限公司.*已批准.*50\.0%.*75\.0%.*1 \/ 2，逾期 1 项/,
  );
  await user.click(await screen.findByRole('button', { name: '拟定 2026 年营销计划：白石茶业有限公司' }));
  const dialog = await screen.findByRole('dialog', { name: '拟定 2026 年营销计划：白石茶业有限公司' });
  await user.type(within(dialog).getByRole('spinbutton', { name: '存款目标' }), '1000000');
  await user.type(within(dialog).getByRole('spinbutton', { name: '贷款目标' }), '0');
  await user.type(within(dialog).getByRole('spinbutton', { name: '电子银行' }), '2');
  await user.type(within(dialog).getByRole('textbox', { name: '事项' }), '上门推介');
  await user.type(within(dialog).getByLabelText('完成日期'), '2026-06-30');
  await user.click(within(dialog).getByRole('button', { name: '保存' }));
  await waitFor(() =>
    expect(sent[0]?.body).toEqual({
      clientId: 'C0004',
      year: 2026,
      targetLoan: '0',
      targetDeposit: '1000000',
      crossSales: { E_BANKING: 2 },
      actions: [{ title: '上门推介', due: '2026-06-30' }],
    }),
  );
  await waitFor(() => expect(router.state.location.pathname).toBe('/marketing/plans/P-1'));
});

it('lets the head approve exactly the plan that is shown', async () => {
  readAs('S0009', 'branch-head');
  const sent = answerActs('*/api/portfolio/v1/marketing-plans/P-2/approval', { status: 200 });
  const { user } = await open('/marketing/plans/P-2');
  await user.click(await screen.findByRole('button', { name: '批准' }));
  const dialog = await screen.findByRole('dialog', { name: '批准' });
  await user.click(within(dialog).getByRole('button', { name: '批准' }));
  await waitFor(() => expect(sent[0]?.headers.get('If-Match')).toBe('"2"'));
});

it('completes an action of an approved plan and offers nothing more on it', async () => {
  readAsManager();
  const sent = answerActs('*/api/portfolio/v1/marketing-plans/P-1/completions', { status: 201 });
  const { user } = await open('/marketing/plans/P-1');
  const actions = await screen.findByRole('table', { name: '营销事项' });
  expect(within(actions).getAllByRole('button')).toHaveLength(1);
  expect(screen.queryByRole('button', { name: '提交审批' })).not.toBeInTheDocument();
  await user.click(within(actions).getByRole('button', { name: '办结：上门推介结算产品' }));
  const dialog = await screen.findByRole('dialog', { name: '办结：上门推介结算产品' });
  await user.type(within(dialog).getByRole('textbox', { name: '完成情况' }), '客户同意试用');
  await user.click(within(dialog).getByRole('button', { name: '保存' }));
  await waitFor(() => expect(sent[0]?.body).toMatchObject({ no: 1, note: '客户同意试用' }));
});

it('shows a head whose companies have no plan, and a refusal in the words of the service', async () => {
  readAs('S0009', 'branch-head');
  server.use(
    http.get('*/api/portfolio/v1/marketing-targets/board', () =>
      HttpResponse.json(
        { detail: '稍后再试。' },
        { status: 503, headers: { 'content-type': 'application/problem+json' } },
      ),
    ),
  );
  const { user } = await open('/marketing/plans');
  const coverage = await screen.findByRole('table', { name: '按主办客户经理的计划覆盖率' });
  expect(within(coverage).getAllByRole('row')[2]).toHaveTextContent(/无责任人/);
  expect(screen.queryByRole('button', { name: /拟定/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole('link', { name: '开发进程' }));
  expect(await screen.findByText('稍后再试。')).toBeVisible();
});

it('reads in English', async () => {
  readAsManager();
  await open('/marketing/targets/T-2', 'en-US');
  expect(await screen.findByRole('table', { name: 'Lines of the forecast' })).toHaveTextContent('Interest on loans');
});
