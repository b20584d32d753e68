import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { CONTESTABLE, RIPE } from '../../../mocks/data/development.ts';
import { answerActs, readAs } from '../../../test/as.ts';
import { open } from '../../../test/open.tsx';
import { server } from '../../../test/server.ts';

const PORTFOLIO = '*/api/portfolio/v1';
const [FIRST, SECOND] = RIPE.claims;

const shown = (one: object) =>
  server.use(
    http.get(`${PORTFOLIO}/development-cases/:caseId`, () =>
      HttpResponse.json({ ...RIPE, ...one }, { headers: { ETag: '"shown"' } }),
    ),
  );

const dialog = async () => within(await screen.findByRole('dialog'));

it('lists what is open to contest and what was decided', async () => {
  await open('/developments');
  const table = await screen.findByRole('table', { name: '认领事项' });
  expect(table).toHaveTextContent('待裁定');
  expect(table).toHaveTextContent('异议期内');
  expect(table).toHaveTextContent('已裁定');
});

it('asks the service for the own claims', async () => {
  const asked: (string | null)[] = [];
  server.use(
    http.get(`${PORTFOLIO}/development-cases`, ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('mine'));
      return HttpResponse.json({ items: [], next: null });
    }),
  );
  const { user } = await open('/developments');
  await user.click(await screen.findByText('我的认领'));
  expect(await screen.findByText('没有相关的认领。')).toBeVisible();
  expect(asked).toEqual([null, 'true']);
});

it('claims a newcomer with the name and the hash of a document, not the document', async () => {
  readAs('S0100', 'relationship-manager');
  const sent = answerActs(`${PORTFOLIO}/development-claims`, { status: 201, body: RIPE });
  const { user } = await open('/developments');
  await user.click(await screen.findByRole('button', { name: '认领客户' }));
  const form = await dialog();
  await user.click(form.getByRole('radio', { name: '尚未开户的新客户' }));
  await user.type(form.getByLabelText('新客户名称'), '新港物流');
  await user.type(form.getByLabelText('登记证号'), '91-NEW');
  await user.click(form.getByLabelText('证明种类'));
  await user.click(await screen.findByTitle('走访记录'));
  await user.type(form.getByLabelText('证明日期'), '2025-03-03');
  await user.type(form.getByLabelText('开拓经过'), '三月首次走访');
  await user.click(form.getByRole('button', { name: '提交认领' }));
  expect(await form.findByText('请至少选择一份材料')).toBeVisible();
  await user.upload(form.getByLabelText('证明材料'), new File(['abc'], '走访记录.pdf'));
  expect(await form.findByText(/ba7816bf8f01cfea/)).toBeVisible();
  await user.click(form.getByRole('button', { name: '提交认领' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toEqual({
    name: '新港物流',
    registration: '91-NEW',
    proofKind: 'VISIT_RECORD',
    proofDate: '2025-03-03',
    statement: '三月首次走访',
    documents: [{ name: '走访记录.pdf', sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' }],
  });
});

it('offers others to contest, who see no proof', async () => {
  readAs('S0100', 'relationship-manager');
  const { user } = await open(`/developments/${CONTESTABLE.caseId}`);
  await user.click(await screen.findByRole('button', { name: '我也认领' }));
  expect((await dialog()).getByLabelText('登记证号')).toHaveValue('91-NEW-01');
  expect(screen.queryByText(/的说明与材料/)).not.toBeInTheDocument();
});

it('lets the head of the branch confirm or refuse with a reason', async () => {
  readAs('S0100', 'branch-head');
  shown({ contestUntil: null, ripe: false, claims: [{ ...FIRST, state: 'FILED', answerable: true }] });
  const refused = answerActs(`${PORTFOLIO}/development-claims/:claimId/refusal`, { status: 200, body: RIPE });
  const { user } = await open('/developments/D-0001');
  expect(await screen.findByRole('button', { name: '确认' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: '退回' }));
  const form = await dialog();
  await user.type(form.getByLabelText('理由'), '无客户签字');
  await user.click(form.getByRole('button', { name: '退回' }));
  await waitFor(() => expect(refused[0]?.body).toEqual({ reason: '无客户签字' }));
});

it('begins a proposal with what the rule says and takes only a whole', async () => {
  const sent = answerActs(`${PORTFOLIO}/development-cases/:caseId/proposal`, { status: 200, body: RIPE });
  const { user } = await open('/developments/D-0001');
  expect(await screen.findByText(`${FIRST?.name}的证明日期最早。`)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '拟定裁定' }));
  const form = await dialog();
  const [first, second] = form.getAllByRole('spinbutton');
  if (!first || !second) throw new Error('a part for each claimant');
  expect(first).toHaveValue('1.000000');
  await user.clear(first);
  await user.type(first, '0.6');
  await user.type(form.getByLabelText('生效日期'), '2026-12-20');
  await user.type(form.getByLabelText('裁定理由'), '共同开拓');
  await user.click(form.getByRole('button', { name: '拟定裁定' }));
  expect(await form.findByText('比例合计须正好为 1')).toBeVisible();
  await user.clear(second);
  await user.type(second, '0.4');
  await user.click(form.getByRole('button', { name: '拟定裁定' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  const { shares } = sent[0]?.body as { shares: { staffId: string; share: string }[] };
  expect(shares.map(({ staffId }) => staffId).sort()).toEqual([FIRST?.staffId, SECOND?.staffId].sort());
  expect(shares.map(({ share }) => Number(share)).sort()).toEqual([0.4, 0.6]);
  expect(sent[0]?.headers.get('if-match')).toBe('"shown"');
});

it('names the stronger rule where the decision moves nobody', async () => {
  await open('/developments/D-0003');
  expect(await screen.findByText('开拓已记录；分管由更优先的规则决定')).toBeVisible();
  expect(screen.getByText('A-05 · 分管资格须与客户等级相符')).toBeVisible();
});
