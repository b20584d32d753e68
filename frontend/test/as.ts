import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { ME } from '../mocks/handlers/api.ts';
import { server } from './server.ts';

/** Whoever reads the pages of a test, instead of the candidate from the marketing department of mocks/. */
export function readAs(personId: string | null, ...roles: readonly string[]): void {
  const me = { ...ME, subject: 'somebody', personId, roles: ['employee', ...roles], bankWide: roles.length > 0 };
  server.use(http.get('*/api/exam/v1/me', () => HttpResponse.json(me)));
}

export interface Sent {
  readonly headers: Headers;
  readonly body: unknown;
}

/** Answers the acts on an address one after another, the last answer again and again, and keeps what was sent. */
export function answerActs(
  address: string,
  ...answers: readonly { readonly status: number; readonly body?: object }[]
) {
  const sent: Sent[] = [];
  server.use(
    http.post(address, async ({ request }) => {
      const text = await request.text();
      sent.push({ headers: request.headers, body: text ? JSON.parse(text) : undefined });
      const { status, body = {} } = answers[Math.min(sent.length, answers.length) - 1] ?? { status: 200 };
      return HttpResponse.json(body, { status });
    }),
  );
  return sent;
}

/** Picks a person by number out of a list that is searched by typing. */
export async function pickPerson(user: UserEvent, combobox: HTMLElement, staffId: string): Promise<void> {
  await user.type(combobox, staffId);
  await user.click(await screen.findByTitle(new RegExp(staffId)));
}
