import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { certificateNumber } from '../../../mocks/data/register.ts';
import { open } from '../../../test/open.tsx';
import { server } from '../../../test/server.ts';
import { lastDay, numberIn } from './model/number.ts';

const pathsAsked = () => {
  const paths: string[] = [];
  server.events.on('request:start', ({ request }) => void paths.push(new URL(request.url).pathname));
  return paths;
};

it('answers without a session and asks for nothing else', async () => {
  server.use(http.get('*/auth/me', () => new HttpResponse(null, { status: 401 })));
  const paths = pathsAsked();
  const number = certificateNumber(0);
  await open(`/verify/${number}`);
  expect(await screen.findByRole('heading', { name: '有效' })).toBeVisible();
  expect(screen.getByText('澄江银行股份有限公司')).toBeVisible();
  expect(screen.getByText('2025年4月14日至2028年2月29日')).toBeVisible();
  expect(screen.getAllByText('通过')).toHaveLength(5);
  expect(paths).toEqual([`/api/grading/v1/public/certificates/${number}`]);
  expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
});

it.each([
  [1, '有效（暂定）', '有期限的暂定初级资格'],
  [2, '已暂停', '目前不得以客户经理身份执业'],
  [3, '已撤销', '不再有效'],
  [4, '已到期', '有效期已过'],
  [5, '已由新资格取代', '请持有人出示新证书'],
  [6, '不能认定为本行签发的证书', '请勿据此认定'],
])('says in words what becomes of certificate %i', async (digit, verdict, meaning) => {
  await open(`/verify/${certificateNumber(digit)}`);
  const heading = await screen.findByRole('heading', { name: verdict });
  expect(heading.parentElement).toHaveTextContent(meaning);
});

it('shows nothing that a forged certificate claims', async () => {
  await open(`/verify/${certificateNumber(6)}`);
  expect(await screen.findByText(/不显示其中所写的姓名和等级/)).toBeVisible();
  expect(screen.queryByText('持证人')).not.toBeInTheDocument();
  expect(screen.getByText('未通过')).toBeVisible();
});

it('says that a number is unknown, in English too', async () => {
  await open('/verify/nothing', 'en-US');
  expect(await screen.findByRole('heading', { name: 'No such certificate' })).toBeVisible();
});

it('takes the number out of the pasted address', async () => {
  const { user, router } = await open('/verify');
  const field = await screen.findByLabelText('证书编号');
  await user.type(field, '12345{Enter}');
  expect(await screen.findByText(/编号为 36 位/)).toBeVisible();
  await user.clear(field);
  await user.type(field, `http://localhost:8080/verify/${certificateNumber(0).toUpperCase()}{Enter}`);
  await waitFor(() => expect(router.state.location.pathname).toBe(`/verify/${certificateNumber(0)}`));
});

it('sends a chosen credential letter by letter and shows the answer beneath', async () => {
  let sent: { text: string; type: string | null } | undefined;
  const credential = `{ "id": "urn:uuid:${certificateNumber(0)}",  "b": 1.0 }\n`;
  server.events.on('request:start', async ({ request }) => {
    if (request.method === 'POST')
      sent = { text: await request.clone().text(), type: request.headers.get('content-type') };
  });
  const { user } = await open('/verify');
  const file = new File([credential], 'certificate.json', { type: 'application/json' });
  await user.upload(await screen.findByLabelText('选择凭证文件（.json）'), file);
  await waitFor(() => expect(screen.getByLabelText('或粘贴凭证内容')).toHaveValue(credential));
  await user.click(screen.getByRole('button', { name: '查验凭证' }));
  const answer = await screen.findByRole('article');
  expect(within(answer).getByRole('heading', { name: '有效' })).toBeVisible();
  expect(sent).toEqual({ text: credential, type: 'application/vc' });
});

it('reads numbers and last days', () => {
  expect(numberIn(' urn:uuid:5F0C1D9E-7a42-4b8e-9c31-000000000000 ')).toBe('5f0c1d9e-7a42-4b8e-9c31-000000000000');
  expect(numberIn('5f0c1d9e')).toBeUndefined();
  expect(lastDay('2028-03-01')).toBe('2028-02-29');
});
