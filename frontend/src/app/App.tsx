import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router';
import { newQueryClient } from '../shared/api/queryClient.ts';
import { nonce } from './cspNonce.ts';
import { antdLocale } from './i18n/i18n.ts';
import { newRouter } from './router.tsx';
import { theme } from './theme/theme.ts';

const calm = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;

export function App() {
  const { i18n } = useTranslation();
  const [queries] = useState(newQueryClient);
  const [router] = useState(newRouter);
  const locale = antdLocale(i18n.language);
  return (
    <ConfigProvider
      theme={calm ? { ...theme, token: { ...theme.token, motion: false } } : theme}
      button={{ autoInsertSpace: false }}
      {...(nonce ? { csp: { nonce } } : {})}
      {...(locale ? { locale } : {})}
    >
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ConfigProvider>
  );
}
