import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInPage } from '../features/session/SignInPage.tsx';
import { SIGN_OUT_LINK } from '../shared/auth/links.ts';
import { meQuery, sessionQuery } from '../shared/auth/me.ts';
import { ProblemNotice } from '../shared/ui/ProblemNotice.tsx';
import css from './Door.module.css';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Opening } from './Opening.tsx';
import { Shell } from './Shell.tsx';

/** Nobody sees a page before the gateway knows the session and our directory knows the person. */
export function Door() {
  const session = useQuery(sessionQuery);
  if (session.isPending) return <Opening />;
  if (session.isError) return <Closed error={session.error} again={() => session.refetch()} />;
  return session.data === 'signed-in' ? <Signed /> : <SignInPage languageSwitch={<LanguageSwitch />} />;
}

function Signed() {
  const me = useQuery(meQuery);
  useAnswersInTheNewLanguage();
  if (me.isPending) return <Opening />;
  if (me.isError) return <Closed error={me.error} again={() => me.refetch()} signedIn />;
  return <Shell me={me.data} />;
}

/** Explanations and refusals come written from the services, so a new language asks for them again. */
function useAnswersInTheNewLanguage() {
  const { i18n } = useTranslation();
  const queries = useQueryClient();
  useEffect(() => {
    const refresh = () => void queries.invalidateQueries();
    i18n.on('languageChanged', refresh);
    return () => i18n.off('languageChanged', refresh);
  }, [i18n, queries]);
}

interface ClosedProps {
  readonly error: unknown;
  readonly again: () => unknown;
  readonly signedIn?: boolean;
}

function Closed({ error, again, signedIn = false }: ClosedProps) {
  const { t } = useTranslation('common');
  return (
    <main className={css.closed}>
      <h1>{t('product')}</h1>
      <ProblemNotice error={error} action={<Button onClick={() => again()}>{t('problem.again')}</Button>} />
      {signedIn ? <a href={SIGN_OUT_LINK}>{t('session.leave')}</a> : null}
    </main>
  );
}
