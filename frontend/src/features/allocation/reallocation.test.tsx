import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { DRAFT_PLAN, REALLOCATION, TAKE_OVER } from '../../../mocks/data/allocation.ts';
import { ME } from '../../../mocks/handlers/api.ts';
import { answerActs, pickPerson, readAs } from '../../../test/as.ts';
import { open } from '../../../test/open.tsx';
import { server } from '../../../test/server.ts';
import { costDifference, withoutTaker } from './model/takeOver.ts';

const API = '*/api/portfolio/v1';
const PLAN = `${API}/allocation-plans/ALLOC-DRAFT`;

const planIs = (more: object) => server.use(http.get(PLAN, () => HttpResponse.json({ ...DRAFT_PLAN, ...more })));

it('shows the distance from the proven optimum, how it was proven, and draws it', async () => {
  readAs(null, 'auditor');
  await open('/allocations/ALLOC-DRAFT');
  const panel = await screen.findByRole('region', { name: '离最优还有多远' });
  expect(within(panel).getByRole('status')).toHaveTextContent('距已证明最优 ≤ 0.38%');
  expect(within(panel).getByText('已证明')).toBeVisible();
  expect(within(panel).getByText(/2025年3月20日.*证明。方法：逐支行穷举/)).toBeVisible();
  expect(
    within(panel).getByRole('img', {
      name: /下界 18,601,544，本方案 18,672,231，维持现任分管人 24,000,000/,
    }),
  ).toBeVisible();
});

it('asks again while the proof is pending, until it is there', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  try {
    readAs(null, 'auditor');
    let asked = 0;
    const pending = { state: 'PENDING', value: null, gap: null, method: null, provenAt: null };
    server.use(
      http.get(PLAN, () => {
        asked += 1;
        return HttpResponse.json({ ...DRAFT_PLAN, bound: asked < 3 ? pending : DRAFT_PLAN.bound });
      }),
    );
    await open('/allocations/ALLOC-DRAFT');
    const panel = await screen.findByRole('region', { name: '离最优还有多远' });
    expect(within(panel).getByRole('status')).toHaveTextContent(/正在证明.*完成后本页自动显示/);
    await vi.advanceTimersByTimeAsync(4_500);
    await waitFor(() => expect(asked).toBe(2));
    await vi.advanceTimersByTimeAsync(4_500);
    expect(await within(panel).findByText('≤ 0.38%')).toBeVisible();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked).toBe(3);
  } finally {
    vi.useRealTimers();
  }
});

it('says when nothing can be proven, and when the plan is the best there is', async () => {
  readAs(null, 'auditor');
  planIs({ bound: { state: 'UNAVAILABLE', value: null, gap: null, method: null, provenAt: null } });
  await open('/allocations/ALLOC-DRAFT');
  const panel = await screen.findByRole('region', { name: '离最优还有多远' });
  expect(within(panel).getByRole('status')).toHaveTextContent(/无法证明.*这不说明方案不好/);
  expect(within(panel).queryByRole('img', { name: /下界/ })).not.toBeInTheDocument();
  cleanup();
  planIs({ bound: { ...DRAFT_PLAN.bound, gap: '0.0000' } });
  await open('/allocations/ALLOC-DRAFT');
  expect(await screen.findByText('已达最优：没有更好的方案')).toBeVisible();
});

it('tells what is lacking with the smallest remedy, and checks it again as of today', async () => {
  readAs(null, 'marketing');
  const lacking = {
    rule: 'A-05',
    text: { zh: '大户 5 个，可分管的高级客户经理只有 4 名。', en: '5 large clients, but only 4 seniors.' },
    remedy: { zh: '增加 1 名高级客户经理，或减少 1 个大户。', en: '1 more senior.' },
  };
  planIs({ violations: 1, obstacles: [lacking] });
  const sent = answerActs(
    `${API}/what-if/allocation-feasibility`,
    {
      status: 200,
      body: { feasible: false, obstacles: [{ ...lacking, clients: ['C1', 'C2', 'C3', 'C4', 'C5'], managers: ['S1'] }] },
    },
    { status: 200, body: { feasible: true, obstacles: [] } },
  );
  const { user } = await open('/allocations/ALLOC-DRAFT');
  const panel = await screen.findByRole('region', { name: '方案为什么还不能提交' });
  expect(panel).toHaveTextContent(/只有 4 名。.*最小补救：增加 1 名高级客户经理/);
  const again = within(panel).getByRole('button', { name: '按今天的客户和人员重新核对' });
  await user.click(again);
  expect(await within(panel).findByText('涉及客户 5 户，可分管 1 人')).toBeVisible();
  expect(sent[0]?.body).toEqual({ examPlanId: DRAFT_PLAN.examPlanId, schemeId: DRAFT_PLAN.schemeId });
  await user.click(again);
  expect(await within(panel).findByText('条件已经具备')).toBeVisible();
});

it('tries out a leaver at once, then proposes with a date and a key', async () => {
  readAs(null, 'marketing');
  const asked = answerActs(`${API}/what-if/reallocations`, { status: 200, body: TAKE_OVER });
  const sent = answerActs(`${API}/reallocations`, { status: 201, body: REALLOCATION });
  const { user, router } = await open('/reallocations');
  expect(await screen.findByText('请选择客户经理，查看其名下客户由谁接管。')).toBeVisible();
  await pickPerson(user, screen.getByRole('combobox', { name: '客户经理' }), 'S0001');
  const table = await screen.findByRole('table', { name: '由谁接管' });
  expect(asked[0]?.body).toEqual({ staffId: 'S0001' });
  expect(router.state.location.search).toBe('?staff=S0001');
  expect(table).toHaveTextContent(/南郊粮油.*吴双.*冯远.*\+840.00.*周一鸣 \+60.00.*曹丹 \+145.00.*严冬 \+262.50/);
  expect(table).toHaveTextContent(/松坡建材.*无人可接/);
  expect(screen.getByRole('link', { name: '前往公开竞聘' })).toHaveAttribute('href', '/competitions');
  expect(screen.getByText('1 户没有人可以接管')).toBeVisible();

  await user.click(screen.getByRole('button', { name: '提出重新分配' }));
  const dialog = await screen.findByRole('dialog', { name: '提出重新分配' });
  await user.click(within(dialog).getByRole('button', { name: /^提\s*出$/ }));
  expect(await within(dialog).findByText('请填写')).toBeVisible();
  await user.type(within(dialog).getByLabelText('生效日期'), '2025-10-01');
  const id = within(dialog).getByRole('textbox', { name: '编号' });
  await user.clear(id);
  await user.type(id, 'REALLOC-S0002');
  await user.click(within(dialog).getByRole('button', { name: /^提\s*出$/ }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/reallocations/REALLOC-S0002'));
  expect(sent[0]?.body).toEqual({ staffId: 'S0001', reallocationId: 'REALLOC-S0002', effectiveFrom: '2025-10-01' });
  expect(sent[0]?.headers.get('idempotency-key')).toBeTruthy();
});

it('explains one client by the reasons and what others would cost', async () => {
  readAs(null, 'auditor');
  const { user } = await open('/reallocations?staff=S0002');
  await user.click(await screen.findByRole('button', { name: '南郊粮油 C000052' }));
  const sheet = await screen.findByRole('dialog', { name: '为什么由此人接管' });
  expect(within(sheet).getByText('由冯远接管影响最小。')).toBeVisible();
  expect(within(sheet).getByRole('img', { name: /改由他人的代价/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: '提出重新分配' })).not.toBeInTheDocument();
});

it('tries out one client that is found by its name, and shows why the service refuses', async () => {
  readAs(null, 'hr');
  const asked = answerActs(`${API}/what-if/reallocations`, {
    status: 409,
    body: { status: 409, detail: '尚无已生效的分管方案，请先办理年度分管。' },
  });
  server.use(
    http.get(`${API}/clients`, ({ request }) =>
      HttpResponse.json({
        items: new URL(request.url).searchParams.get('q') === '云岭' ? [{ clientId: 'C000001', name: '云岭机械' }] : [],
      }),
    ),
  );
  const { user } = await open('/reallocations');
  await user.click(await screen.findByText('单个客户', { selector: '.ant-segmented-item-label' }));
  await user.type(await screen.findByRole('combobox', { name: '客户' }), '云岭');
  await user.click(await screen.findByTitle('云岭机械 · C000001'));
  expect(await screen.findByText('尚无已生效的分管方案，请先办理年度分管。')).toBeVisible();
  expect(asked[0]?.body).toEqual({ clientIds: ['C000001'] });
});

it('lists the proposals, and says so where there are none', async () => {
  readAs(null, 'administrator');
  await open('/reallocations');
  const table = await screen.findByRole('table', { name: '已提出的重新分配' });
  expect(table).toHaveTextContent(/REALLOC-S0002.*待批准.*2025年10月1日.*4/);
  expect(table).toHaveTextContent(/REALLOC-C000009.*已批准.*单个客户/);
  expect(screen.queryByRole('region', { name: '试算' })).not.toBeInTheDocument();
  cleanup();
  server.use(http.get(`${API}/reallocations`, () => HttpResponse.json({ items: [], next: null })));
  await open('/reallocations');
  expect(await screen.findByText('还没有提出过重新分配。')).toBeVisible();
});

it('lets a second person approve exactly what is shown', async () => {
  readAs(null, 'hr');
  const sent = answerActs(`${API}/reallocations/REALLOC-S0002/approval`, { status: 200, body: REALLOCATION });
  const { user } = await open('/reallocations/REALLOC-S0002');
  await user.click(await screen.findByRole('button', { name: '批准重新分配' }));
  const dialog = await screen.findByRole('dialog', { name: '批准重新分配' });
  expect(dialog).toHaveTextContent(/REALLOC-S0002.*2025年10月1日.*4 户中的 2 户.*钱进 · 2025年9月3日.*c0ffee00c0ff/);
  await user.click(within(dialog).getByRole('button', { name: /^批\s*准$/ }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.headers.get('if-match')).toBe(`"${REALLOCATION.hash}"`);
});

it('offers no approval to the proposer or to an auditor', async () => {
  server.use(
    http.get(`${API}/reallocations/REALLOC-S0002`, () => HttpResponse.json({ ...REALLOCATION, proposedBy: ME.name })),
  );
  readAs(null, 'marketing');
  await open('/reallocations/REALLOC-S0002');
  expect(await screen.findByText('由您提出，须由另一人批准。')).toBeVisible();
  expect(screen.getByText(new RegExp(`${ME.name} · 2025年9月3日`))).toBeVisible();
  expect(screen.queryByRole('button', { name: '批准重新分配' })).not.toBeInTheDocument();
  cleanup();
  server.resetHandlers();
  readAs(null, 'auditor');
  await open('/reallocations/REALLOC-S0002');
  expect(await screen.findByRole('table', { name: '由谁接管' })).toBeVisible();
  expect(screen.queryByRole('button', { name: '批准重新分配' })).not.toBeInTheDocument();
});

it('leads from an approved reallocation to its handover documents', async () => {
  readAs(null, 'marketing');
  await open('/reallocations/REALLOC-C000009');
  expect(await screen.findByRole('link', { name: '查看交接单' })).toHaveAttribute(
    'href',
    '/handovers?state=all&decision=REALLOC-C000009',
  );
});

it('is reached from the plans and from the leavers, but not by a branch head', async () => {
  readAs(null, 'marketing');
  await open('/allocations');
  expect(await screen.findByRole('link', { name: '重新分配' })).toHaveAttribute('href', '/reallocations');
  cleanup();
  await open('/departures?person=S0001');
  expect(await screen.findByRole('link', { name: '重新分配' })).toBeVisible();
  cleanup();
  readAs(null, 'branch-head');
  await open('/allocations');
  expect(await screen.findByRole('table', { name: '方案列表' })).toBeVisible();
  expect(screen.queryByRole('link', { name: '重新分配' })).not.toBeInTheDocument();
});

it('counts clients without a taker and signs a cost', () => {
  expect(withoutTaker(TAKE_OVER as never)).toBe(1);
  const shown = (value: string) => value;
  expect(['60', '0', '-45'].map((value) => costDifference(value, shown))).toEqual(['+60', '0', '-45']);
});
