import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import css from './Clients.module.css';

/** What the rulebook leaves open about these clients (T-04, SEM-15). */
export function GapNotice() {
  const { t } = useTranslation('clients');
  return (
    <Alert type="warning" showIcon className={css.notice ?? ''} title={t('gap.title')} description={t('gap.text')} />
  );
}
