import { hasRole, type Me, oversees } from '../shared/auth/me.ts';

export interface Place {
  readonly key: 'home' | 'ranking' | 'committee' | 'ladder' | 'portfolio' | 'branch' | 'scoreboard';
  readonly to: string;
}

/** Where a person of these roles has something to see. The services decide again at every call. */
export function placesFor(me: Me): readonly Place[] {
  const manages = hasRole(me, 'relationship-manager');
  return [
    { key: 'home', to: '/' } as const,
    { key: 'ranking', to: '/rankings' } as const,
    ...(oversees(me) || hasRole(me, 'examiner') ? [{ key: 'committee', to: '/committees' } as const] : []),
    { key: 'ladder', to: '/ladder' } as const,
    ...(manages ? [{ key: 'portfolio', to: '/portfolios' } as const] : []),
    ...(oversees(me) ? [{ key: 'branch', to: '/branches' } as const] : []),
    { key: 'scoreboard', to: '/scoreboard' } as const,
  ];
}
