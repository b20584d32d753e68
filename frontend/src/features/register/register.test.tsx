import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { ACTS, SUBJECT, UNQUALIFIED } from '../../../mocks/data/register.ts';
import { ME } from '../../../mocks/handlers/api.ts';
import { open } from '../../../test/open.tsx';
import { server } from '../../../test/server.ts';

const GRADING = '*/api/grading/v1';
const [provisional] = UNQUALIFIED;
if (!provisional) throw new Error('the fixtures have nobody without a qualification');

const as = (...roles: string[]) =>
  server.use(http.get('*/api/exam/v1/me', () => HttpResponse.json({ ...ME, name: '秦清和', roles })));

/** What the pages sent, in order. */
let sent: { path: string; headers: Headers; body: unknown }[];
beforeEach(() => {
  sent = [];
});
beforeAll(() => {
  server.events.on('request:start', async ({ request }) => {
    if (request.method !== 'POST') return;
    const text = await request.clone().text();
    sent.push({
      path: new URL(request.url).pathname,
      headers: request.headers,
      body: text === '' ? undefined : JSON.parse(text),
    });
  });
});
const askedOf = () => {
  const asked: URL[] = [];
  server.events.on('request:start', ({ request }) => void asked.push(new URL(request.url)));
  return (path: string) => asked.filter(({ pathname }) => pathname.endsWith(path)).at(-1)?.searchParams;
};
const refusal = (status: number, detail: string) =>
  HttpResponse.json(
    { type: 'urn:kejing:problem:x', status, detail },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );

it('shows a person through the years, with the causes of every state in words', async () => {
  await open(`/people/${SUBJECT}`);
  expect(await screen.findByRole('img', { name: /历年一览.*考试 2 次，授予资格 2 次/ })).toBeVisible();
  const course = screen.getByRole('table', { name: '第 131 号资格的状态' });
  expect(course).toHaveTextContent('暂停资格（纪检〔2026〕2 号）');
  expect(course).toHaveTextContent('有效期届满');
  expect(screen.getByRole('table', { name: '第 61 号资格的状态' })).toHaveTextContent('由第 131 号资格取代');
  const exams = screen.getByRole('table', { name: '考试' });
  expect(within(exams).getByRole('link', { name: '2025 年客户经理资格考试' })).toHaveAttribute(
    'href',
    `/rankings/RM-2025?who=${SUBJECT}`,
  );
  const certificates = await screen.findByRole('table', { name: '证书' });
  expect(within(certificates).getAllByRole('link', { name: 'PDF' })[0]).toHaveAttribute(
    'href',
    expect.stringMatching(/\/api\/grading\/v1\/certificates\/.*\/pdf$/),
  );
});

it('shows the qualifications as they were known at a moment, and says so', async () => {
  const asked = askedOf();
  await open(`/people/${SUBJECT}?knownAt=2024-12-31T09:00:00%2B08:00`);
  expect(await screen.findByText(/系统在2024年12月31日.*所知的情况/)).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('table', { name: '第 131 号资格的状态' })).not.toBeInTheDocument());
  expect(await screen.findByRole('table', { name: '第 61 号资格的状态' })).toBeVisible();
  expect(asked(`/qualifications/${SUBJECT}/history`)?.get('knownAt')).toBe('2024-12-31T09:00:00+08:00');
});

it('asks only for what a revocation needs, and keeps everything typed when the service refuses', async () => {
  as('employee', 'hr');
  server.use(http.post(`${GRADING}/acts`, () => refusal(422, '该员工在禁考期内。')));
  const { user } = await open(`/people/${SUBJECT}`);
  await user.click(await screen.findByRole('button', { name: '提出人事事项' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).queryByLabelText('依据文件')).not.toBeInTheDocument();
  await user.click(within(dialog).getByRole('combobox', { name: '事项' }));
  await user.click(await screen.findByTitle('撤销资格'));
  await user.click(await within(dialog).findByRole('radio', { name: /^违规/ }));
  await user.click(within(dialog).getByRole('radio', { name: /^禁考期内/ }));
  expect(within(dialog).queryByText('未合格的考试')).not.toBeInTheDocument();
  await user.type(within(dialog).getByLabelText('依据文件'), '纪检〔2026〕9 号');
  await user.click(within(dialog).getByRole('button', { name: '提交审批' }));
  expect(await within(dialog).findByText('该员工在禁考期内。')).toBeVisible();
  expect(within(dialog).getByLabelText('依据文件')).toHaveValue('纪检〔2026〕9 号');
  const [proposal] = sent;
  expect(proposal?.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
  expect(proposal?.body).toMatchObject({
    staffId: SUBJECT,
    kind: 'REVOCATION',
    details: { revocation: { ground: 'MISCONDUCT', sanction: 'BAR_OF_YEARS' } },
    basis: '纪检〔2026〕9 号',
  });
});

it('lists the register by the filters in the address and leads to the personal file', async () => {
  const asked = askedOf();
  await open('/qualifications?on=2026-03-01&state=SUSPENDED&tier=INTERMEDIATE');
  const table = await screen.findByRole('table', { name: '资格登记簿' });
  expect(within(table).getAllByRole('row')).toHaveLength(2);
  expect(within(table).getByRole('link')).toHaveAttribute('href', `/people/${SUBJECT}`);
  expect(asked('/qualifications')?.get('on')).toBe('2026-03-01');
  expect(asked('/qualifications')?.get('state')).toBe('SUSPENDED');
});

it('shows pending acts first and approves with the version that was seen', async () => {
  as('employee', 'hr');
  const asked = askedOf();
  const { user } = await open('/acts');
  const table = await screen.findByRole('table', { name: '人事事项' });
  expect(asked('/acts')?.get('state')).toBe('PROPOSED');
  expect(table).toHaveTextContent('违规、禁考期内不得再次取得');
  const [approve] = within(table).getAllByRole('button', { name: '批准' });
  if (approve) await user.click(approve);
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('批准：撤销资格');
  expect(dialog).toHaveTextContent('纪检〔2026〕9 号');
  await user.click(within(dialog).getByRole('button', { name: '批准' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(sent[0]?.path).toMatch(/\/approval$/);
  expect(sent[0]?.headers.get('if-match')).toBe('"1"');
});

it('says that an act was decided meanwhile and shows what became of it', async () => {
  as('employee', 'hr');
  let decided = false;
  const [act] = ACTS.filter(({ state }) => state === 'PROPOSED');
  server.use(
    http.get(`${GRADING}/acts/:actId`, () =>
      decided
        ? HttpResponse.json(
            { ...act, state: 'APPROVED', decidedBy: '温安澜', decidedAt: '2026-08-02T01:00:00Z', version: 2 },
            { headers: { ETag: '"2"' } },
          )
        : HttpResponse.json(act, { headers: { ETag: '"1"' } }),
    ),
    http.post(`${GRADING}/acts/:actId/rejection`, () => {
      decided = true;
      return refusal(412, '');
    }),
  );
  const { user } = await open('/acts');
  const [reject] = await screen.findAllByRole('button', { name: '驳回' });
  if (reject) await user.click(reject);
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: '驳回' }));
  expect(await within(dialog).findByText('请填写')).toBeVisible();
  await user.type(within(dialog).getByLabelText('驳回理由'), '依据文件有误');
  await user.click(within(dialog).getByRole('button', { name: '驳回' }));
  expect(await within(dialog).findByText('内容已被他人更新')).toBeVisible();
  expect(within(dialog).getByLabelText('驳回理由')).toHaveValue('依据文件有误');
  expect(await within(dialog).findByText('已批准')).toBeVisible();
});

it('leaves the decision to others for the own proposal', async () => {
  server.use(http.get('*/api/exam/v1/me', () => HttpResponse.json({ ...ME, name: '温安澜', roles: ['hr'] })));
  await open('/acts');
  expect((await screen.findAllByText('本人提出，须他人审批')).length).toBeGreaterThan(0);
  expect(screen.queryByRole('button', { name: '批准' })).not.toBeInTheDocument();
});

it('says that nothing happens by itself, shows what deposits would open, and proposes with exam and year filled in', async () => {
  as('employee', 'hr');
  const { user } = await open('/unqualified-staff');
  expect(await screen.findByText('本页只供人员研究决定，系统不会自动作出任何处理')).toBeVisible();
  await user.click(await screen.findByRole('button', { name: `查看${provisional.name}的详情` }));
  const sheet = await screen.findByRole('dialog');
  expect(await within(sheet).findByText(/符合条件，可以认定暂定初级资格/)).toBeVisible();
  await user.click(within(sheet).getByRole('button', { name: '提出认定暂定资格' }));
  await waitFor(() => expect(screen.getAllByRole('dialog')).toHaveLength(2));
  const dialog = screen.getAllByRole('dialog').at(-1) as HTMLElement;
  await user.type(within(dialog).getByLabelText('依据文件'), '人力〔2026〕8 号');
  await user.click(within(dialog).getByRole('button', { name: '提交审批' }));
  expect(await within(dialog).findByText('须先核实并勾选')).toBeVisible();
  await user.click(within(dialog).getByRole('checkbox'));
  await user.click(within(dialog).getByRole('button', { name: '提交审批' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toMatchObject({
    kind: 'PROVISIONAL',
    details: { provisional: { planId: 'RM-2025', year: 2024, marketingStaffAtCutOff: true } },
  });
});

it('shows the refusal of a file that is not the reader’s to see', async () => {
  server.use(http.get(`${GRADING}/personal-files/:staffId`, () => refusal(404, '没有这条记录。')));
  await open('/people/S9999');
  expect(await screen.findByText('没有这条记录。')).toBeVisible();
});
