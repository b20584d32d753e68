import type { RouteObject } from 'react-router';

const list = () =>
  import('./pages/DevelopmentsPage.tsx').then(({ DevelopmentsPage }) => ({ Component: DevelopmentsPage }));
const one = () => import('./pages/DevelopmentPage.tsx').then(({ DevelopmentPage }) => ({ Component: DevelopmentPage }));

export const routes: RouteObject[] = [
  { path: 'developments', lazy: list },
  { path: 'developments/:caseId', lazy: one },
];
