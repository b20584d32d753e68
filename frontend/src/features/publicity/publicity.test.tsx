import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { NOTICES, OBJECTIONS } from '../../../mocks/data/publicity.ts';
import { CANDIDATES } from '../../../mocks/data/ranking.ts';
import { answerActs, pickPerson, readAs } from '../../../test/as.ts';
import { open } from '../../../test/open.tsx';
import { server } from '../../../test/server.ts';

const DECISION = '*/api/grading/v1/objections/:objectionId/decision';
const list = (version: number) => screen.findByRole('table', { name: `第 ${version} 版公示名单` });

it('shows the latest version as a public notice, with its changed lines marked', async () => {
  await open('/notices');
  expect(
    await screen.findByRole('article', { name: /关于2025 年客户经理资格考试成绩及拟定等级的公示/ }),
  ).toHaveTextContent(NOTICES[1]?.hash ?? '');
  const changed = within(await list(2)).getAllByRole('row', { name: /更正/ });
  expect(changed).toHaveLength(7);
  expect(changed[0]).toHaveTextContent('2025年4月11日');
  expect(within(await list(2)).getAllByRole('row')[1]).toHaveTextContent('2025年4月9日');
});

it('says what each version changed and why', async () => {
  await open('/notices');
  const versions = await screen.findByRole('list', { name: '公示版本' });
  expect(await within(versions).findByText('更正 7 人')).toBeVisible();
  expect(versions).toHaveTextContent('申诉成立，更正后重新公示');
  expect(versions).toHaveTextContent('笔试 36.00 → 37.50');
  expect(within(versions).getByRole('link', { name: '第 1 版' })).toHaveAttribute('href', '/notices/RM-2025/1');
});

it('pictures the working days of the period and leaves the holiday out', async () => {
  await open('/notices/RM-2025/1');
  const days = await screen.findByRole('list', { name: '公示期日历' });
  expect(days).toHaveTextContent(/2025年4月3日第 2 日/);
  expect(days).toHaveTextContent(/2025年4月4日节假日/);
  expect(days).toHaveTextContent(/2025年4月9日第 5 日/);
  expect(screen.getByRole('link', { name: '查看最新一版' })).toBeVisible();
});

it('takes an objection with its evidence', async () => {
  readAs('S0001');
  const sent = answerActs('*/api/grading/v1/rankings/:planId/objections', { status: 201 });
  const { user } = await open('/notices');
  await user.click(await screen.findByRole('button', { name: '提出异议' }));
  const dialog = await screen.findByRole('dialog', { name: '提出异议' });
  await user.click(within(dialog).getByRole('button', { name: '提交异议' }));
  expect(await within(dialog).findAllByText('请填写')).toHaveLength(3);
  expect(sent).toEqual([]);
  await pickPerson(user, within(dialog).getByRole('combobox', { name: '被异议人' }), 'S0007');
  await user.type(within(dialog).getByRole('textbox', { name: '理由' }), '任职时间有误');
  await user.type(within(dialog).getByRole('textbox', { name: '证据' }), '任职文件');
  await user.click(within(dialog).getByRole('button', { name: '提交异议' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toEqual({ staffId: 'S0007', grounds: '任职时间有误', evidence: '任职文件' });
  expect(sent[0]?.headers.get('idempotency-key')).toBeTruthy();
});

it('keeps the typed reason when somebody else was faster, and decides on what is there now', async () => {
  readAs(null, 'committee');
  const sent = answerActs(DECISION, { status: 412 }, { status: 200 });
  const { user } = await open('/notices');
  await user.click(await screen.findByRole('button', { name: '裁定异议' }));
  const dialog = await screen.findByRole('dialog', { name: '裁定异议' });
  await user.click(within(dialog).getByRole('radio', { name: '异议成立' }));
  await user.click(within(dialog).getByRole('radio', { name: '更正分数' }));
  await user.click(within(dialog).getByRole('radio', { name: '工作经历' }));
  await user.type(within(dialog).getByRole('spinbutton', { name: '更正后的分数' }), '7.5');
  await user.type(within(dialog).getByRole('textbox', { name: '裁定理由' }), '经核实');
  await user.click(within(dialog).getByRole('button', { name: '确认裁定' }));
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('内容已被他人更新');
  expect(within(dialog).getByRole('textbox', { name: '裁定理由' })).toHaveValue('经核实');
  await user.click(within(dialog).getByRole('button', { name: '确认裁定' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(sent[1]?.headers.get('if-match')).toBe('"OPEN"');
  expect(sent[1]?.body).toEqual({
    upheld: true,
    reason: '经核实',
    correctedPart: 'EXPERIENCE',
    correctedScore: '7.5',
  });
});

it('names whose case is open when the notice cannot be closed', async () => {
  const [first] = CANDIDATES;
  const refusal = { detail: '尚有 1 人的异议或申诉未办结，请先裁定', staffIds: [first?.staffId] };
  const sent = answerActs('*/api/grading/v1/rankings/:planId/notices/:version/closing', { status: 409, body: refusal });
  const { user } = await open('/notices');
  await list(2);
  await user.click(screen.getByRole('button', { name: '结束公示' }));
  const dialog = await screen.findByRole('dialog', { name: '结束公示' });
  await user.click(within(dialog).getByRole('button', { name: '确认结束' }));
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('尚有 1 人的异议或申诉未办结');
  expect(dialog).toHaveTextContent(`未办结${first?.name}`);
  expect(sent[0]?.headers.get('if-match')).toBe(`"${NOTICES[1]?.hash}"`);
});

it('leaves the decision to the desk and shows an employee the own objections only', async () => {
  readAs('S0001');
  server.use(http.get('*/api/grading/v1/rankings/:planId/objections', () => HttpResponse.json(OBJECTIONS.slice(0, 1))));
  await open('/notices');
  expect(await screen.findByText(/他人提出的异议不对您显示/)).toBeVisible();
  expect(await screen.findByText(/任职文件载明/)).toBeVisible();
  expect(screen.queryByRole('button', { name: '裁定异议' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '结束公示' })).not.toBeInTheDocument();
});

it('lets HR object without a notice', async () => {
  readAs(null, 'hr');
  server.use(
    http.get('*/api/grading/v1/rankings/:planId/notices', () => HttpResponse.json([])),
    http.get('*/api/grading/v1/rankings/:planId/objections', () => HttpResponse.json([])),
  );
  await open('/notices', 'en-US');
  expect(await screen.findByText('The ranking of this exam has not been posted yet.')).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Raise an objection' })).toBeEnabled();
});
