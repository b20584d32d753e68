import { sessionEnded } from '../auth/sessionEnd.ts';
import { problemOf } from './problem.ts';
import { ask } from './read.ts';

export interface Wording {
  readonly method?: 'POST' | 'PUT' | 'DELETE';
  /** What is said, as JSON. */
  readonly body?: unknown;
  /** A document that goes out letter by letter as it came in, instead of a body. */
  readonly document?: { readonly type: string; readonly text: string };
  /** Entity tag of what the reader saw; whoever decides on something newer is refused with 412. */
  readonly ifMatch?: string | undefined;
  /** Names one intention, so that sending it twice does it once. */
  readonly key?: string | undefined;
}

/** Tells a service to do something. The header X-CSRF shows the gateway that a page of ours asks and no other. */
export async function write<T>(
  path: string,
  { method = 'POST', body, document, ifMatch, key }: Wording = {},
): Promise<T> {
  const sent = body === undefined ? document : { type: 'application/json', text: JSON.stringify(body) };
  const response = await ask(path, {
    method,
    headers: {
      'X-CSRF': '1',
      ...(sent ? { 'Content-Type': sent.type } : {}),
      ...(ifMatch === undefined ? {} : { 'If-Match': ifMatch }),
      ...(key === undefined ? {} : { 'Idempotency-Key': key }),
    },
    ...(sent ? { body: sent.text } : {}),
  });
  if (response.status === 401) sessionEnded();
  if (!response.ok) throw await problemOf(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/** The entity tag of a version or a hash that the reader saw. */
export const tagOf = (version: string | number) => `"${version}"`;

/** Unlike crypto.randomUUID, also there when the intranet has no TLS. */
export const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
