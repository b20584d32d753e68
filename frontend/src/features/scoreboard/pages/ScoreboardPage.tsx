import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { BranchSelect } from '../../../shared/ui/BranchSelect.tsx';
import { CursorPager, useCursorPaging } from '../../../shared/ui/CursorPager.tsx';
import { Figures } from '../../../shared/ui/Figures.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import { type Period, periodsQuery, scoreboardQuery } from '../api.ts';
import { BankTie } from '../components/BankTie.tsx';
import { ScoreChart } from '../components/ScoreChart.tsx';
import { ScoreTable } from '../components/ScoreTable.tsx';
import { tieOf } from '../model/tie.ts';

/** Who scored what in a period, and that the figures add up to the bank's own. */
export function ScoreboardPage() {
  const { periodId } = useParams();
  const { t } = useTranslation('scoreboard');
  const periods = useQuery(periodsQuery);
  return (
    <Answer query={periods} rows={10}>
      {(all) => {
        const period = periodId ? all.find((one) => one.periodId === periodId) : all[0];
        if (period) return <OfPeriod key={period.periodId} period={period} />;
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

function OfPeriod({ period }: { readonly period: Period }) {
  const { t } = useTranslation('scoreboard');
  const { date, money } = useFormats();
  const tie = tieOf(period);
  return (
    <Stack>
      <PageHeader
        eyebrow={t(`state.${period.state}`)}
        title={t('titleOf', { title: period.title })}
        lead={t('lead', { from: date(period.from), to: date(lastDay(period.to)) })}
        actions={<Button onClick={() => globalThis.print()}>{t('print')}</Button>}
      />
      {tie ? (
        <Figures
          figures={[
            { label: t('tie.attributed'), value: money(tie.attributed) },
            { label: t('tie.nobody'), value: money(tie.unattributed.total) },
            { label: t('tie.bankTotal'), value: money(tie.bankTotal), strong: true },
            {
              label: t('tie.difference'),
              value: money(tie.difference),
              hint: t(tie.ties ? 'tie.equal' : 'tie.broken'),
            },
          ]}
        />
      ) : null}
      <Board period={period} />
      {tie ? <BankTie tie={tie} version={period.version} hash={period.hash ?? undefined} /> : null}
    </Stack>
  );
}

function Board({ period }: { readonly period: Period }) {
  const { t } = useTranslation('scoreboard');
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const paging = useCursorPaging(50);
  const branchId = search.get('branch') ?? undefined;
  const board = useQuery(scoreboardQuery(period.periodId, { branchId, cursor: paging.cursor, limit: paging.limit }));
  const choose = (value: string | undefined) => {
    paging.restart();
    setSearch(value ? { branch: value } : {}, { replace: true });
  };
  return (
    <>
      {me.bankWide ? (
        <Toolbar label={t('filter')}>
          <BranchSelect value={branchId} onChange={choose} />
        </Toolbar>
      ) : null}
      <Answer query={board} rows={12}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Nothing text={t(period.state === 'OPEN' ? 'notComputed' : 'noMatch')} />
          ) : (
            <>
              <Panel title={t('chart.title')} lead={t('chart.lead')}>
                <ScoreChart rows={items} />
              </Panel>
              <Panel title={t('table.title')} lead={t('table.lead')}>
                <ScoreTable periodId={period.periodId} rows={items} busy={board.isPlaceholderData} />
                <CursorPager paging={paging} next={next} shown={items.length} busy={board.isFetching} />
              </Panel>
            </>
          )
        }
      </Answer>
    </>
  );
}

/** Periods end before their `to`; people name the last day. */
function lastDay(to: string): string {
  const day = new Date(`${to}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
