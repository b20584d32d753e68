import type { RouteObject } from 'react-router';

const page = () => import('./pages/RankingPage.tsx').then(({ RankingPage }) => ({ Component: RankingPage }));

export const routes: RouteObject[] = [
  { path: 'rankings', lazy: page },
  { path: 'rankings/:planId', lazy: page },
];
