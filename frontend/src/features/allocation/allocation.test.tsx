import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { DRAFT_PLAN } from '../../../mocks/data/allocation.ts';
import { answerActs, readAs } from '../../../test/as.ts';
import { open } from '../../../test/open.tsx';
import { server } from '../../../test/server.ts';

const PLAN = '*/api/portfolio/v1/allocation-plans/ALLOC-DRAFT';

it('lists the plans with their state', async () => {
  readAs(null, 'auditor');
  await open('/allocations');
  const table = await screen.findByRole('table', { name: '方案列表' });
  expect(table).toHaveTextContent(/ALLOC-RM-2025.*已生效/);
});

it('shows the plan with its parts, parameters and changes, and no act to an auditor', async () => {
  readAs(null, 'auditor');
  await open('/allocations/ALLOC-DRAFT');
  expect(await screen.findByRole('heading', { name: '方案 ALLOC-DRAFT' })).toBeVisible();
  expect(screen.getAllByText('18,672,231')).toHaveLength(2);
  const parts = await screen.findByRole('table', { name: '支行细分' });
  expect(parts).toHaveTextContent(/城东支行.*待审核/);
  expect(parts).toHaveTextContent(/城西支行.*未调整、未报送，按系统建议/);
  expect(await screen.findByText('小户 1,000 户，公司贷款户 50 户')).toBeVisible();
  expect(await screen.findByRole('table', { name: '手工调整记录' })).toHaveTextContent(
    /河口商贸.*周一鸣 → 吴双.*熟悉该行业/,
  );
  expect(screen.queryByRole('button', { name: '提交方案' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '上传调整表' })).not.toBeInTheDocument();
});

it('draws fairness in the measure that the reader chooses', async () => {
  readAs(null, 'auditor');
  const { user } = await open('/allocations/ALLOC-DRAFT');
  expect(await screen.findByRole('img', { name: /高级 · 基尼系数/ })).toBeVisible();
  await user.click(screen.getByRole('radio', { name: '变异系数' }));
  expect(await screen.findByRole('img', { name: /高级 · 变异系数/ })).toBeVisible();
});

it('keeps the filter in the address', async () => {
  readAs(null, 'marketing');
  const { user, router } = await open('/allocations/ALLOC-DRAFT');
  const table = await screen.findByRole('table', { name: '方案明细' });
  expect(within(table).getAllByRole('row')).toHaveLength(3);
  await user.click(screen.getByRole('checkbox', { name: '只看交接' }));
  await waitFor(() =>
    expect(within(screen.getByRole('table', { name: '方案明细' })).getAllByRole('row')).toHaveLength(2),
  );
  expect(router.state.location.search).toBe('?handover=true');
});

it('judges a change at once, tells the rule, and sends it with reason and hash', async () => {
  readAs(null, 'marketing');
  server.use(http.get(`${PLAN}/parts`, () => HttpResponse.json([])));
  const sent = answerActs(`${PLAN}/changes`, { status: 201 });
  const { user } = await open('/allocations/ALLOC-DRAFT?client=C000001');
  await user.click(await screen.findByRole('button', { name: '改由他人分管' }));
  const dialog = await screen.findByRole('dialog', { name: '调整 云岭机械 的分管人' });
  await user.click(within(dialog).getByRole('combobox', { name: '新分管人' }));
  await user.click(await screen.findByTitle(/冯远/));
  expect(await within(dialog).findByText('违反规则，不能这样调整')).toBeVisible();
  expect(within(dialog).getByText(/A-03 · 冯远不在客户所在支行/)).toBeVisible();
  await user.click(within(dialog).getByRole('combobox', { name: '理由' }));
  await user.click(await screen.findByTitle(/客户经营地迁移/));
  expect(await within(dialog).findByText(/符合规则，综合指数上升 60/)).toBeVisible();
  expect(within(dialog).getByText(/作为 A-03 的例外记录/)).toBeVisible();
  await user.type(within(dialog).getByRole('textbox', { name: '说明' }), '已迁至城西');
  await user.click(within(dialog).getByRole('button', { name: '确认调整' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toEqual({
    reason: 'RELOCATED',
    explanation: '已迁至城西',
    lines: [{ clientId: 'C000001', staffId: 'S0009' }],
  });
  expect(sent[0]?.headers.get('if-match')).toBe(`"${DRAFT_PLAN.hash}"`);
  expect(sent[0]?.headers.get('idempotency-key')).toBeTruthy();
});

it('offers no change of a line that is with its branch or under review', async () => {
  readAs(null, 'marketing');
  await open('/allocations/ALLOC-DRAFT?client=C000001');
  expect(await screen.findByRole('list', { name: '分管是这样确定的' })).toBeVisible();
  expect(screen.getByRole('img', { name: /改由他人的代价/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: '改由他人分管' })).not.toBeInTheDocument();
});

it('lets marketing accept or return a submitted part by its hash', async () => {
  readAs(null, 'marketing');
  const sent = answerActs(`${PLAN}/parts/B01/return`, { status: 200 });
  const { user } = await open('/allocations/ALLOC-DRAFT');
  expect(await screen.findByRole('button', { name: '审核通过城东支行部分' })).toBeEnabled();
  expect(screen.queryByRole('button', { name: '审核通过城西支行部分' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '退回城东支行部分' }));
  const dialog = await screen.findByRole('dialog', { name: '退回城东支行部分' });
  await user.type(within(dialog).getByRole('textbox', { name: '退回理由' }), '缺少迁移证明');
  await user.click(within(dialog).getByRole('button', { name: '退回' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toEqual({ reason: '缺少迁移证明' });
  expect(sent[0]?.headers.get('if-match')).toBe('"part-b01"');
});

it('shows where a table was refused', async () => {
  readAs(null, 'marketing');
  server.use(
    http.post(`${PLAN}/table/import`, () =>
      HttpResponse.json(
        {
          status: 400,
          detail: '文件有 1 处错误',
          errors: [{ file: 'a.xlsx', row: 2, column: '新分管人工号', value: 'S0', remedy: '不在名单内' }],
        },
        { status: 400 },
      ),
    ),
  );
  const { user } = await open('/allocations/ALLOC-DRAFT');
  await screen.findByRole('button', { name: '上传调整表' });
  await user.upload(screen.getByLabelText('选择调整表文件'), new File(['x'], 'a.xlsx'));
  expect(await screen.findByRole('table', { name: '表格未被接收，没有任何调整' })).toHaveTextContent(
    /2.*新分管人工号.*S0.*不在名单内/,
  );
});

it('tells a manager why not me: the rule and the cheapest exchange', async () => {
  readAs('S0009', 'relationship-manager');
  server.use(http.get('*/api/portfolio/v1/allocation-plans', () => HttpResponse.json({ items: [DRAFT_PLAN] })));
  const { user, router } = await open('/allocations/ALLOC-DRAFT');
  expect(await screen.findByRole('heading', { name: '与我有关的客户' })).toBeVisible();
  expect(screen.queryByRole('heading', { name: '支行细分' })).not.toBeInTheDocument();
  await user.type(screen.getByRole('searchbox', { name: '客户编号' }), 'C000001');
  await user.click(screen.getByRole('button', { name: '为什么不是我' }));
  const sheet = await screen.findByRole('dialog', { name: '为什么不是我' });
  expect(await within(sheet).findByText('违反规则，不能这样调整')).toBeVisible();
  expect(within(sheet).getByText(/您把 南郊粮油（C000031）交给对方/)).toBeVisible();
  expect(router.state.location.search).toBe('?whyNot=C000001');
});
