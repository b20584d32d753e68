import { Drawer } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { SIGN_OUT_LINK } from '../shared/auth/links.ts';
import type { Me } from '../shared/auth/me.ts';
import { SessionExpired } from '../shared/auth/SessionExpired.tsx';
import { useFormats } from '../shared/i18n/formats.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { type Area, areaOf, areasFor } from './navigation.ts';
import css from './Shell.module.css';

/** The frame of every signed-in page: brand, places, person, language. */
export function Shell({ me }: { readonly me: Me }) {
  const { t } = useTranslation('common');
  const [menuOpen, setMenuOpen] = useState(false);
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const lastPath = useRef(pathname);
  const areas = areasFor(me);
  const area = areaOf(areas, pathname);

  useEffect(() => {
    if (lastPath.current === pathname) return;
    lastPath.current = pathname;
    setMenuOpen(false);
    globalThis.scrollTo?.(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <>
      <a className={css.skip} href="#main">
        {t('nav.skip')}
      </a>
      <header className={`${css.bar} no-print`}>
        <div className={css.inner}>
          <Link to="/" className={css.brand} aria-label={t('product')}>
            <span className={css.seal} aria-hidden="true">
              <span>{t('brand.seal')}</span>
            </span>
            <span className={css.name}>{t('brand.name')}</span>
          </Link>
          <nav className={css.places} aria-label={t('nav.label')}>
            <ul>
              <li>
                <NavLink to="/" end className={hereIf}>
                  {t('nav.home')}
                </NavLink>
              </li>
              {areas.map((one) => (
                <li key={one.key}>
                  <Link to={one.places[0]?.to ?? '/'} className={one === area ? css.here : undefined}>
                    {t(`area.${one.key}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className={css.person}>
            <Person me={me} />
            <LanguageSwitch />
          </div>
          <button
            type="button"
            className={css.menu}
            aria-label={t('nav.open')}
            aria-expanded={menuOpen}
            onClick={() => setMenuOpen(true)}
          >
            <span className={css.bars} aria-hidden="true" />
          </button>
        </div>
        {area && area.places.length > 1 ? (
          <nav className={css.within} aria-label={t(`area.${area.key}`)}>
            <Places area={area} />
          </nav>
        ) : null}
      </header>
      <Drawer
        title={t('nav.label')}
        placement="right"
        size={Math.min(320, globalThis.innerWidth)}
        open={menuOpen}
        onClose={() => setMenuOpen(false)}
        destroyOnHidden
      >
        <nav className={css.drawer} aria-label={t('nav.label')}>
          <ul>
            <li>
              <NavLink to="/" end className={hereIf}>
                {t('nav.home')}
              </NavLink>
            </li>
          </ul>
          {areas.map((one) => (
            <section key={one.key} aria-label={t(`area.${one.key}`)}>
              <h2 className={css.area}>{t(`area.${one.key}`)}</h2>
              <Places area={one} />
            </section>
          ))}
        </nav>
        <div className={css.drawerPerson}>
          <Person me={me} />
          <LanguageSwitch />
        </div>
      </Drawer>
      <main id="main" ref={main} tabIndex={-1} className={css.main}>
        <Outlet />
      </main>
      <footer className={`${css.foot} no-print`}>{t('foot')}</footer>
      <SessionExpired />
    </>
  );
}

const hereIf = ({ isActive }: { readonly isActive: boolean }) => (isActive ? css.here : undefined);

function Places({ area }: { readonly area: Area }) {
  const { t } = useTranslation('common');
  return (
    <ul>
      {area.places.map(({ key, to }) => (
        <li key={key}>
          <NavLink to={to} className={hereIf}>
            {t(`nav.${key}`)}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

function Person({ me }: { readonly me: Me }) {
  const { t } = useTranslation('common');
  const { list } = useFormats();
  const roles = me.roles.filter((role) => role !== 'employee' || me.roles.length === 1);
  return (
    <div className={css.who}>
      <span className={css.whoName}>{me.name}</span>
      <span className={css.whoRoles}>{list(roles.map((role) => t(`role.${role}`)))}</span>
      <a className={css.leave} href={SIGN_OUT_LINK}>
        {t('session.leave')}
      </a>
    </div>
  );
}
