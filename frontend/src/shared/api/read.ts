import { sessionEnded } from '../auth/sessionEnd.ts';
import { currentLanguage } from '../i18n/language.ts';
import { Problem, problemOf } from './problem.ts';

export type Query = Readonly<Record<string, string | number | undefined>>;

/** Asks the gateway for one resource. The session travels in an HttpOnly cookie, the language in a header. */
export async function read<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  return (await readTagged<T>(path, query, signal)).value;
}

/** A record with its entity tag, where the tag stands only in the header; a decision on it sends the tag back. */
export interface Tagged<T> {
  readonly value: T;
  readonly tag: string | undefined;
}

export async function readTagged<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<Tagged<T>> {
  const response = await ask(path + queryString(query), signal ? { signal } : {});
  if (response.status === 401) sessionEnded();
  if (!response.ok) throw await problemOf(response);
  return { value: (await response.json()) as T, tag: response.headers.get('ETag') ?? undefined };
}

/** Like {@link read}, but a record that does not exist (or is not the reader's) is null instead of an error. */
export async function readOptional<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T | null> {
  try {
    return await read<T>(path, query, signal);
  } catch (error) {
    if (error instanceof Problem && (error.status === 404 || error.status === 403)) return null;
    throw error;
  }
}

export async function ask(url: string, request: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(url, {
      ...request,
      credentials: 'same-origin',
      headers: {
        Accept: 'application/json, application/problem+json',
        'Accept-Language': currentLanguage(),
        ...request.headers,
      },
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem(0);
  }
}

function queryString(query: Query): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') params.set(name, String(value));
  }
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** A path segment that came from data or from the address bar. */
export const segment = (value: string) => encodeURIComponent(value);
