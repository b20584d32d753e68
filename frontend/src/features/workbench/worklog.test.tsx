import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { RM, WORK_DAY } from '../../../mocks/data/workbench.ts';
import { answerActs, readAs } from '../../../test/as.ts';
import { open } from '../../../test/open.tsx';
import { server } from '../../../test/server.ts';
import { bankToday } from '../../shared/i18n/formats.ts';

const readAsManager = () => readAs(RM, 'relationship-manager');

it('shows the day of a manager: written and corrected, recorded by the system, read, tasks', async () => {
  readAsManager();
  await open('/workbench/log?day=2025-04-16');
  expect(await screen.findByText('陪同评估厂房')).toBeVisible();
  expect(screen.getByText('陪同评估办公楼').closest('li')).toHaveTextContent('已更正');
  expect(screen.getByText('陪同评估厂房').closest('li')).toHaveTextContent(/补记.*更正记录/);
  expect(screen.getByText('走访', { selector: 'strong' }).closest('li')).toHaveTextContent(/贷后走访 白石茶业有限公司/);
  expect(screen.getByText('报告到后请当天告诉我')).toBeVisible();
  expect(screen.getByText('核对应收利息').closest('div')).toHaveTextContent('逾期未完成');
  expect(screen.queryByRole('button', { name: '阅知' })).not.toBeInTheDocument();
});

it('writes an entry of an earlier day after saying that it will be late, and corrects one by another', async () => {
  readAsManager();
  const sent = answerActs('*/api/portfolio/v1/work-logs/entries', { status: 201 });
  const { user } = await open('/workbench/log?day=2025-04-16');
  await user.click(await screen.findByRole('button', { name: '写日志' }));
  let dialog = await screen.findByRole('dialog');
  await waitFor(() => expect(within(dialog).getByText(/标为补记/)).toBeVisible());
  await user.click(within(dialog).getByRole('button', { name: /保\s*存/ }));
  expect(await within(dialog).findByText('请填写')).toBeVisible();
  await user.type(within(dialog).getByRole('textbox', { name: '工作内容' }), '电话回访');
  await user.click(within(dialog).getByRole('button', { name: /保\s*存/ }));
  await waitFor(() => expect(sent[0]?.body).toEqual({ day: '2025-04-16', done: '电话回访' }));
  expect(sent[0]?.headers.get('Idempotency-Key')).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: '更正：陪同评估厂房' }));
  dialog = await screen.findByRole('dialog', { name: /更正/ });
  await user.click(within(dialog).getByRole('button', { name: /保\s*存/ }));
  await waitFor(() =>
    expect(sent[1]?.body).toMatchObject({ corrects: 'LE-2', clientId: 'C0001', done: '陪同评估厂房' }),
  );
});

it('ticks a recurring task of today and takes a tick of today back', async () => {
  readAsManager();
  const today = bankToday();
  server.use(
    http.get('*/api/portfolio/v1/work-logs/:staffId/:day', () =>
      HttpResponse.json({
        ...WORK_DAY,
        day: today,
        tasks: WORK_DAY.tasks.map((task) => (task.tickId ? { ...task, doneOn: today } : task)),
      }),
    ),
  );
  const sent = answerActs('*/api/portfolio/v1/work-ticks', { status: 201 });
  const removed: string[] = [];
  server.use(
    http.delete('*/api/portfolio/v1/work-ticks/:tickId', ({ params }) => {
      removed.push(String(params.tickId));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = await open('/workbench/log');
  await user.click(await screen.findByRole('checkbox', { name: '按计划走访或联系客户' }));
  await waitFor(() => expect(sent[0]?.body).toEqual({ task: 'visits' }));
  await user.click(await screen.findByRole('checkbox', { name: '周一例会' }));
  await waitFor(() => expect(removed).toEqual(['T-1']));
});

it('shows a head whose log is missing, opens a day and notes it as read with a remark', async () => {
  readAs(null, 'branch-head', 'marketing');
  const sent = answerActs('*/api/portfolio/v1/work-logs/readings', { status: 201 });
  const { user, router } = await open('/workbench/log?day=2025-04-16&branch=B02');
  const grid = await screen.findByRole('table', { name: /工作日志/ });
  expect(within(grid).getAllByRole('row')[2]).toHaveTextContent(/顾若川.*缺.*缺.*假.*2$/);
  await user.click(within(grid).getByRole('button', { name: /陆一鸣，2025年4月15日：已写，3 条，有未阅内容/ }));
  await waitFor(() => expect(router.state.location.search).toContain(`who=${RM}`));
  await user.click(await screen.findByRole('button', { name: /阅\s*知/ }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByRole('textbox', { name: /批注/ }), '请跟进');
  await user.click(within(dialog).getByRole('button', { name: /阅\s*知/ }));
  await waitFor(() => expect(sent[0]?.body).toEqual({ staffId: RM, day: '2025-04-15', remark: '请跟进' }));
  expect(screen.queryByRole('button', { name: '写日志' })).not.toBeInTheDocument();
});

it('moves a task to another quarter by keyboard, with the version that was seen', async () => {
  readAsManager();
  const sent: { body: unknown; tag: string | null }[] = [];
  server.use(
    http.put('*/api/portfolio/v1/own-tasks/:taskId', async ({ request }) => {
      sent.push({ body: await request.json(), tag: request.headers.get('If-Match') });
      return HttpResponse.json({});
    }),
  );
  const { user } = await open('/workbench/tasks');
  const now = await screen.findByRole('region', { name: '重要且紧急' });
  expect(within(now).getByText('准备授信材料').closest('li')).toHaveTextContent('已过截止日');
  expect(within(screen.getByRole('region', { name: '不紧急不重要' })).getByText('没有任务。')).toBeVisible();
  within(now).getByRole('button', { name: '修改：准备授信材料' }).focus();
  await user.keyboard('{Enter}');
  const dialog = await screen.findByRole('dialog');
  within(dialog).getAllByRole('radio', { name: '否' })[0]?.focus();
  await user.keyboard(' ');
  within(dialog)
    .getByRole('button', { name: /保\s*存/ })
    .focus();
  await user.keyboard('{Enter}');
  await waitFor(() =>
    expect(sent[0]).toEqual({
      body: { title: '准备授信材料', urgent: false, important: true, dueOn: '2025-04-15', done: false },
      tag: '"3"',
    }),
  );
  await user.click(within(now).getByRole('checkbox', { name: '准备授信材料' }));
  await waitFor(() => expect(sent[1]?.body).toMatchObject({ done: true, dueOn: '2025-04-15' }));
});

it('shows the reports of research by half-year and hands in the own one', async () => {
  readAsManager();
  const sent = answerActs('*/api/portfolio/v1/research-reports', { status: 201 });
  const { user } = await open('/workbench/research?year=2025');
  const table = await screen.findByRole('table', { name: '市场调研报告' });
  expect(within(table).getAllByRole('row')[2]).toHaveTextContent(/顾若川.*已提交.*城东建材市场调研/);
  await user.click(within(table).getByRole('button', { name: '提交 2025-H1 市场调研报告' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByRole('textbox', { name: '标题' }), '城西茶叶');
  await user.type(within(dialog).getByRole('textbox', { name: '调研发现' }), '大户八家');
  await user.click(within(dialog).getByRole('button', { name: '提交报告' }));
  await waitFor(() => expect(sent[0]?.body).toEqual({ half: '2025-H1', title: '城西茶叶', findings: '大户八家' }));
});
