export const LANGUAGES = ['zh-CN', 'en-US'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEPT_AS = 'kejing.language';
let current: Language = 'zh-CN';

export const currentLanguage = () => current;

export function setCurrentLanguage(language: Language): void {
  current = language;
  document.documentElement.lang = language === 'zh-CN' ? 'zh-CN' : 'en';
  try {
    localStorage.setItem(KEPT_AS, language);
  } catch {
    // A browser that keeps nothing starts in Chinese next time.
  }
}

/** Chinese unless the reader chose English before. */
export function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(KEPT_AS) === 'en-US' ? 'en-US' : 'zh-CN';
  } catch {
    return 'zh-CN';
  }
}
