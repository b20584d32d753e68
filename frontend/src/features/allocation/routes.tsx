import type { RouteObject } from 'react-router';

const list = () => import('./pages/PlansPage.tsx').then(({ PlansPage }) => ({ Component: PlansPage }));
const one = () => import('./pages/PlanPage.tsx').then(({ PlanPage }) => ({ Component: PlanPage }));

const reallocations = () =>
  import('./pages/ReallocationsPage.tsx').then(({ ReallocationsPage }) => ({ Component: ReallocationsPage }));
const reallocation = () =>
  import('./pages/ReallocationPage.tsx').then(({ ReallocationPage }) => ({ Component: ReallocationPage }));

export const routes: RouteObject[] = [
  { path: 'allocations', lazy: list },
  { path: 'allocations/:planId', lazy: one },
  { path: 'reallocations', lazy: reallocations },
  { path: 'reallocations/:reallocationId', lazy: reallocation },
];
