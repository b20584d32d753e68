import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice.tsx';
import { type Column, columnQuery, type Target } from '../api.ts';
import css from './Board.module.css';
import { StateMark } from './marks.tsx';

interface StageColumnProps {
  readonly column: Column;
  readonly branchId: string | undefined;
}

/** A stage with its targets, twenty at a time. */
export function StageColumn({ column, branchId }: StageColumnProps) {
  const { t } = useTranslation('marketing');
  const { count, shortMoney } = useFormats();
  const text = useText();
  const id = useId();
  const cards = useInfiniteQuery(columnQuery(column.code, branchId));
  const targets = cards.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className={css.column} aria-labelledby={id}>
      <h2 id={id} className={css.title}>
        {text(column.title)} <span className={css.count}>{t('board.count', { targets: count(column.targets) })}</span>
      </h2>
      <p className={css.sums}>
        {t('board.sums', { loan: shortMoney(column.expectedLoan), deposit: shortMoney(column.expectedDeposit) })}
      </p>
      {cards.isError ? <ProblemNotice error={cards.error} /> : null}
      {cards.isPending ? <Skeleton active title={false} paragraph={{ rows: 3 }} /> : null}
      {cards.isSuccess && targets.length === 0 ? <p className={css.line}>{t('board.none')}</p> : null}
      {targets.length > 0 ? (
        <ul className={css.cards}>
          {targets.map((target) => (
            <Card key={target.targetId} target={target} />
          ))}
        </ul>
      ) : null}
      {cards.hasNextPage ? (
        <Button block onClick={() => cards.fetchNextPage()} loading={cards.isFetchingNextPage}>
          {t('board.more')}
        </Button>
      ) : null}
    </section>
  );
}

function Card({ target }: { readonly target: Target }) {
  const { t } = useTranslation('marketing');
  const { list, shortMoney } = useFormats();
  const text = useText();
  return (
    <li className={css.card}>
      <div className={css.name}>
        <Link to={`/marketing/targets/${target.targetId}`}>{target.name}</Link>
        <StateMark state={target.state} />
      </div>
      <p className={css.line}>
        {t('board.sums', { loan: shortMoney(target.expectedLoan), deposit: shortMoney(target.expectedDeposit) })}
      </p>
      <p className={css.line}>
        {target.open.length > 0 ? t('board.open', { steps: list(target.open.map(text)) }) : t('board.stageDone')}
      </p>
      <p className={css.line}>
        {target.staffName}
        {target.clientId ? '' : ` · ${t('target.isProspect')}`}
      </p>
    </li>
  );
}
