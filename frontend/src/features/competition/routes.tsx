import type { RouteObject } from 'react-router';

const list = () =>
  import('./pages/CompetitionsPage.tsx').then(({ CompetitionsPage }) => ({ Component: CompetitionsPage }));
const one = () => import('./pages/CompetitionPage.tsx').then(({ CompetitionPage }) => ({ Component: CompetitionPage }));

export const routes: RouteObject[] = [
  { path: 'competitions', lazy: list },
  { path: 'competitions/:competitionId', lazy: one },
];
