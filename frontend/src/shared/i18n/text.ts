import { useTranslation } from 'react-i18next';

/** A sentence that a service wrote in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export const inLanguage = (text: Text | string, language: string) =>
  typeof text === 'string' ? text : language.startsWith('zh') ? text.zh : text.en;

export function useText() {
  const { i18n } = useTranslation();
  return (text: Text | string) => inLanguage(text, i18n.language);
}
