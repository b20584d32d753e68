import { createBrowserRouter, type RouteObject } from 'react-router';
import { routes as accountcredit } from '../features/accountcredit/routes.tsx';
import { routes as allocation } from '../features/allocation/routes.tsx';
import { routes as appeal } from '../features/appeal/routes.tsx';
import { routes as clients } from '../features/clients/routes.tsx';
import { routes as committee } from '../features/committee/routes.tsx';
import { routes as competition } from '../features/competition/routes.tsx';
import { routes as development } from '../features/development/routes.tsx';
import { routes as handover } from '../features/handover/routes.tsx';
import { routes as home } from '../features/home/routes.tsx';
import { routes as ladder } from '../features/ladder/routes.tsx';
import { routes as marketing } from '../features/marketing/routes.tsx';
import { routes as pay } from '../features/pay/routes.tsx';
import { routes as portfolio } from '../features/portfolio/routes.tsx';
import { routes as publicity } from '../features/publicity/routes.tsx';
import { routes as ranking } from '../features/ranking/routes.tsx';
import { routes as register } from '../features/register/routes.tsx';
import { routes as scoreboard } from '../features/scoreboard/routes.tsx';
import { routes as servicecase } from '../features/servicecase/routes.tsx';
import { routes as verification } from '../features/verification/routes.tsx';
import { routes as workbench } from '../features/workbench/routes.tsx';
import { Door } from './Door.tsx';
import { Crashed, NotThere } from './errors.tsx';
import { Opening } from './Opening.tsx';
import { PublicFrame } from './PublicFrame.tsx';

export const appRoutes: RouteObject[] = [
  {
    path: '/verify',
    element: <PublicFrame />,
    errorElement: <Crashed />,
    hydrateFallbackElement: <Opening />,
    children: [...verification],
  },
  {
    path: '/',
    element: <Door />,
    errorElement: <Crashed />,
    hydrateFallbackElement: <Opening />,
    children: [
      {
        errorElement: <Crashed />,
        children: [
          ...home,
          ...ranking,
          ...publicity,
          ...appeal,
          ...committee,
          ...ladder,
          ...register,
          ...clients,
          ...workbench,
          ...marketing,
          ...portfolio,
          ...allocation,
          ...accountcredit,
          ...handover,
          ...competition,
          ...development,
          ...scoreboard,
          ...pay,
          ...servicecase,
          { path: '*', element: <NotThere /> },
        ],
      },
    ],
  },
];

export const newRouter = () => createBrowserRouter(appRoutes);
