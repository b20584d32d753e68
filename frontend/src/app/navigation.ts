import { hasRole, type Me, oversees } from '../shared/auth/me.ts';

export interface Place {
  readonly key:
    | 'home'
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
    | 'clients'
    | 'portfolio'
    | 'branch'
    | 'allocation'
    | 'handover'
    | 'departures'
    | 'service'
    | 'competition'
    | 'development'
    | 'scoreboard';
  readonly to: string;
}

/** Candidates appeal, and those who see the whole bank read, mark or decide. */
const appeals = (me: Me) => me.personId !== null || me.bankWide;

/** Where a person of these roles has something to see. The services decide again at every call. */
export function placesFor(me: Me): readonly Place[] {
  const manages = hasRole(me, 'relationship-manager');
  return [
    { key: 'home', to: '/' } as const,
    ...(me.personId ? [{ key: 'file', to: `/people/${me.personId}` } as const] : []),
    { key: 'ranking', to: '/rankings' } as const,
    { key: 'notice', to: '/notices' } as const,
    ...(appeals(me) ? [{ key: 'appeal', to: '/appeals' } as const] : []),
    ...(oversees(me) || hasRole(me, 'examiner') ? [{ key: 'committee', to: '/committees' } as const] : []),
    { key: 'ladder', to: '/ladder' } as const,
    { key: 'register', to: '/qualifications' } as const,
    ...(hasRole(me, 'hr', 'committee', 'auditor') ? [{ key: 'acts', to: '/acts' } as const] : []),
    ...(hasRole(me, 'hr', 'committee', 'marketing', 'auditor')
      ? [{ key: 'unqualified', to: '/unqualified-staff' } as const]
      : []),
    ...(manages || oversees(me)
      ? [{ key: 'workbench', to: manages ? '/workbench' : '/workbench/overdue' } as const]
      : []),
    ...(oversees(me) || manages ? [{ key: 'clients', to: '/clients' } as const] : []),
    ...(manages ? [{ key: 'portfolio', to: '/portfolios' } as const] : []),
    ...(oversees(me) ? [{ key: 'branch', to: '/branches' } as const] : []),
    ...(manages || oversees(me) ? [{ key: 'allocation', to: '/allocations' } as const] : []),
    ...(manages || oversees(me) ? [{ key: 'handover', to: '/handovers' } as const] : []),
    ...(oversees(me) ? [{ key: 'departures', to: '/departures' } as const] : []),
    ...(hasRole(me, 'employee') ? [{ key: 'service', to: '/service-cases' } as const] : []),
    { key: 'competition', to: '/competitions' } as const,
    ...(manages || oversees(me) ? [{ key: 'development', to: '/developments' } as const] : []),
    { key: 'scoreboard', to: '/scoreboard' } as const,
  ];
}
