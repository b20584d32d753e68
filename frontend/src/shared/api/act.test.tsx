import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { server } from '../../../test/server.ts';
import { newQueryClient } from './queryClient.ts';
import { readTagged } from './read.ts';
import { useAct } from './useAct.ts';
import { tagOf, write } from './write.ts';

const PATH = '/api/grading/v1/things';

/** Answers with the given statuses one after another and keeps what was sent. */
function service(...statuses: number[]) {
  const sent: { headers: Headers; body: unknown }[] = [];
  server.use(
    http.post(`*${PATH}`, async ({ request }) => {
      const text = await request.text();
      sent.push({ headers: request.headers, body: text && JSON.parse(text) });
      const status = statuses[sent.length - 1] ?? 200;
      return status === 0 ? HttpResponse.error() : HttpResponse.json({}, { status });
    }),
  );
  return sent;
}

function actOn(touches: readonly string[][] = []) {
  const queries = newQueryClient();
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
  const { result } = renderHook(
    () => useAct({ send: (body: { words: string }, key) => write(PATH, { body, key }), touches }),
    { wrapper },
  );
  const say = (words: string) => act(() => result.current.mutateAsync({ words }).catch(() => undefined));
  return { queries, say };
}

it('sends what the gateway and the service ask of a page', async () => {
  const sent = service();
  await write(PATH, { body: { points: '43.50' }, ifMatch: tagOf(3), key: 'k1' });
  expect(sent[0]?.headers.get('x-csrf')).toBe('1');
  expect(sent[0]?.headers.get('if-match')).toBe('"3"');
  expect(sent[0]?.headers.get('idempotency-key')).toBe('k1');
  expect(sent[0]?.headers.get('content-type')).toBe('application/json');
  expect(sent[0]?.body).toEqual({ points: '43.50' });
});

it('throws the refusal with the words of the service', async () => {
  server.use(
    http.post(`*${PATH}`, () => HttpResponse.json({ detail: '尚有异议未办结', staffIds: ['S0001'] }, { status: 409 })),
  );
  await expect(write(PATH)).rejects.toMatchObject({
    status: 409,
    detail: '尚有异议未办结',
    body: { staffIds: ['S0001'] },
  });
});

it('reads a record with its entity tag', async () => {
  server.use(http.get(`*${PATH}`, () => HttpResponse.json({ id: 1 }, { headers: { ETag: '"7"' } })));
  expect(await readTagged(PATH)).toEqual({ value: { id: 1 }, tag: '"7"' });
});

it('keeps the key of the same words until they are done, and takes a new one for other words', async () => {
  const sent = service(0, 201, 201, 201);
  const { say } = actOn();
  await say('one');
  await say('one');
  await say('one');
  await say('two');
  const [lost, again, anew, other] = sent.map(({ headers }) => headers.get('idempotency-key'));
  expect(lost).toMatch(/^[0-9a-f]{32}$/);
  expect(again).toBe(lost);
  expect(anew).not.toBe(again);
  expect(other).not.toBe(anew);
});

it.each([200, 409, 412])('asks anew for what it touches after %i', async (status) => {
  service(status);
  const { queries, say } = actOn([['thing']]);
  queries.setQueryData(['thing'], 'as it was');
  await say('one');
  await waitFor(() => expect(queries.getQueryState(['thing'])?.isInvalidated).toBe(true));
});
