import type { UseQueryResult } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './Answer.module.css';
import { ProblemNotice } from './ProblemNotice.tsx';

interface AnswerProps<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (data: NonNullable<T>) => ReactNode;
  /** Shown when the service answers "there is none" (null). */
  readonly none?: ReactNode;
  readonly rows?: number;
}

/** The four faces of every question asked of a service: waiting, refused, nothing there, the answer. */
export function Answer<T>({ query, children, none, rows = 4 }: AnswerProps<T>) {
  const { t } = useTranslation('common');
  if (query.data !== undefined) {
    return query.data === null ? (none ?? <Nothing text={t('nothing')} />) : children(query.data as NonNullable<T>);
  }
  if (query.isError) {
    return (
      <ProblemNotice
        error={query.error}
        action={<Button onClick={() => query.refetch()}>{t('problem.again')}</Button>}
      />
    );
  }
  return (
    <div role="status" aria-label={t('loading')} className={css.waiting}>
      <Skeleton active title={false} paragraph={{ rows }} />
    </div>
  );
}

export function Nothing({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className={css.nothing}>
      <p>{text}</p>
      {children}
    </div>
  );
}
