import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './CursorPager.module.css';

export const PAGE_SIZES = [20, 50, 100, 200] as const;

export interface CursorPaging {
  readonly cursor: string | undefined;
  readonly limit: number;
  readonly page: number;
  /** Rows before this page, when every page before it was full. */
  readonly offset: number;
  setLimit(limit: number): void;
  forward(next: string): void;
  back(): void;
  restart(): void;
}

/** Remembers the cursors behind the reader, because a service only tells the next one. */
export function useCursorPaging(initialLimit = 50): CursorPaging {
  const [behind, setBehind] = useState<readonly string[]>([]);
  const [limit, setLimit] = useState(initialLimit);
  return {
    cursor: behind.at(-1),
    limit,
    page: behind.length + 1,
    offset: behind.length * limit,
    setLimit: (size) => {
      setLimit(size);
      setBehind([]);
    },
    forward: (next) => setBehind([...behind, next]),
    back: () => setBehind(behind.slice(0, -1)),
    restart: () => setBehind([]),
  };
}

interface CursorPagerProps {
  readonly paging: CursorPaging;
  readonly next: string | null | undefined;
  readonly shown: number;
  readonly busy: boolean;
}

export function CursorPager({ paging, next, shown, busy }: CursorPagerProps) {
  const { t } = useTranslation('common');
  const from = shown === 0 ? 0 : paging.offset + 1;
  return (
    <nav className={`${css.pager} no-print`} aria-label={t('pager.label')}>
      <p aria-live="polite">{t('pager.range', { from, to: paging.offset + shown })}</p>
      <div className={css.controls}>
        <Select
          aria-label={t('pager.size')}
          value={paging.limit}
          onChange={paging.setLimit}
          options={PAGE_SIZES.map((size) => ({ value: size, label: t('pager.perPage', { count: size }) }))}
        />
        <Button onClick={paging.back} disabled={paging.page === 1 || busy}>
          {t('pager.back')}
        </Button>
        <Button onClick={() => next && paging.forward(next)} disabled={!next || busy}>
          {t('pager.forward')}
        </Button>
      </div>
    </nav>
  );
}
