import type { RouteObject } from 'react-router';

const desk = () => import('./pages/DeskPage.tsx').then(({ DeskPage }) => ({ Component: DeskPage }));
const one = () => import('./pages/CasePage.tsx').then(({ CasePage }) => ({ Component: CasePage }));
const revisits = () => import('./pages/RevisitsPage.tsx').then(({ RevisitsPage }) => ({ Component: RevisitsPage }));
const statistics = () =>
  import('./pages/StatisticsPage.tsx').then(({ StatisticsPage }) => ({ Component: StatisticsPage }));
const survey = () => import('./pages/SurveyPage.tsx').then(({ SurveyPage }) => ({ Component: SurveyPage }));

export const routes: RouteObject[] = [
  { path: 'service-cases', lazy: desk },
  { path: 'service-cases/:caseId', lazy: one },
  { path: 'service-revisits', lazy: revisits },
  { path: 'service-statistics', lazy: statistics },
  { path: 'client-surveys', lazy: survey },
  { path: 'client-surveys/:roundId', lazy: survey },
];
