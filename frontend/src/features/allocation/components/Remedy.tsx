import { useTranslation } from 'react-i18next';
import css from './Remedy.module.css';

/** The smallest change that would be enough. */
export function Remedy({ text }: { readonly text: string }) {
  const { t } = useTranslation('allocation');
  return <span className={css.remedy}>{t('trouble.remedy', { what: text })}</span>;
}
