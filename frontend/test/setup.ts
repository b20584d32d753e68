import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { sessionRestored } from '../src/shared/auth/sessionEnd.ts';
import { server } from './server.ts';

// What jsdom does not have. It has no canvas either, so charts are checked in a real browser (e2e/).
globalThis.matchMedia = (query) =>
  ({
    matches: query.includes('reduce'),
    media: query,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
  }) as unknown as MediaQueryList;
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
globalThis.scrollTo = () => {};
vi.mock('../src/shared/ui/chartEngine.ts', () => ({
  init: () => ({ setOption() {}, resize() {}, dispose() {} }),
}));

// In NODE_ENV "test" antd gives every element the same id, so that a dialog may be named by a list beside it.
process.env.NODE_ENV = 'development';

// A build machine that does other work as well answers late, not never.
configure({ asyncUtilTimeout: 20_000 });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
  sessionRestored();
  globalThis.localStorage?.clear();
});
afterAll(() => server.close());
