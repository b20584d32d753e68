import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: 'marketing', lazy: () => import('./pages/BoardPage.tsx').then((m) => ({ Component: m.BoardPage })) },
  {
    path: 'marketing/targets/:targetId',
    lazy: () => import('./pages/TargetPage.tsx').then((m) => ({ Component: m.TargetPage })),
  },
  { path: 'marketing/plans', lazy: () => import('./pages/PlansPage.tsx').then((m) => ({ Component: m.PlansPage })) },
  {
    path: 'marketing/plans/:planId',
    lazy: () => import('./pages/PlanPage.tsx').then((m) => ({ Component: m.PlanPage })),
  },
];
