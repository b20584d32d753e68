import { useQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { BranchName, BranchSelect } from '../../../shared/ui/BranchSelect.tsx';
import { CursorPager, type CursorPaging, useCursorPaging } from '../../../shared/ui/CursorPager.tsx';
import { Figures } from '../../../shared/ui/Figures.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import { RM_TIERS } from '../../../shared/ui/tier.tsx';
import { boardQuery, type Ranking, rankingsQuery } from '../api.ts';
import { ExplanationSheet } from '../components/ExplanationSheet.tsx';
import { RankingActs } from '../components/RankingActs.tsx';
import { RankingBoard } from '../components/RankingBoard.tsx';
import { WhatIfSheet } from '../components/WhatIfSheet.tsx';
import css from './RankingPage.module.css';

const ON_ONE_PRINT = 200;

/** The public notice of an exam: who ranks where, and why. */
export function RankingPage() {
  const { planId } = useParams();
  const { t } = useTranslation('ranking');
  const rankings = useQuery(rankingsQuery);
  return (
    <Answer query={rankings} rows={10}>
      {(all) => {
        const ranking = planId ? all.find((one) => one.planId === planId) : all[0];
        if (ranking) return <Notice key={ranking.planId} ranking={ranking} />;
        return (
          <>
            <PageHeader title={t('title')} />
            <Nothing text={t('none')} />
          </>
        );
      }}
    </Answer>
  );
}

function Notice({ ranking }: { readonly ranking: Ranking }) {
  const { t } = useTranslation(['ranking', 'common']);
  const format = useFormats();
  const [search, setSearch] = useSearchParams();
  const paging = useCursorPaging();
  const [trying, setTrying] = useState(false);
  const mayTry = hasRole(useMe(), 'marketing', 'hr', 'committee', 'auditor');
  const tier = search.get('tier') ?? undefined;
  const branchId = search.get('branch') ?? undefined;
  const who = search.get('who') ?? undefined;
  const board = useQuery(boardQuery(ranking.planId, { tier, branchId, cursor: paging.cursor, limit: paging.limit }));
  const print = usePrinting(paging, !board.isPlaceholderData && board.data !== undefined);

  const choose = (name: string, value: string | undefined) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set(name, value);
        else after.delete(name);
        return after;
      },
      { replace: name !== 'who' },
    );
  const filter = (name: string, value: string | undefined) => {
    paging.restart();
    choose(name, value);
  };

  return (
    <>
      <PageHeader
        eyebrow={t(`state.${ranking.state}`)}
        title={ranking.title}
        lead={t('lead')}
        actions={
          <>
            <RankingActs ranking={ranking} />
            {mayTry ? (
              <Button onClick={() => setTrying(true)} aria-haspopup="dialog">
                {t('whatIf.name')}
              </Button>
            ) : null}
            <Button onClick={print}>{t('print')}</Button>
          </>
        }
      />
      <Figures
        figures={[
          { label: t('figure.candidates'), value: format.count(ranking.candidates) },
          {
            label: t('figure.qualified'),
            value: format.count(ranking.qualified),
            hint: t('figure.passLine'),
            strong: true,
          },
          { label: t('figure.seniors'), value: format.count(ranking.seniors) },
          { label: t('figure.intermediates'), value: format.count(ranking.intermediates) },
          { label: t('figure.juniors'), value: format.count(ranking.juniors) },
        ]}
      />
      <Toolbar label={t('filter')}>
        <Segmented
          aria-label={t('tierFilter')}
          value={tier ?? 'ALL'}
          onChange={(value) => filter('tier', value === 'ALL' ? undefined : value)}
          options={[
            { value: 'ALL', label: t('allTiers') },
            ...RM_TIERS.map((one) => ({ value: one as string, label: t(`common:rmTier.${one}`) })),
          ]}
        />
        <BranchSelect value={branchId} onChange={(value) => filter('branch', value)} />
      </Toolbar>
      {branchId ? (
        <p className="print-only">
          <BranchName branchId={branchId} />
        </p>
      ) : null}
      {board.data?.items.some(({ correctedTotal }) => correctedTotal != null) ? (
        <p className={css.corrected}>{t('corrected')}</p>
      ) : null}
      <Answer query={board} rows={12}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Nothing text={t('noMatch')} />
          ) : (
            <>
              <RankingBoard
                caption={ranking.title}
                rows={items}
                busy={board.isPlaceholderData}
                onExplain={(staffId) => choose('who', staffId)}
              />
              <CursorPager paging={paging} next={next} shown={items.length} busy={board.isFetching} />
            </>
          )
        }
      </Answer>
      <p className="print-only">{t('hash', { hash: ranking.hash })}</p>
      <WhatIfSheet planId={ranking.planId} open={trying} onClose={() => setTrying(false)} />
      <ExplanationSheet planId={ranking.planId} staffId={who} onClose={() => choose('who', undefined)} />
    </>
  );
}

/** A notice is printed whole: asks for the longest page first and prints once it is on the screen. */
function usePrinting(paging: CursorPaging, ready: boolean): () => void {
  const [wanted, setWanted] = useState(false);
  const whole = paging.limit === ON_ONE_PRINT && paging.page === 1;
  useEffect(() => {
    if (!wanted || !ready || !whole) return;
    setWanted(false);
    globalThis.print();
  }, [wanted, ready, whole]);
  return () => {
    if (!whole) paging.setLimit(ON_ONE_PRINT);
    setWanted(true);
  };
}
