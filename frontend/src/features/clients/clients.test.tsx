import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { open } from '../../../test/open.tsx';
import { server } from '../../../test/server.ts';

it('lists clients with tier, quality and who is responsible', async () => {
  await open('/clients');
  const table = await screen.findByRole('table', { name: '客户' });
  expect(within(table).getAllByRole('row').length).toBeGreaterThan(20);
  expect(within(table).getAllByText('制度空档')).not.toHaveLength(0);
  expect(within(table).getAllByText('无责任人')).not.toHaveLength(0);
  expect(within(table).getAllByText('次级')).not.toHaveLength(0);
});

it('asks the service with every criterion of the address', async () => {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get('*/api/portfolio/v1/clients', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items: [], next: null });
    }),
  );
  await open('/clients?q=jhsm&tier=LARGE&premium=true&sort=LOAN&loanClass=PASS');
  expect(await screen.findByText(/没有符合条件的客户/)).toBeVisible();
  expect(Object.fromEntries(asked[0] ?? [])).toEqual({
    q: 'jhsm',
    tier: 'LARGE',
    premium: 'true',
    sort: 'LOAN',
    loanClass: 'PASS',
    limit: '50',
  });
});

it('explains the gap of the rulebook and keeps it in the address', async () => {
  const { user, router } = await open('/clients');
  await user.click(await screen.findByRole('button', { name: '等级空档' }));
  expect(await screen.findByText(/制度没有为这一段贷款余额规定等级/)).toBeVisible();
  expect(router.state.location.search).toBe('?tier=UNTIERED');
  expect(screen.getByRole('button', { name: '等级空档' })).toHaveAttribute('aria-pressed', 'true');
});

it('searches by what is typed', async () => {
  const { user, router } = await open('/clients');
  await user.type(await screen.findByRole('searchbox', { name: /拼音首字母/ }), 'jhsm{Enter}');
  expect(router.state.location.search).toBe('?q=jhsm');
  expect(await screen.findByText(/没有符合条件的客户/)).toBeVisible();
});

it('opens a client with its tier, group, accounts and ledger', async () => {
  const { user, router } = await open('/clients');
  const table = await screen.findByRole('table', { name: '客户' });
  const [first] = within(table).getAllByRole('button');
  if (!first) throw new Error('no client to open');
  await user.click(first);
  const tier = await screen.findByRole('region', { name: '等级与依据' });
  expect(tier).toHaveTextContent('CLIENT-TIERS-RULEBOOK-1');
  expect(tier).toHaveTextContent('2024年12月31日 定级');
  expect(screen.getByRole('region', { name: '集团客户' })).toHaveTextContent('另有 1 户成员');
  expect(screen.getByRole('region', { name: '账户' })).toHaveTextContent('自 2025年6月1日 逾期');
  expect(screen.getByRole('region', { name: '现任分管人' })).toHaveTextContent('依据：分配方案');
  expect(router.state.location.search).toMatch(/client=C/);
});

it('shows a refusal in the words of the service', async () => {
  await open('/clients?client=C99999');
  expect(await screen.findByText('没有这条记录。')).toBeVisible();
});
