import type { RouteObject } from 'react-router';

const board = () => import('./pages/ScoreboardPage.tsx').then(({ ScoreboardPage }) => ({ Component: ScoreboardPage }));
const card = () => import('./pages/ScorecardPage.tsx').then(({ ScorecardPage }) => ({ Component: ScorecardPage }));

export const routes: RouteObject[] = [
  { path: 'scoreboard', lazy: board },
  { path: 'scoreboard/:periodId', lazy: board },
  { path: 'scoreboard/:periodId/:staffId', lazy: card },
];
