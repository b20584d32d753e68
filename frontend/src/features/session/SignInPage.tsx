import { Button } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { signInLink } from '../../shared/auth/links.ts';
import css from './SignInPage.module.css';

const STEPS = ['exam', 'ranking', 'allocation', 'performance'] as const;

/** The front of the house: what this is, and the way to the bank's own sign-in. */
export function SignInPage({ languageSwitch }: { readonly languageSwitch: ReactNode }) {
  const { t } = useTranslation('session');
  const { pathname, search } = useLocation();
  const title = t('title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className={css.page}>
      <div className={css.language}>{languageSwitch}</div>
      <main className={css.main}>
        <p className={css.mark} aria-hidden="true">
          {t('seal')}
        </p>
        <h1 className={css.title}>{title}</h1>
        <p className={css.lead}>{t('lead')}</p>
        <Button type="primary" size="large" href={signInLink(pathname + search)} className={css.enter ?? ''}>
          {t('enter')}
        </Button>
        <p className={css.note}>{t('note')}</p>
        <ol className={css.chain} aria-label={t('chain')}>
          {STEPS.map((step) => (
            <li key={step}>
              <strong>{t(`step.${step}.name`)}</strong>
              <span>{t(`step.${step}.question`)}</span>
            </li>
          ))}
        </ol>
      </main>
    </div>
  );
}
