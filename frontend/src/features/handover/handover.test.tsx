import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { DOCUMENTS } from '../../../mocks/data/handover.ts';
import { answerActs, readAs } from '../../../test/as.ts';
import { open } from '../../../test/open.tsx';
import { server } from '../../../test/server.ts';
import { clientsIn, signable, unticked } from './model/waiting.ts';

const [toGive, toReceive] = DOCUMENTS;
const SIGNATURES = '*/api/portfolio/v1/handovers/signatures';
const CHECKS = '*/api/portfolio/v1/handovers/checks';

it('ticks what is open and signs what is checked, many documents in one act', async () => {
  readAs('S0002', 'relationship-manager');
  const ticks = answerActs(CHECKS, { status: 201, body: { documents: [] } });
  const signatures = answerActs(SIGNATURES, { status: 201, body: { signed: 1, complete: 0, clients: 0 } });
  const { user } = await open('/handovers');
  const waiting = await screen.findByRole('region', { name: '待我签字' });
  expect(await within(waiting).findByText('已选 2 份，43 户')).toBeVisible();

  await user.click(within(waiting).getByRole('button', { name: '核对清单（1 份）' }));
  const list = await screen.findByRole('dialog', { name: '核对交接清单' });
  const item = await within(list).findByText('客户档案齐全，目录已核对');
  await waitFor(() => expect(item).toBeVisible());
  await user.click(within(list).getByRole('button', { name: '确认均已核对' }));
  await waitFor(() => expect(ticks).toHaveLength(1));
  expect(ticks[0]?.body).toEqual({
    documentIds: [toGive?.documentId],
    items: [{ item: 'DOSSIER' }, { item: 'BALANCES' }],
  });

  await user.click(await within(waiting).findByRole('button', { name: '签字（1 份）' }));
  const dialog = await screen.findByRole('dialog', { name: '签署交接单' });
  await user.click(within(dialog).getByRole('button', { name: '确认签字' }));
  await waitFor(() => expect(signatures).toHaveLength(1));
  expect(signatures[0]?.body).toEqual({ documents: [{ documentId: toReceive?.documentId, hash: toReceive?.hash }] });
  expect(signatures[0]?.headers.get('idempotency-key')).toBeTruthy();
});

it('shows a document with what stays with the giver, and lets nobody sign before the checklist', async () => {
  readAs('S0002', 'relationship-manager');
  const ticks = answerActs(CHECKS, { status: 201, body: { documents: [] } });
  const { user } = await open(`/handovers/${toGive?.documentId}`);
  expect(await screen.findByRole('button', { name: '以移交人身份签字' })).toBeDisabled();
  expect(screen.getByText(/移交时的不良计入移交人/)).toBeVisible();
  expect(screen.getByText(/放款责任人：A000017/)).toBeVisible();
  await user.type(screen.getByRole('textbox', { name: /客户档案齐全.*备注/ }), '共 3 卷');
  await user.click(screen.getByRole('checkbox', { name: '客户档案齐全，目录已核对' }));
  await waitFor(() => expect(ticks).toHaveLength(1));
  expect(ticks[0]?.body).toEqual({
    documentIds: [toGive?.documentId],
    items: [{ item: 'DOSSIER', remark: '共 3 卷' }],
  });
});

it('signs a single document by its hash and takes signatures back with a reason', async () => {
  readAs('S0002', 'relationship-manager');
  const signatures = answerActs(SIGNATURES, { status: 201, body: {} });
  const returns = answerActs('*/api/portfolio/v1/handovers/:documentId/return', { status: 200 });
  const { user } = await open(`/handovers/${toReceive?.documentId}`);
  await user.click(await screen.findByRole('button', { name: '以接收人身份签字' }));
  await user.click(await screen.findByRole('button', { name: '确认签字' }));
  await waitFor(() =>
    expect(signatures[0]?.body).toEqual({
      documents: [{ documentId: toReceive?.documentId, hash: toReceive?.hash }],
    }),
  );
  await user.click(screen.getByRole('button', { name: '退回重签' }));
  const dialog = await screen.findByRole('dialog', { name: '退回重签' });
  await user.type(within(dialog).getByRole('textbox', { name: '退回原因' }), '余额不符');
  await user.click(within(dialog).getByRole('button', { name: '退回' }));
  await waitFor(() => expect(returns[0]?.body).toEqual({ reason: '余额不符' }));
  expect(returns[0]?.headers.get('if-match')).toBe(`"${toReceive?.hash}"`);
});

it('shows overseers the progress of each branch and alarms when a client has nobody', async () => {
  readAs(null, 'marketing');
  server.use(
    http.get('*/api/portfolio/v1/responsibility-gaps', () =>
      HttpResponse.json({ count: 2, items: [{ clientId: 'C1', name: '云岭商贸' }] }),
    ),
  );
  await open('/handovers');
  expect(await screen.findByRole('alert')).toHaveTextContent('2 户客户今天无责任人');
  const progress = await screen.findByRole('region', { name: '交接进度' });
  expect(await within(progress).findByText('1 / 3')).toBeVisible();
  expect(within(progress).getByText('9 / 9')).toBeVisible();
});

it('shows how many clients a leaver still holds and keeps the release shut', async () => {
  readAs(null, 'hr');
  const settled = answerActs('*/api/portfolio/v1/departures/:staffId/items', { status: 200 });
  const { user } = await open('/departures');
  const table = await screen.findByRole('group', { name: '离岗清退' });
  expect(within(table).getByText('尚有客户')).toBeVisible();
  await user.click(within(table).getByRole('button'));
  const sheet = await screen.findByRole('dialog', { name: '离岗清退' });
  expect(within(sheet).getByText('名下尚有 46 户客户')).toBeVisible();
  expect(within(sheet).getByRole('button', { name: '清退放行' })).toBeDisabled();
  await user.click(within(sheet).getByRole('checkbox', { name: '费用已结清' }));
  await waitFor(() => expect(settled[0]?.body).toEqual({ item: 'FEES' }));
});

it('counts what may be signed', () => {
  const rows = DOCUMENTS as never;
  expect(signable(rows)).toHaveLength(2);
  expect(unticked(rows)).toHaveLength(1);
  expect(clientsIn(rows)).toBe(48);
});

it('tells whoever signs that the day lies in a closed period', async () => {
  readAs('S0002', 'relationship-manager');
  const closed = { ...toReceive, affectsClosedPeriod: ['2024'] };
  server.use(http.get('*/api/portfolio/v1/handovers', () => HttpResponse.json({ items: [closed], next: null })));
  const { user } = await open('/handovers');
  const waiting = await screen.findByRole('region', { name: '待我签字' });
  await user.click(await within(waiting).findByRole('button', { name: '签字（1 份）' }));
  const dialog = await screen.findByRole('dialog', { name: '签署交接单' });
  expect(await within(dialog).findByText('生效日落在已终结的考核期：2024')).toBeInTheDocument();
});
