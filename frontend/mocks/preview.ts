import { randomBytes } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { getResponse } from 'msw';
import type { Connect, Plugin } from 'vite';
import { handlers } from './handlers/api.ts';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** For looks without a running system: the built pages under the gateway's content policy, the API from mocks/. */
export function fixtures(): Plugin {
  return {
    name: 'kejing-fixtures',
    configureServer: (server) => void server.middlewares.use(api),
    configurePreviewServer: (server) => {
      server.middlewares.use(api);
      server.middlewares.use(page(join(server.config.root, server.config.build.outDir)));
    },
  };
}

const isCall = (url: string) => url.startsWith('/api/') || url.startsWith('/auth/');

const api: Connect.NextHandleFunction = (request, response, next) => {
  if (!isCall(request.url ?? '')) return next();
  void answer(request, response);
};

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request);
  const asked = new Request(`http://localhost${request.url}`, {
    method: request.method ?? 'GET',
    headers: { 'accept-language': String(request.headers['accept-language'] ?? '') },
    ...(body ? { body } : {}),
  });
  const found = await getResponse(handlers, asked);
  response.statusCode = found?.status ?? 404;
  response.setHeader('content-type', found?.headers.get('content-type') ?? 'text/plain');
  const tag = found?.headers.get('etag');
  if (tag) response.setHeader('etag', tag);
  response.end(found ? await found.text() : 'not mocked');
}

const page =
  (dist: string): Connect.NextHandleFunction =>
  (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const file = join(dist, path);
    if (path !== '/' && !path.includes('..') && existsSync(file) && statSync(file).isFile()) {
      response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
      createReadStream(file).pipe(response);
      return;
    }
    const nonce = randomBytes(12).toString('base64url');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader(
      'content-security-policy',
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'`,
    );
    response.end(readFileSync(join(dist, 'index.html'), 'utf8').replaceAll('__CSP_NONCE__', nonce));
  };
