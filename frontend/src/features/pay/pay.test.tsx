import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { PAY_ROWS, PAY_RUN } from '../../../mocks/data/pay.ts';
import { answerActs, readAs } from '../../../test/as.ts';
import { open } from '../../../test/open.tsx';
import { server } from '../../../test/server.ts';

const first = PAY_ROWS[0];
if (!first) throw new Error('the fixtures have no pay');

const RUN = '*/api/performance/v1/periods/:periodId/pay-run';

it('shows a manager the own statement, line by line, with what is deferred', async () => {
  readAs(first.staffId, 'relationship-manager');
  await open('/pay');
  const lines = await screen.findByRole('list', { name: '逐项计算' });
  expect(within(lines).getAllByRole('listitem').at(-1)).toHaveTextContent('实发');
  expect(lines).toHaveTextContent('P-05');
  expect(within(screen.getByRole('list', { name: '延期支付' })).getAllByRole('listitem')).toHaveLength(3);
  expect(screen.getByRole('img', { name: /^图表：逐项计算/ })).toBeInTheDocument();
  expect(screen.getByRole('table', { name: '台账' })).toHaveTextContent('结算实发');
});

it('says that a manager has no approved statement yet', async () => {
  readAs(first.staffId, 'relationship-manager');
  server.use(
    http.get('*/api/performance/v1/periods/:periodId/pay/:staffId', () => HttpResponse.json({}, { status: 404 })),
  );
  await open('/pay', 'en-US');
  expect(await screen.findByText('You have no approved statement for this period.')).toBeVisible();
});

it('says that nothing can be paid before a period is closed', async () => {
  readAs('S9001', 'hr');
  server.use(http.get('*/api/performance/v1/periods', () => HttpResponse.json({ items: [], next: null })));
  await open('/pay');
  expect(await screen.findByText(/尚无已终结的考核期/)).toBeVisible();
});

it('lets HR compute the pay with what payroll has advanced', async () => {
  readAs('S9001', 'hr');
  server.use(http.get(RUN, () => HttpResponse.json({}, { status: 404 })));
  const sent = answerActs(RUN, { status: 201, body: PAY_RUN });
  const { user } = await open('/pay');
  await user.click(await screen.findByRole('button', { name: '计算绩效工资' }));
  const dialog = await screen.findByRole('dialog');
  const field = within(dialog).getByLabelText('本期已预发（可不填）');
  await user.type(field, 'S0101 2025-13 5');
  await user.click(within(dialog).getByRole('button', { name: '计算' }));
  expect(await within(dialog).findByText(/每行应为工号/)).toBeVisible();
  expect(sent).toHaveLength(0);
  await user.clear(field);
  await user.type(field, 'S0101 2025-07 1500');
  await user.click(within(dialog).getByRole('button', { name: '计算' }));
  await expect
    .poll(() => sent[0]?.body)
    .toEqual({
      advances: [{ staffId: 'S0101', month: '2025-07', amount: '1500.00' }],
    });
});

it('lets the committee approve the run that it saw', async () => {
  readAs('S9002', 'committee');
  server.use(http.get(RUN, () => HttpResponse.json({ ...PAY_RUN, state: 'MADE', decidedAt: null })));
  const sent = answerActs(`${RUN}/approval`, { status: 200, body: PAY_RUN });
  const { user } = await open('/pay/2025');
  const table = await screen.findByRole('table', { name: '本批次工资单' });
  expect(within(table).getByRole('link', { name: first.name })).toHaveAttribute('href', `/pay/2025/${first.staffId}`);
  await user.click(screen.getByRole('button', { name: '批准发薪' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '批准' }));
  await expect.poll(() => sent[0]?.headers.get('If-Match')).toBe(`"${PAY_RUN.hash}"`);
});

it('shows an auditor the run without any act', async () => {
  readAs('S9003', 'auditor');
  await open('/pay');
  await screen.findByRole('table', { name: '本批次工资单' });
  expect(screen.queryByRole('button', { name: '批准发薪' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '计算绩效工资' })).not.toBeInTheDocument();
});

it('does not offer pay to the head of a branch', async () => {
  readAs('S9004', 'branch-head');
  await open('/scoreboard');
  await screen.findByRole('table', { name: '得分明细' });
  expect(screen.queryByRole('link', { name: '绩效工资' })).not.toBeInTheDocument();
});
