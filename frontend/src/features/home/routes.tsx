import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { index: true, lazy: () => import('./pages/HomePage.tsx').then(({ HomePage }) => ({ Component: HomePage })) },
];
