import type { RouteObject } from 'react-router';

const page = () => import('./pages/NoticePage.tsx').then(({ NoticePage }) => ({ Component: NoticePage }));

export const routes: RouteObject[] = [
  { path: 'notices', lazy: page },
  { path: 'notices/:planId', lazy: page },
  { path: 'notices/:planId/:version', lazy: page },
];
