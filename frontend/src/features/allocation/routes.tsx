import type { RouteObject } from 'react-router';

const list = () => import('./pages/PlansPage.tsx').then(({ PlansPage }) => ({ Component: PlansPage }));
const one = () => import('./pages/PlanPage.tsx').then(({ PlanPage }) => ({ Component: PlanPage }));

export const routes: RouteObject[] = [
  { path: 'allocations', lazy: list },
  { path: 'allocations/:planId', lazy: one },
];
