import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { ConfigProvider } from 'antd';
import i18next from 'i18next';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { speak, startI18n } from '../src/app/i18n/i18n.ts';
import { appRoutes } from '../src/app/router.tsx';
import { newQueryClient } from '../src/shared/api/queryClient.ts';
import type { Language } from '../src/shared/i18n/language.ts';

/** Opens the whole app at an address, as a reader would. */
export async function open(path: string, language: Language = 'zh-CN') {
  if (!i18next.isInitialized) await startI18n(language);
  await speak(language);
  const queries = newQueryClient();
  queries.setDefaultOptions({ queries: { ...queries.getDefaultOptions().queries, retry: false } });
  const router = createMemoryRouter(appRoutes, { initialEntries: [path] });
  render(
    <ConfigProvider button={{ autoInsertSpace: false }} theme={{ token: { motion: false } }}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ConfigProvider>,
  );
  return { router, user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }) };
}
