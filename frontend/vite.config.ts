import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { fixtures } from './mocks/preview.ts';

const gateway = process.env.KEJING_GATEWAY ?? 'http://127.0.0.1:8080';

/** "--mode fixtures" answers the API from mocks/ (looks only); otherwise calls go to a running gateway. */
export default defineConfig(({ mode }) => ({
  plugins: [react(), ...(mode === 'fixtures' ? [fixtures()] : [])],
  html: { cspNonce: '__CSP_NONCE__' },
  server: { proxy: mode === 'fixtures' ? {} : { '/api': gateway, '/auth': gateway } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|@tanstack|i18next|react-i18next)[\\/]/,
              priority: 20,
            },
            { name: 'echarts', test: /node_modules[\\/](echarts|zrender)[\\/]/, priority: 20 },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    testTimeout: 60_000,
    reporters: ['default', './line-reporter.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    restoreMocks: true,
  },
}));
