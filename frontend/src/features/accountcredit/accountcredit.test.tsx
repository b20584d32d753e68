import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { PROPOSED } from '../../../mocks/data/accountcredit.ts';
import { answerActs, pickPerson, readAs } from '../../../test/as.ts';
import { open } from '../../../test/open.tsx';
import { server } from '../../../test/server.ts';

const API = '*/api/portfolio/v1';

const oneClient = () =>
  server.use(
    http.get(`${API}/clients/C00101`, () =>
      HttpResponse.json({
        clientId: 'C00101',
        name: '澄江纺织有限公司',
        accounts: [
          { accountId: 'A000017', kind: 'LOAN', balance: '1250000.00', closedOn: null },
          { accountId: 'A000018', kind: 'TERM_DEPOSIT', balance: '86000.00', closedOn: null },
        ],
      }),
    ),
  );

it('shows who has the credit of each account on any day, with the history', async () => {
  oneClient();
  readAs(null, 'auditor');
  await open('/account-credits?client=C00101&on=2025-03-01');
  const table = await screen.findByRole('table', { name: '客户的账户' });
  expect(await within(table).findByText('账户分成')).toBeVisible();
  expect(within(table).getByText(/孙立 60/)).toBeVisible();
  expect(within(table).getByText('随客户分管人')).toBeVisible();
  fireEvent.change(screen.getByLabelText('日期'), { target: { value: '2025-01-31' } });
  await waitFor(() => expect(within(table).getAllByText('随客户分管人')).toHaveLength(2));
  expect(screen.queryByRole('button', { name: /提出分成/ })).not.toBeInTheDocument();
});

it('proposes equal parts that are exactly one, and warns of a day in a closed period', async () => {
  oneClient();
  readAs(null, 'marketing');
  const sent = answerActs(`${API}/account-credits`, { status: 201, body: PROPOSED });
  const { user } = await open('/account-credits?client=C00101');
  await user.click(await screen.findByRole('button', { name: '为账户A000018提出分成' }));
  const dialog = await screen.findByRole('dialog', { name: '提出账户分成' });
  await user.click(within(dialog).getByRole('button', { name: '增加一人' }));
  await pickPerson(user, within(dialog).getAllByRole('combobox')[1] as HTMLElement, 'S0009');
  await user.click(within(dialog).getByRole('button', { name: '平均分配' }));
  expect(await within(dialog).findByText('合计 1.000000')).toBeVisible();
  await user.clear(within(dialog).getAllByLabelText('分成')[0] as HTMLElement);
  await user.type(within(dialog).getAllByLabelText('分成')[0] as HTMLElement, '0.4');
  expect(await within(dialog).findByText('合计 0.900000，须恰好为 1')).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: '平均分配' }));
  await user.type(within(dialog).getByLabelText('生效日（自当日零时起）'), '2024-12-31');
  expect(await within(dialog).findByText(/已终结的考核期：2024/)).toBeVisible();
  await user.clear(within(dialog).getByLabelText('生效日（自当日零时起）'));
  await user.type(within(dialog).getByLabelText('生效日（自当日零时起）'), '2025-01-01');
  expect(within(dialog).queryByText(/已终结的考核期/)).not.toBeInTheDocument();
  await user.type(within(dialog).getByLabelText('理由'), '联合营销');
  await user.click(within(dialog).getByRole('button', { name: '提交审批' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toEqual({
    accountId: 'A000018',
    from: '2025-01-01',
    holders: [
      { staffId: 'S0002', share: '0.500000' },
      { staffId: 'S0009', share: '0.500000' },
    ],
    reason: '联合营销',
  });
});

it('lets a second person decide by the hash, told of the closed period', async () => {
  readAs(null, 'committee');
  const sent = answerActs(`${API}/account-credits/AC-2/approval`, { status: 200, body: PROPOSED });
  const { user } = await open('/account-credits?state=PROPOSED');
  await user.click(await screen.findByRole('button', { name: '批准' }));
  const dialog = await screen.findByRole('dialog', { name: '批准账户分成' });
  expect(dialog).toHaveTextContent(/现在归属.*孙立 100.*改为.*冯远 33\.3333.*已终结的考核期：2024/);
  await user.click(within(dialog).getByRole('button', { name: '批准' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.headers.get('if-match')).toBe(`"${PROPOSED.hash}"`);
});

it('offers no decision to the proposer or to a branch head', async () => {
  server.use(
    http.get(`${API}/account-credits`, () => HttpResponse.json({ items: [{ ...PROPOSED, mine: true }], next: null })),
  );
  readAs(null, 'marketing');
  await open('/account-credits');
  const table = await screen.findByRole('table', { name: '账户分成一览' });
  expect(within(table).getByText('待审批')).toBeVisible();
  expect(screen.queryByRole('button', { name: '批准' })).not.toBeInTheDocument();
});
