import { Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import css from './Opening.module.css';

/** What stands on the screen until the first answer is there. */
export function Opening() {
  const { t } = useTranslation('common');
  return (
    <div className={css.opening} role="status" aria-label={t('loading')}>
      <Spin size="large" />
    </div>
  );
}
