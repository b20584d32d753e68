import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { MANAGERS } from '../../../mocks/data/portfolio.ts';
import { open } from '../../../test/open.tsx';
import { server } from '../../../test/server.ts';
import { ratioToMean, targetRatio } from './model/load.ts';

const manager = MANAGERS[0];
if (!manager) throw new Error('the fixtures have no manager');

it('compares a load with the mean of the tier in words, too', async () => {
  await open(`/portfolios/${manager.staffId}`);
  expect(await screen.findByRole('heading', { name: `${manager.name}的分管客户` })).toBeVisible();
  expect(screen.getByRole('img', { name: /^贷款余额为同级均值的 \d+%$/ })).toBeInTheDocument();
});

it('explains why a client is with the manager and keeps the ledger', async () => {
  const { user } = await open(`/portfolios/${manager.staffId}`);
  const table = await screen.findByRole('table', { name: '分管客户' });
  const [why] = within(table).getAllByRole('button');
  if (!why) throw new Error('no explanation offered');
  await user.click(why);
  expect(await screen.findByRole('list', { name: '分管是这样确定的' })).toHaveTextContent('A-07');
  expect(screen.getByText('自 2025年4月16日 起')).toBeVisible();
  expect(await screen.findByText(/自 2025年4月16日 起 · 依据：分配方案/)).toBeVisible();
  expect(screen.getByText(/代 .*至 2025年12月1日 返岗/)).toBeVisible();
  expect(screen.getByText('A000017 · 2023年5月4日 发放')).toBeVisible();
});

it('searches with the service', async () => {
  const { user } = await open(`/portfolios/${manager.staffId}`);
  await user.type(await screen.findByRole('searchbox', { name: '按客户名称或编号查找' }), '没有这样的客户{Enter}');
  expect(await screen.findByText('没有符合条件的客户。')).toBeVisible();
});

it('answers a foreign portfolio as not found', async () => {
  server.use(
    http.get('*/api/portfolio/v1/portfolios/:staffId', () =>
      HttpResponse.json(
        { type: 'urn:kejing:problem:not-found', status: 404, detail: '没有找到该客户经理的分管情况。' },
        { status: 404, headers: { 'content-type': 'application/problem+json' } },
      ),
    ),
  );
  await open('/portfolios/S9999');
  expect(await screen.findByRole('alert')).toHaveTextContent('没有找到该客户经理的分管情况。');
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

it('shows a branch with its managers and the fairness before and after', async () => {
  await open(`/branches/${manager.branchId}`);
  expect(await screen.findByRole('table', { name: '客户经理对比' })).toHaveTextContent(manager.name);
  expect(await screen.findByRole('table', { name: '全行均衡度：分配前后' })).toBeVisible();
});

it('compares with nothing where nobody carries any', () => {
  const nobody = {
    resource: 'LOAN',
    load: '0.00',
    target: '0.00',
    toMean: null,
    peers: { managers: 3, mean: '0.00' },
  } as const;
  expect(ratioToMean(nobody)).toBeUndefined();
  expect(targetRatio(nobody)).toBeUndefined();
  expect(targetRatio({ ...nobody, target: '30.00', peers: { managers: 3, mean: '20.00' } })).toBe(1.5);
});
