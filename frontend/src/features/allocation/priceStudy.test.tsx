import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { DRAFT_PLAN, PRICE_STUDY } from '../../../mocks/data/allocation.ts';
import { answerActs, readAs } from '../../../test/as.ts';
import { open } from '../../../test/open.tsx';
import { server } from '../../../test/server.ts';

const STUDIES = '*/api/portfolio/v1/allocation-plans/ALLOC-DRAFT/price-studies';
const answer = (...studies: readonly object[]) => server.use(http.get(STUDIES, () => HttpResponse.json(studies)));
const stability = () => screen.findByRole('region', { name: '均衡与交接户数' });

it('draws the curve and shows the chosen price beside the plan, by keyboard', async () => {
  readAs(null, 'auditor');
  await open('/allocations/ALLOC-DRAFT');
  const region = await stability();
  expect(
    within(region).getByRole('img', { name: /交接从 2,378 户到 614 户，均衡指数从 17,950,000 到 19,162,723/ }),
  ).toBeVisible();
  expect(within(region).getByText('每户交接代价 1,000（现行）')).toBeVisible();
  fireEvent.keyDown(within(region).getByRole('slider', { name: '选择每户交接代价' }), {
    key: 'ArrowRight',
    keyCode: 39,
  });
  expect(await within(region).findByText('每户交接代价 10,000')).toBeVisible();
  const beside = within(region).getByRole('table', { name: '所选代价与本方案对比' });
  expect(within(beside).getByRole('row', { name: /交接户数/ })).toHaveTextContent('交接户数6141,013');
  expect(within(region).getByRole('table', { name: '均衡与交接户数：各点数字', hidden: true })).toHaveTextContent(
    /1,000（现行）18,000,0001,013/,
  );
  expect(within(region).queryByRole('button')).not.toBeInTheDocument();
});

it('lets marketing compute, shows why it is refused, and what is not computed yet', async () => {
  readAs(null, 'marketing');
  const sent = answerActs(STUDIES, {
    status: 409,
    body: { status: 409, detail: '方案拟定后客户或人员资料已变动' },
  });
  const { user } = await open('/allocations/ALLOC-DRAFT');
  const region = await screen.findByRole('region', { name: '均衡与跨支行户数' });
  expect(within(region).getByText('尚未测算。')).toBeVisible();
  await user.click(within(region).getByRole('button', { name: '测算均衡与跨支行户数' }));
  expect(await within(region).findByText('方案拟定后客户或人员资料已变动')).toBeVisible();
  expect(sent[0]?.body).toEqual({ price: 'OUTSIDE_BRANCH', prices: [] });
  expect(sent[0]?.headers.get('idempotency-key')).toBeTruthy();
});

it('shows how far a study is and cancels it', async () => {
  readAs(null, 'marketing');
  answer({ ...PRICE_STUDY, state: 'RUNNING', endedAt: null, points: PRICE_STUDY.points.slice(0, 1) });
  const sent = answerActs(`${STUDIES}/study-1/cancellation`, { status: 200 });
  const { user } = await open('/allocations/ALLOC-DRAFT');
  const region = await stability();
  expect(within(region).getByRole('progressbar', { name: '测算进度' })).toHaveTextContent('1 / 3');
  expect(screen.getByRole('button', { name: '测算均衡与跨支行户数' })).toBeDisabled();
  await user.click(within(region).getByRole('button', { name: '取消测算均衡与交接户数' }));
  await waitFor(() => expect(sent).toHaveLength(1));
});

it('says that a study is outdated, cancelled or was made before changes by hand', async () => {
  readAs(null, 'auditor');
  answer(
    { ...PRICE_STUDY, outdated: true },
    { ...PRICE_STUDY, price: 'OUTSIDE_BRANCH', state: 'CANCELLED', handChanged: true },
  );
  await open('/allocations/ALLOC-DRAFT');
  expect(within(await stability()).getByText('测算已过期')).toBeVisible();
  const territory = screen.getByRole('region', { name: '均衡与跨支行户数' });
  expect(within(territory).getByText('测算已取消')).toBeVisible();
  expect(within(territory).getByText(/测算之后方案有手工调整/)).toBeVisible();
});

it('shows the new version of the scheme, to be sent in and approved by a second person', async () => {
  readAs(null, 'marketing');
  const { user } = await open('/allocations/ALLOC-DRAFT');
  const region = await stability();
  expect(within(region).queryByRole('button', { name: '按此代价拟定新的参数版本' })).not.toBeInTheDocument();
  fireEvent.keyDown(within(region).getByRole('slider'), { key: 'End', keyCode: 35 });
  await user.click(await within(region).findByRole('button', { name: '按此代价拟定新的参数版本' }));
  const dialog = await screen.findByRole('dialog', { name: '新的参数版本：每户交接代价 10,000' });
  await waitFor(() => expect(within(dialog).getByText(/由另一人批准/)).toBeVisible());
  const text = (await within(dialog).findByRole<HTMLTextAreaElement>('textbox', { name: '参数版本内容' })).value;
  expect(JSON.parse(text)).toMatchObject({
    schemeId: 'ALLOCATION-RULEBOOK-1-H10000',
    parameters: { handoverCost: '10000', territory: 'HARD' },
  });
  await user.click(within(dialog).getByRole('button', { name: '复制内容' }));
  expect(await within(dialog).findByText('已复制，请提交并由另一人批准。')).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(text);
});

it('leaves a decided plan without studies alone', async () => {
  readAs(null, 'auditor');
  answer();
  server.use(
    http.get('*/api/portfolio/v1/allocation-plans/ALLOC-DRAFT', () =>
      HttpResponse.json({ ...DRAFT_PLAN, state: 'EFFECTIVE', effectiveFrom: '2025-04-16' }),
    ),
  );
  await open('/allocations/ALLOC-DRAFT');
  expect(await screen.findByRole('heading', { name: '方案明细' })).toBeVisible();
  expect(screen.queryByRole('heading', { name: '稳定与属地的代价' })).not.toBeInTheDocument();
});
