import type { RouteObject } from 'react-router';

const desk = () => import('./pages/CommitteesPage.tsx').then(({ CommitteesPage }) => ({ Component: CommitteesPage }));
const motion = () => import('./pages/MotionPage.tsx').then(({ MotionPage }) => ({ Component: MotionPage }));

export const routes: RouteObject[] = [
  { path: 'committees', lazy: desk },
  { path: 'committees/:planId', lazy: desk },
  { path: 'committees/:planId/:motionId', lazy: motion },
];
