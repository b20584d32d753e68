import type { RouteObject } from 'react-router';

const list = () => import('./pages/AppealsPage.tsx').then(({ AppealsPage }) => ({ Component: AppealsPage }));
const one = () => import('./pages/AppealPage.tsx').then(({ AppealPage }) => ({ Component: AppealPage }));

export const routes: RouteObject[] = [
  { path: 'appeals', lazy: list },
  { path: 'appeals/:planId', lazy: list },
  { path: 'appeals/:planId/:appealId', lazy: one },
];
