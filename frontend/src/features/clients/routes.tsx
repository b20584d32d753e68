import type { RouteObject } from 'react-router';

const page = () => import('./pages/ClientsPage.tsx').then(({ ClientsPage }) => ({ Component: ClientsPage }));

export const routes: RouteObject[] = [{ path: 'clients', lazy: page }];
