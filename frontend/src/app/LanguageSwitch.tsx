import { useTranslation } from 'react-i18next';
import { speak } from './i18n/i18n.ts';
import css from './LanguageSwitch.module.css';

/** Offers the other language in that language, so that its reader finds it. */
export function LanguageSwitch() {
  const { i18n } = useTranslation();
  const { t } = useTranslation('common');
  const other = i18n.language === 'zh-CN' ? 'en-US' : 'zh-CN';
  return (
    <button type="button" className={css.switch} lang={other === 'zh-CN' ? 'zh-CN' : 'en'} onClick={() => speak(other)}>
      {t('otherLanguage')}
    </button>
  );
}
