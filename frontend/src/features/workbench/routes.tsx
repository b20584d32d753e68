import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: 'workbench', lazy: () => import('./pages/TodayPage.tsx').then((m) => ({ Component: m.TodayPage })) },
  {
    path: 'workbench/calendar',
    lazy: () => import('./pages/CalendarPage.tsx').then((m) => ({ Component: m.CalendarPage })),
  },
  { path: 'workbench/log', lazy: () => import('./pages/LogPage.tsx').then((m) => ({ Component: m.LogPage })) },
  { path: 'workbench/tasks', lazy: () => import('./pages/TasksPage.tsx').then((m) => ({ Component: m.TasksPage })) },
  {
    path: 'workbench/research',
    lazy: () => import('./pages/ResearchPage.tsx').then((m) => ({ Component: m.ResearchPage })),
  },
  { path: 'workbench/visits', lazy: () => import('./pages/VisitsPage.tsx').then((m) => ({ Component: m.VisitsPage })) },
  {
    path: 'workbench/ledgers',
    lazy: () => import('./pages/LedgersPage.tsx').then((m) => ({ Component: m.LedgersPage })),
  },
  {
    path: 'workbench/dossiers',
    lazy: () => import('./pages/DossiersPage.tsx').then((m) => ({ Component: m.DossiersPage })),
  },
  {
    path: 'workbench/agreements',
    lazy: () => import('./pages/AgreementsPage.tsx').then((m) => ({ Component: m.AgreementsPage })),
  },
  {
    path: 'workbench/campaigns',
    lazy: () => import('./pages/CampaignsPage.tsx').then((m) => ({ Component: m.CampaignsPage })),
  },
  {
    path: 'workbench/campaigns/:campaignId',
    lazy: () => import('./pages/CampaignPage.tsx').then((m) => ({ Component: m.CampaignPage })),
  },
  {
    path: 'workbench/overdue',
    lazy: () => import('./pages/OverduePage.tsx').then((m) => ({ Component: m.OverduePage })),
  },
];
