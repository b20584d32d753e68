import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { open } from '../../test/open.tsx';
import { server } from '../../test/server.ts';

it('offers the way to the sign-in page and back to where the reader was', async () => {
  server.use(http.get('*/auth/me', () => HttpResponse.json({ authenticated: false })));
  await open('/scoreboard/2025?branch=B02');
  const enter = await screen.findByRole('link', { name: '登录' });
  expect(enter).toHaveAttribute('href', '/auth/login?to=%2Fscoreboard%2F2025%3Fbranch%3DB02');
});

it('puts a dialog over the page when the session has ended', async () => {
  server.use(http.get('*/api/grading/v1/rankings', () => new HttpResponse(null, { status: 401 })));
  await open('/rankings');
  expect(await screen.findByRole('dialog', { name: '登录已失效' })).toHaveTextContent('重新登录后回到当前页面');
  expect(screen.getByRole('link', { name: '重新登录' })).toHaveAttribute('href', '/auth/login?to=%2Frankings');
});

it('shows the sentence of the service when it refuses, and tries again on request', async () => {
  let refused = true;
  server.use(
    http.get('*/api/performance/v1/periods', () =>
      refused
        ? HttpResponse.json(
            { type: 'urn:kejing:problem:busy', title: '稍候', status: 503, detail: '业绩服务正在重新启动。' },
            { status: 503, headers: { 'content-type': 'application/problem+json' } },
          )
        : HttpResponse.json({ items: [], next: null }),
    ),
  );
  const { user } = await open('/scoreboard');
  expect(await screen.findByRole('alert')).toHaveTextContent('业绩服务正在重新启动。');
  refused = false;
  await user.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByText('还没有考核期。')).toBeVisible();
});

it('says that the connection is gone', async () => {
  server.use(http.get('*/api/performance/v1/periods', () => HttpResponse.error()));
  await open('/scoreboard', 'en-US');
  expect(await screen.findByRole('alert')).toHaveTextContent('No connection');
});

it('speaks English at once, to the services too', async () => {
  const languages = new Set<string | null>();
  server.events.on('request:start', ({ request }) => void languages.add(request.headers.get('accept-language')));
  const { user } = await open('/');
  await screen.findByRole('heading', { name: '考试考核' });
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(await screen.findByRole('heading', { name: 'Exam' })).toBeVisible();
  expect(document.documentElement.lang).toBe('en');
  await waitFor(() => expect(languages).toContain('en-US'));
});

it('names an address that does not exist', async () => {
  await open('/nowhere');
  expect(await screen.findByRole('heading', { name: '没有这个页面' })).toBeVisible();
});
