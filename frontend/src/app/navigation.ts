import { hasRole, type Me, oversees } from '../shared/auth/me.ts';

export interface Place {
  readonly key:
    | 'ranking'
    | 'notice'
    | 'appeal'
    | 'committee'
    | 'ladder'
    | 'file'
    | 'register'
    | 'acts'
    | 'unqualified'
    | 'workbench'
    | 'marketing'
    | 'clients'
    | 'portfolio'
    | 'branch'
    | 'allocation'
    | 'handover'
    | 'departures'
    | 'service'
    | 'competition'
    | 'development'
    | 'scoreboard'
    | 'pay';
  readonly to: string;
}

/** Candidates appeal, and those who see the whole bank read, mark or decide. */
const appeals = (me: Me) => me.personId !== null || me.bankWide;

/** Places that belong together, in the order of the chain. */
export interface Area {
  readonly key: 'qualification' | 'division' | 'service' | 'result';
  readonly places: readonly Place[];
}

/** First segments of the pages of an area that are not places themselves. */
const FURTHER: Record<Area['key'], readonly string[]> = {
  qualification: ['people'],
  division: ['reallocations', 'account-credits'],
  service: ['service-revisits', 'service-statistics', 'client-surveys'],
  result: [],
};

/** Where a person of these roles has something to see, beside the home page. The services decide again at every call. */
export function areasFor(me: Me): readonly Area[] {
  const manages = hasRole(me, 'relationship-manager');
  const divides = manages || oversees(me);
  const areas: Area[] = [
    {
      key: 'qualification',
      places: [
        { key: 'ranking', to: '/rankings' },
        { key: 'notice', to: '/notices' },
        ...(appeals(me) ? [{ key: 'appeal', to: '/appeals' } as const] : []),
        ...(oversees(me) || hasRole(me, 'examiner') ? [{ key: 'committee', to: '/committees' } as const] : []),
        { key: 'ladder', to: '/ladder' },
        { key: 'register', to: '/qualifications' },
        ...(hasRole(me, 'hr', 'committee', 'auditor') ? [{ key: 'acts', to: '/acts' } as const] : []),
        ...(hasRole(me, 'hr', 'committee', 'marketing', 'auditor')
          ? [{ key: 'unqualified', to: '/unqualified-staff' } as const]
          : []),
        ...(me.personId ? [{ key: 'file', to: `/people/${me.personId}` } as const] : []),
      ],
    },
    {
      key: 'division',
      places: [
        ...(divides ? [{ key: 'clients', to: '/clients' } as const] : []),
        ...(manages ? [{ key: 'portfolio', to: '/portfolios' } as const] : []),
        ...(oversees(me) ? [{ key: 'branch', to: '/branches' } as const] : []),
        ...(divides ? [{ key: 'allocation', to: '/allocations' } as const] : []),
        ...(divides ? [{ key: 'handover', to: '/handovers' } as const] : []),
        { key: 'competition', to: '/competitions' },
        ...(divides ? [{ key: 'development', to: '/developments' } as const] : []),
        ...(oversees(me) ? [{ key: 'departures', to: '/departures' } as const] : []),
      ],
    },
    {
      key: 'service',
      places: [
        ...(divides ? [{ key: 'workbench', to: manages ? '/workbench' : '/workbench/overdue' } as const] : []),
        ...(divides ? [{ key: 'marketing', to: '/marketing' } as const] : []),
        ...(hasRole(me, 'employee') ? [{ key: 'service', to: '/service-cases' } as const] : []),
      ],
    },
    {
      key: 'result',
      places: [
        { key: 'scoreboard', to: '/scoreboard' },
        ...(hasRole(me, 'relationship-manager', 'hr', 'committee', 'auditor')
          ? [{ key: 'pay', to: '/pay' } as const]
          : []),
      ],
    },
  ];
  return areas.filter(({ places }) => places.length > 0);
}

/** The area that a page belongs to; the home page and unknown ones belong to none. */
export function areaOf(areas: readonly Area[], pathname: string): Area | undefined {
  const segment = pathname.split('/')[1] ?? '';
  return areas.find(
    ({ key, places }) => FURTHER[key].includes(segment) || places.some(({ to }) => to.split('/')[1] === segment),
  );
}
