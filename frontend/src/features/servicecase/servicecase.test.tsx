import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { CASE_DETAILS } from '../../../mocks/data/servicecase.ts';
import { answerActs, readAs } from '../../../test/as.ts';
import { open } from '../../../test/open.tsx';
import { server } from '../../../test/server.ts';

const BASE = '*/api/portfolio/v1';

it('shows the clocks of each case in words, and keeps the filter in the address', async () => {
  readAs(null, 'marketing');
  const { user, router } = await open('/service-cases');
  const rows = within(await screen.findByRole('table')).getAllByRole('row');
  expect(rows[1]).toHaveTextContent(/投诉.*已受理.*剩余 01:00|投诉.*已受理.*剩余 00:5\d/);
  expect(rows[2]).toHaveTextContent(/申请.*承办中.*按时.*超时.*暂停/);
  await user.click(screen.getByRole('radio', { name: '待我接收' }));
  await waitFor(() => expect(router.state.location.search).toBe('?scope=OFFERED'));
});

it('records a case by keyboard, without a contact for a client', async () => {
  readAs('S0001');
  const sent = answerActs(`${BASE}/service-cases`, { status: 201, body: CASE_DETAILS[0] ?? {} });
  const { user, router } = await open('/service-cases');
  await user.click(await screen.findByRole('button', { name: '登记事项' }));
  const dialog = await screen.findByRole('dialog', { name: '登记事项' });
  await user.type(within(dialog).getByRole('textbox', { name: '称呼' }), '路人');
  await user.type(within(dialog).getByRole('textbox', { name: '客户' }), 'C000001');
  await waitFor(() => expect(within(dialog).queryByRole('textbox', { name: '称呼' })).not.toBeInTheDocument());
  await user.type(within(dialog).getByRole('textbox', { name: '事项内容' }), '询问利率');
  await user.click(within(dialog).getByRole('checkbox', { name: '已向客户复述并得到确认' }));
  await user.click(within(dialog).getByRole('button', { name: '登记' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/service-cases/SC00000002'));
  expect(sent[0]?.body).toEqual({
    kind: 'INQUIRY',
    channel: 'PHONE',
    clientId: 'C000001',
    content: '询问利率',
    readBack: true,
  });
  expect(sent[0]?.headers.get('idempotency-key')).toBeTruthy();
});

it('offers only what the service allows, and warns of a forbidden phrase', async () => {
  readAs('S0001');
  const sent = answerActs(`${BASE}/service-cases/:caseId/response`, { status: 200, body: CASE_DETAILS[0] ?? {} });
  const { user } = await open('/service-cases/SC00000002');
  expect(await screen.findByRole('button', { name: '转办' })).toBeVisible();
  expect(screen.queryByRole('button', { name: '归档' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '登记答复' }));
  const dialog = await screen.findByRole('dialog', { name: '登记答复' });
  await user.type(within(dialog).getByRole('textbox', { name: '答复内容' }), '我不 知道');
  expect(await within(dialog).findByRole('status')).toHaveTextContent('不知道');
  await user.click(within(dialog).getByRole('button', { name: '登记答复' }));
  expect(await within(dialog).findByText('请填写')).toBeVisible();
  await user.type(within(dialog).getByLabelText('承诺时间'), '2025-06-02T17:00');
  await user.click(within(dialog).getByRole('button', { name: '登记答复' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toEqual({ text: '我不 知道', promisedAt: '2025-06-02T17:00:00+08:00' });
  expect(sent[0]?.headers.get('if-match')).toBe('"3"');
});

it('asks for the reason of a returned application', async () => {
  readAs('S0001');
  const sent = answerActs(`${BASE}/service-cases/:caseId/resolution`, { status: 200 });
  const { user } = await open('/service-cases/SC00000001');
  await user.click(await screen.findByRole('button', { name: '办结' }));
  const dialog = await screen.findByRole('dialog', { name: '办结' });
  await user.click(within(dialog).getByRole('radio', { name: '退回' }));
  await user.type(await within(dialog).findByRole('textbox', { name: '退回理由' }), '缺授权书');
  await user.type(within(dialog).getByRole('textbox', { name: '处理记录' }), '已说明');
  await user.click(within(dialog).getByRole('button', { name: '确认办结' }));
  await waitFor(() =>
    expect(sent[0]?.body).toEqual({ outcome: 'RETURNED', returnReason: '缺授权书', handling: '已说明' }),
  );
});

it('marks what is revisited on site and wants the signature there', async () => {
  readAs(null, 'marketing');
  const sent = answerActs(`${BASE}/revisits/:caseId/result`, { status: 200 });
  const { user } = await open('/service-revisits');
  const table = await screen.findByRole('table');
  const rows = within(table).getAllByRole('row');
  expect(rows[1]).toHaveTextContent('上门');
  expect(rows[2]).toHaveTextContent(/电话.*已逾期/);
  await user.click(within(rows[1] as HTMLElement).getByRole('button', { name: '登记回访' }));
  const dialog = await screen.findByRole('dialog', { name: '登记回访' });
  await user.click(await within(dialog).findByRole('checkbox', { name: '问题解决' }));
  await user.click(within(dialog).getByRole('button', { name: '登记' }));
  expect(await within(dialog).findByText('上门回访须有客户签字')).toBeVisible();
  await user.click(within(dialog).getByRole('checkbox', { name: '客户已签字' }));
  await user.click(within(dialog).getByRole('button', { name: '登记' }));
  await waitFor(() => expect(sent[0]?.body).toEqual({ passed: ['P3'], signed: true }));
  expect(sent[0]?.headers.get('if-match')).toBe('"1"');
});

it('enters a form with what was left unanswered left out', async () => {
  readAs(null, 'marketing');
  const sent = answerActs(`${BASE}/survey-rounds/:roundId/forms`, { status: 201 });
  const { user } = await open('/client-surveys');
  const button = (await screen.findAllByRole('button', { name: '录入问卷' }))[0];
  await user.click(button as HTMLElement);
  const dialog = await screen.findByRole('dialog', { name: '录入问卷' });
  await user.click(within(dialog).getAllByRole('radio', { name: '5' })[0] as HTMLElement);
  await user.click(within(dialog).getByRole('button', { name: '录入' }));
  await waitFor(() => expect(sent[0]?.body).toEqual({ clientId: 'C000002', channel: 'PAPER', answers: { Q1: 5 } }));
});

it('shows a published round with too few forms as no score', async () => {
  readAs(null, 'hr');
  await open('/client-surveys/ROUND-1');
  const rows = within(await screen.findByRole('table')).getAllByRole('row');
  expect(rows[1]).toHaveTextContent(/95\.40.*10 \/ 10/);
  expect(rows[6]).toHaveTextContent('份数不足');
  expect(screen.queryByRole('button', { name: '录入问卷' })).not.toBeInTheDocument();
});

it('counts the clocks and says so in English', async () => {
  readAs(null, 'auditor');
  await open('/service-statistics', 'en-US');
  expect(await screen.findByText('Responses in time')).toBeVisible();
  expect(screen.getByRole('img', { name: /Cases by month/ })).toBeInTheDocument();
});

it('says when there is nothing to do', async () => {
  readAs('S0001');
  server.use(http.get(`${BASE}/service-cases`, () => HttpResponse.json({ items: [], next: null })));
  await open('/service-cases');
  expect(await screen.findByText('您没有在办的服务事项。')).toBeVisible();
});
