import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

export const NOTHING = '–';

/** Amounts and scores arrive as decimal strings and are only shown here, never computed with. */
export interface Formats {
  /** Whole amount to the fen: 182,770.00 */
  money(amount: string | null | undefined): string;
  /** The same amount in the unit people talk in: 18.28 万元 / CNY 182.77k */
  shortMoney(amount: string | number | null | undefined): string;
  /** An amount on an axis: round and short. */
  tick(amount: number): string;
  score(points: string | number | null | undefined, digits?: number): string;
  percent(share: string | number | null | undefined, digits?: number): string;
  count(n: number | null | undefined): string;
  date(iso: string | null | undefined): string;
  /** Day and minute of a recorded act. */
  moment(iso: string | null | undefined): string;
  list(words: readonly string[]): string;
}

export function formatsFor(language: string): Formats {
  const zh = language.startsWith('zh');
  const locale = zh ? 'zh-CN' : 'en-GB';
  const number = (digits: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const exact = number(2);
  const whole = number(0);
  const compact = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 2 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: zh ? 'long' : 'medium', timeZone: 'Asia/Shanghai' });
  const minute = new Intl.DateTimeFormat(locale, {
    dateStyle: zh ? 'long' : 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  });
  return {
    money: (amount) => (amount == null ? NOTHING : exact.format(amount as Intl.StringNumericLiteral)),
    shortMoney: (amount) => {
      if (amount == null) return NOTHING;
      if (!zh) return `CNY ${compact.format(Number(amount))}`;
      const yuan = Number(amount);
      if (Math.abs(yuan) >= 1e8) return `${exact.format(yuan / 1e8)} 亿元`;
      return Math.abs(yuan) >= 1e4 ? `${exact.format(yuan / 1e4)} 万元` : `${exact.format(yuan)} 元`;
    },
    tick: (amount) => (zh && amount !== 0 ? `${amount / 1e4} 万` : compact.format(amount)),
    score: (points, digits = 2) => (points == null ? NOTHING : number(digits).format(Number(points))),
    percent: (share, digits = 1) => (share == null ? NOTHING : `${number(digits).format(Number(share) * 100)}%`),
    count: (n) => (n == null ? NOTHING : whole.format(n)),
    date: (iso) =>
      iso == null || iso === '' ? NOTHING : day.format(new Date(iso.length === 10 ? `${iso}T12:00:00+08:00` : iso)),
    moment: (iso) => (iso ? minute.format(new Date(iso)) : NOTHING),
    list: (words) => words.join(zh ? '、' : ', '),
  };
}

/** Today by the calendar of the bank, as services write a day. */
export const bankToday = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());

export function useFormats(): Formats {
  const { i18n } = useTranslation();
  return useMemo(() => formatsFor(i18n.language), [i18n.language]);
}
