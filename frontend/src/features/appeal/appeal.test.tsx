import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { APPEALS } from '../../../mocks/data/publicity.ts';
import { CANDIDATES } from '../../../mocks/data/ranking.ts';
import { answerActs, readAs } from '../../../test/as.ts';
import { open } from '../../../test/open.tsx';
import { server } from '../../../test/server.ts';

const FILING = '*/api/grading/v1/rankings/:planId/appeals';
const [, reMark, item] = APPEALS;

it('lists the appeals with what each waits for, and keeps the filter in the address', async () => {
  readAs(null, 'committee');
  const { user, router } = await open('/appeals');
  const rows = within(await screen.findByRole('table')).getAllByRole('row');
  expect(rows[2]).toHaveTextContent(/复评.*待裁定.*第三次评分/);
  expect(rows[3]).toHaveTextContent(/试题异议（第 23 题）/);
  await user.click(screen.getByRole('radio', { name: '成立' }));
  await waitFor(() => expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(2));
  expect(router.state.location.search).toBe('?state=UPHELD');
});

it('lets a candidate appeal against the own part, with the item only for an item', async () => {
  const own = CANDIDATES[30];
  readAs(own?.staffId ?? null);
  server.use(http.get(FILING, () => HttpResponse.json([])));
  const sent = answerActs(FILING, { status: 201, body: { appealId: 'A-0003' } });
  const { user, router } = await open('/appeals');
  await user.click(await screen.findByRole('button', { name: '提出申诉' }));
  const dialog = await screen.findByRole('dialog', { name: '提出申诉' });
  await user.click(within(dialog).getByRole('radio', { name: `工作经历 ${own?.experience}` }));
  expect(await within(dialog).findByRole('radio', { name: '资历证明' })).toBeEnabled();
  expect(within(dialog).queryByRole('radio', { name: '复评' })).not.toBeInTheDocument();
  await user.click(within(dialog).getByRole('radio', { name: `笔试 ${own?.written}` }));
  await user.click(await within(dialog).findByRole('radio', { name: '试题异议' }));
  await user.type(await within(dialog).findByRole('textbox', { name: '题号' }), '23');
  await user.type(within(dialog).getByRole('textbox', { name: '理由' }), '两个正确选项');
  await user.type(within(dialog).getByRole('textbox', { name: '证据' }), '演算过程');
  await user.click(within(dialog).getByRole('button', { name: '提交申诉' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/appeals/RM-2025/A-0003'));
  expect(sent[0]?.body).toEqual({
    part: 'WRITTEN',
    kind: 'ITEM',
    item: '23',
    grounds: '两个正确选项',
    evidence: '演算过程',
  });
  expect(sent[0]?.headers.get('idempotency-key')).toBeTruthy();
});

it('shows the whole course of a decided appeal: score and both ranks', async () => {
  readAs(null, 'auditor');
  await open('/appeals/RM-2025/A-0001');
  const course = await screen.findByRole('list', { name: '办理经过' });
  expect(await within(course).findByText('26 → 20')).toBeVisible();
  expect(course).toHaveTextContent('36.00 → 37.50');
  expect(course).toHaveTextContent('申诉成立，由 贺修远 裁定');
});

it('asks an examiner for the third mark without a trace of the earlier ones', async () => {
  readAs(null, 'examiner');
  const sent = answerActs('*/api/grading/v1/appeals/:appealId/third-mark', { status: 200, body: reMark ?? {} });
  const { user } = await open('/appeals/RM-2025/A-0002');
  expect(screen.queryByRole('button', { name: '裁定申诉' })).not.toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: '给出第三次评分' }));
  const dialog = await screen.findByRole('dialog', { name: '给出第三次评分' });
  expect(document.body).not.toHaveTextContent(CANDIDATES[22]?.written ?? 'none');
  await user.type(within(dialog).getByRole('spinbutton', { name: '评分' }), '43{Enter}');
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toEqual({ mark: '43' });
  expect(sent[0]?.headers.get('if-match')).toBe('"2"');
});

it('records the two earlier marks once', async () => {
  readAs(null, 'marketing');
  const open1 = { ...reMark, earlierMarksRecorded: false };
  server.use(
    http.get('*/api/grading/v1/appeals/:appealId', () => HttpResponse.json(open1, { headers: { ETag: '"1"' } })),
  );
  const sent = answerActs('*/api/grading/v1/appeals/:appealId/earlier-marks', { status: 200 });
  const { user } = await open('/appeals/RM-2025/A-0002');
  await user.click(await screen.findByRole('button', { name: '录入前两次评分' }));
  const dialog = await screen.findByRole('dialog', { name: '录入前两次评分' });
  await user.type(within(dialog).getByRole('spinbutton', { name: '第一次评分' }), '40.5');
  await user.type(within(dialog).getByRole('spinbutton', { name: '第二次评分' }), '42{Enter}');
  await waitFor(() => expect(sent[0]?.body).toEqual({ first: '40.5', second: '42' }));
});

it('voids an item for everybody who received it', async () => {
  readAs(null, 'hr');
  const sent = answerActs('*/api/grading/v1/appeals/:appealId/decision', { status: 200 });
  const { user } = await open('/appeals/RM-2025/A-0003');
  await user.click(await screen.findByRole('button', { name: '裁定申诉' }));
  const dialog = await screen.findByRole('dialog', { name: '裁定申诉' });
  await user.click(within(dialog).getByRole('radio', { name: '申诉成立' }));
  const scores = await within(dialog).findByRole('textbox', { name: '重新计算后的笔试成绩' });
  await user.type(within(dialog).getByRole('textbox', { name: '裁定理由' }), '题干有误');
  await user.type(scores, `${item?.staffId}`);
  await user.click(within(dialog).getByRole('button', { name: '确认裁定' }));
  await waitFor(() => expect(within(dialog).getByText(/每行须先写工号/)).toBeVisible());
  await user.type(scores, ' 44.5');
  await user.click(within(dialog).getByRole('button', { name: '确认裁定' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toEqual({
    upheld: true,
    reason: '题干有误',
    recomputed: [{ staffId: item?.staffId, written: '44.5' }],
  });
});

it('asks for no score of a re-mark, whose result is computed', async () => {
  readAs(null, 'committee');
  const { user } = await open('/appeals/RM-2025/A-0002');
  await user.click(await screen.findByRole('button', { name: '裁定申诉' }));
  const dialog = await screen.findByRole('dialog', { name: '裁定申诉' });
  await user.click(within(dialog).getByRole('radio', { name: '申诉成立' }));
  await waitFor(() => expect(within(dialog).getByText(/评分尚未齐备/)).toBeVisible());
  expect(within(dialog).queryByRole('spinbutton')).not.toBeInTheDocument();
});

it('says in English when there is none', async () => {
  readAs('S0001');
  server.use(http.get(FILING, () => HttpResponse.json([])));
  await open('/appeals', 'en-US');
  expect(await screen.findByText('No appeals.')).toBeVisible();
});
