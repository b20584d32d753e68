import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { HISTORIES } from '../../../mocks/data/ladder.ts';
import { open } from '../../../test/open.tsx';
import { server } from '../../../test/server.ts';

const first = HISTORIES[0]?.[0];
if (!first) throw new Error('the fixtures have nobody on the ladder');

const roster = () => screen.findByRole('table', { name: '等级名册' });
const askedOf = () => {
  const asked: URL[] = [];
  server.events.on('request:start', ({ request }) => void asked.push(new URL(request.url)));
  return (path: string) => asked.filter(({ pathname }) => pathname.endsWith(path)).at(-1)?.searchParams;
};

it('draws the ladder from the top down with ranges, pay bands and ceilings', async () => {
  await open('/ladder');
  const picture = await screen.findByRole('table', { name: '等级序列、各类别范围与资格封顶' });
  const rows = within(picture).getAllByRole('row');
  expect(rows).toHaveLength(1 + 1 + 11);
  expect(rows[2]).toHaveTextContent('高级客户经理一级');
  expect(rows[2]).toHaveTextContent('高级 资格最高至此');
  expect(rows.at(-1)).toHaveTextContent('见习客户经理');
  expect(within(picture).getByText('9级1档')).toBeVisible();
  expect(within(picture).getAllByText('该类别不设等级')).toHaveLength(11);
});

it('lists who stands where and asks the service for one grade when one is chosen in the picture', async () => {
  const asked = askedOf();
  const { user } = await open('/ladder');
  expect(within(await roster()).getByText(first.staffId)).toBeVisible();
  const grade = screen.getByRole('button', { name: '助理客户经理一级' });
  await user.click(grade);
  await waitFor(() => expect(asked('/grades')?.get('grade')).toBe('ASSISTANT-1'));
  expect(grade).toHaveAttribute('aria-pressed', 'true');
  await user.click(await screen.findByRole('button', { name: '取消“助理客户经理一级”' }));
  await waitFor(() => expect(grade).toHaveAttribute('aria-pressed', 'false'));
});

it('asks for a day as it was known at a moment on the clock of the bank, and says so', async () => {
  const asked = askedOf();
  await open('/ladder?on=2026-02-01&knownAt=2026-03-01T09:30:00%2B08:00');
  await roster();
  expect(asked('/grades')?.get('on')).toBe('2026-02-01');
  expect(asked('/grades')?.get('knownAt')).toBe('2026-03-01T09:30:00+08:00');
  expect(asked('/ladder')?.get('on')).toBe('2026-02-01');
  expect(screen.getByText(/以下是系统在2026年3月1日.*09:30所知的情况/)).toBeVisible();
  expect(screen.getByLabelText('查询日期')).toHaveValue('2026-02-01');
});

it('asks for a typed day only once it can be meant, and keeps the field while the answer comes', async () => {
  const { router } = await open('/ladder');
  await roster();
  const day = screen.getByLabelText('查询日期');
  fireEvent.change(day, { target: { value: '0002-02-01' } });
  expect(router.state.location.search).toBe('');
  fireEvent.change(day, { target: { value: '2026-02-01' } });
  await waitFor(() => expect(router.state.location.search).toBe('?on=2026-02-01'));
  expect(day).toHaveValue('2026-02-01');
  expect(day).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText('按当时所知（时点）'), { target: { value: '2026-03-01T09:30' } });
  await waitFor(() => expect(router.state.location.search).toContain('knownAt=2026-03-01T09%3A30%3A00%2B08%3A00'));
});

it('explains a grade sentence by sentence and shows how it went on', async () => {
  const { user } = await open('/ladder');
  await user.click(within(await roster()).getByRole('button', { name: `查看${first.name}的等级依据` }));
  const sheet = await screen.findByRole('dialog', { name: '等级依据' });
  expect(await within(sheet).findByRole('list', { name: '等级是这样得出的' })).toHaveTextContent('本人等级：');
  expect(within(sheet).getByText('资格最高可达')).toBeVisible();
  const history = await within(sheet).findByRole('table', { name: '等级沿革' });
  expect(within(history).getAllByRole('row').at(-1)).toHaveTextContent('资格失效封顶');
});

it('says why another person’s grade stays closed', async () => {
  await open('/ladder?who=S9999');
  expect(await screen.findByText(/此人当日不在序列中/)).toBeVisible();
});

it('tries an evaluation from the keyboard and shows the answer with its reasons', async () => {
  const { user } = await open('/ladder');
  await user.click(within(await roster()).getByRole('button', { name: `查看${first.name}的等级依据` }));
  await user.click(await screen.findByRole('button', { name: '试算此人的考核' }));
  const score = await screen.findByLabelText('考核得分');
  await user.type(score, 'many{Enter}');
  expect(await screen.findByText('请填数字，至多六位小数')).toBeVisible();
  await user.clear(score);
  await user.type(score, '59.99{Enter}');
  const answer = await screen.findByRole('list', { name: '试算结果' });
  expect(answer).toHaveTextContent('年度考核得分 59.99');
  expect(answer).toHaveTextContent('年度考核降级、按方案 LADDER-RULEBOOK-1');
  expect(screen.getByText('降 1 档')).toBeVisible();
});

it('shows the refusal of the service when a trial breaks a rule', async () => {
  server.use(
    http.post('*/api/grading/v1/ladder/what-if', () =>
      HttpResponse.json({ type: 'urn:kejing:problem:x', detail: '专业经理不设等级。' }, { status: 422 }),
    ),
  );
  const { user } = await open(`/ladder?who=${first.staffId}`);
  await user.click(await screen.findByRole('button', { name: '试算此人的考核' }));
  await user.click(await screen.findByRole('button', { name: '试算' }));
  expect(await screen.findByText('专业经理不设等级。')).toBeVisible();
});

it('says so when nobody matches', async () => {
  server.use(http.get('*/api/grading/v1/grades', () => HttpResponse.json({ items: [], next: null })));
  await open('/ladder');
  expect(await screen.findByText('所选条件下没有您可以查看的人员。')).toBeVisible();
});
