import type { RouteObject } from 'react-router';

const run = () => import('./pages/PayPage.tsx').then(({ PayPage }) => ({ Component: PayPage }));
const sheet = () =>
  import('./pages/PayStatementPage.tsx').then(({ PayStatementPage }) => ({ Component: PayStatementPage }));

export const routes: RouteObject[] = [
  { path: 'pay', lazy: run },
  { path: 'pay/:periodId', lazy: run },
  { path: 'pay/:periodId/:staffId', lazy: sheet },
];
