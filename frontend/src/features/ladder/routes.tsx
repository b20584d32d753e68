import type { RouteObject } from 'react-router';

const page = () => import('./pages/LadderPage.tsx').then(({ LadderPage }) => ({ Component: LadderPage }));

export const routes: RouteObject[] = [{ path: 'ladder', lazy: page }];
