import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: 'handovers',
    lazy: () => import('./pages/HandoversPage.tsx').then(({ HandoversPage }) => ({ Component: HandoversPage })),
  },
  {
    path: 'handovers/:documentId',
    lazy: () => import('./pages/HandoverPage.tsx').then(({ HandoverPage }) => ({ Component: HandoverPage })),
  },
  {
    path: 'departures',
    lazy: () => import('./pages/DeparturesPage.tsx').then(({ DeparturesPage }) => ({ Component: DeparturesPage })),
  },
];
