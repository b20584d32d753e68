import type { RouteObject } from 'react-router';

const form = () => import('./pages/VerifyPage.tsx').then(({ VerifyPage }) => ({ Component: VerifyPage }));
const answer = () =>
  import('./pages/CertificatePage.tsx').then(({ CertificatePage }) => ({ Component: CertificatePage }));

export const routes: RouteObject[] = [
  { index: true, lazy: form },
  { path: ':certificateId', lazy: answer },
];
