import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { hasRole, oversees, useMe } from '../../../shared/auth/me.ts';
import css from './Places.module.css';

/** The rooms of the workbench that the reader has something to do in. */
export function Places() {
  const { t } = useTranslation('workbench');
  const me = useMe();
  const row = useRef<HTMLElement>(null);
  // On a telephone the row is wider than the screen.
  useEffect(() => {
    const here = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (row.current && here) row.current.scrollLeft = here.offsetLeft - row.current.offsetLeft - 48;
  }, []);
  const manages = hasRole(me, 'relationship-manager');
  const reads = manages || hasRole(me, 'branch-head', 'marketing', 'auditor');
  const places = [
    ...(manages ? (['', 'calendar'] as const) : []),
    ...(reads ? (['log'] as const) : []),
    ...(manages ? (['tasks'] as const) : []),
    ...(reads ? (['research'] as const) : []),
    'visits' as const,
    'ledgers' as const,
    'dossiers' as const,
    'agreements' as const,
    'campaigns' as const,
    ...(oversees(me) ? (['overdue'] as const) : []),
  ];
  return (
    <nav ref={row} className={`${css.places} no-print`} aria-label={t('title')}>
      {places.map((place) => (
        <NavLink key={place} to={`/workbench${place && `/${place}`}`} end className={css.place ?? ''}>
          {t(`place.${place || 'today'}`)}
        </NavLink>
      ))}
    </nav>
  );
}
