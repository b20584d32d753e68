import type { RouteObject } from 'react-router';

const page = () =>
  import('./pages/AccountCreditsPage.tsx').then(({ AccountCreditsPage }) => ({ Component: AccountCreditsPage }));

export const routes: RouteObject[] = [{ path: 'account-credits', lazy: page }];
