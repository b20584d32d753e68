import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import css from './PublicFrame.module.css';

/** The frame of what anybody may see without signing in: no menu, and nothing that asks for a session. */
export function PublicFrame() {
  const { t } = useTranslation('verification');
  return (
    <>
      <header className={`${css.bar} no-print`}>
        <span className={css.name}>{t('frame')}</span>
        <LanguageSwitch />
      </header>
      <main className={css.main}>
        <Outlet />
      </main>
    </>
  );
}
