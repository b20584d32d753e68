import { Button, Modal } from 'antd';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { signInLink } from './links.ts';
import css from './SessionExpired.module.css';
import { hasSessionEnded, onSessionChange } from './sessionEnd.ts';

/** Stands over the page when the session is gone; what the reader was looking at stays underneath. */
export function SessionExpired() {
  const ended = useSyncExternalStore(onSessionChange, hasSessionEnded);
  const { t } = useTranslation('common');
  const { pathname, search } = useLocation();
  return (
    <Modal open={ended} title={t('session.expired')} closable={false} keyboard={false} footer={null} centered>
      <p className={css.text}>{t('session.expiredText')}</p>
      <Button type="primary" size="large" href={signInLink(pathname + search)} autoFocus>
        {t('session.again')}
      </Button>
    </Modal>
  );
}
