import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hasRole, type Me, oversees } from '../../../shared/auth/me.ts';
import type { Chain } from '../model/chain.ts';
import css from './OwnPlaces.module.css';

/** The answers a person comes for: why this rank, why these clients, why this score. */
export function OwnPlaces({ me, chain }: { readonly me: Me; readonly chain: Chain }) {
  const { t } = useTranslation('home');
  const manages = hasRole(me, 'relationship-manager') && me.personId;
  const places = [
    ...(manages && chain.ranking
      ? [{ key: 'myRank', to: `/rankings/${chain.ranking.planId}?who=${me.personId}` }]
      : [{ key: 'ranking', to: '/rankings' }]),
    { key: 'notice', to: '/notices' },
    ...(manages ? [{ key: 'myPortfolio', to: `/portfolios/${me.personId}` }] : []),
    ...(manages && chain.period ? [{ key: 'myScore', to: `/scoreboard/${chain.period.periodId}/${me.personId}` }] : []),
    ...(oversees(me) ? [{ key: 'branches', to: '/branches' }] : []),
    { key: 'scoreboard', to: '/scoreboard' },
  ];
  return (
    <ul className={css.places}>
      {places.map(({ key, to }) => (
        <li key={key}>
          <Link to={to}>{t(`own.${key}.name`)}</Link>
          <p>{t(`own.${key}.text`)}</p>
        </li>
      ))}
    </ul>
  );
}
