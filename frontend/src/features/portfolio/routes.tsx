import type { RouteObject } from 'react-router';

const managerPage = () =>
  import('./pages/ManagerPortfolioPage.tsx').then(({ ManagerPortfolioPage }) => ({ Component: ManagerPortfolioPage }));
const branchPage = () =>
  import('./pages/BranchPortfolioPage.tsx').then(({ BranchPortfolioPage }) => ({ Component: BranchPortfolioPage }));

export const routes: RouteObject[] = [
  { path: 'portfolios', lazy: managerPage },
  { path: 'portfolios/:staffId', lazy: managerPage },
  { path: 'branches', lazy: branchPage },
  { path: 'branches/:branchId', lazy: branchPage },
];
