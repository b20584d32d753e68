import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { hasRole, oversees, useMe } from '../../../shared/auth/me.ts';
import css from './ServicePlaces.module.css';

/** The pages about service: the desk, revisits, survey and statistics, as far as the reader has something to see there. */
export function ServicePlaces() {
  const { t } = useTranslation('servicecase');
  const me = useMe();
  const places = [
    { to: '/service-cases', key: 'desk', shown: true },
    { to: '/service-revisits', key: 'revisits', shown: oversees(me) },
    { to: '/client-surveys', key: 'survey', shown: oversees(me) || hasRole(me, 'relationship-manager') },
    { to: '/service-statistics', key: 'statistics', shown: oversees(me) },
  ];
  return (
    <nav aria-label={t('places')} className={`${css.places} no-print`}>
      {places
        .filter(({ shown }) => shown)
        .map(({ to, key }) => (
          <NavLink key={key} to={to} end={key !== 'survey'}>
            {t(`place.${key}`)}
          </NavLink>
        ))}
    </nav>
  );
}
