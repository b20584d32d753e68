import type { Locale } from 'antd/es/locale';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, setCurrentLanguage } from '../../shared/i18n/language.ts';

const texts = {
  'zh-CN': () => import('./texts.zh-CN.ts'),
  'en-US': () => import('./texts.en-US.ts'),
} satisfies Record<Language, () => Promise<unknown>>;

const antdLocales = new Map<string, Locale>();

export const antdLocale = (language: string) => antdLocales.get(language);

async function load(language: Language): Promise<void> {
  if (antdLocales.has(language)) return;
  const { antd, namespaces } = (await texts[language]()).default;
  for (const [namespace, words] of Object.entries(namespaces)) i18next.addResourceBundle(language, namespace, words);
  antdLocales.set(language, antd);
}

export async function startI18n(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await speak(language);
}

/** Loads a language's texts, then changes page language, request language and i18next together. */
export async function speak(language: Language): Promise<void> {
  await load(language);
  setCurrentLanguage(language);
  await i18next.changeLanguage(language);
}
