import type { RouteObject } from 'react-router';

const person = () => import('./pages/PersonPage.tsx').then(({ PersonPage }) => ({ Component: PersonPage }));
const register = () => import('./pages/RegisterPage.tsx').then(({ RegisterPage }) => ({ Component: RegisterPage }));
const acts = () => import('./pages/ActsPage.tsx').then(({ ActsPage }) => ({ Component: ActsPage }));
const unqualified = () =>
  import('./pages/UnqualifiedPage.tsx').then(({ UnqualifiedPage }) => ({ Component: UnqualifiedPage }));

export const routes: RouteObject[] = [
  { path: 'people/:staffId', lazy: person },
  { path: 'qualifications', lazy: register },
  { path: 'acts', lazy: acts },
  { path: 'unqualified-staff', lazy: unqualified },
];
