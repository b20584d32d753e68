import { Alert } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { Chart } from '../../../shared/ui/Chart.tsx';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { FactList } from '../../../shared/ui/FactList.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { RmTierMark } from '../../../shared/ui/tier.tsx';
import type { Competition, Outcome, Standing } from '../api.ts';
import css from './Result.module.css';
import { resultOption } from './resultChart.ts';

interface ResultProps {
  readonly competition: Competition;
  readonly standings: readonly Standing[];
}

/** How the totals came about, criterion by criterion, and what the panel decided. */
export function Result({ competition, standings }: ResultProps) {
  const { t } = useTranslation('competition');
  const { score } = useFormats();
  const text = useText();
  const criteria = competition.criteria.map(({ code, title, weight }) => ({ code, name: text(title), weight }));
  const option = useMemo(() => resultOption(standings, criteria), [standings, criteria]);
  const first = standings[0];
  const columns: readonly Column<Standing>[] = [
    { key: 'place', title: t('word.place'), numeric: true, render: ({ place }) => place },
    {
      key: 'name',
      title: t('word.applicant'),
      rowHeader: true,
      render: ({ name, winner }) => (
        <>
          {name} {winner ? <Mark tone="ink">{t('result.winner')}</Mark> : null}
        </>
      ),
    },
    { key: 'branch', title: t('word.branch'), wideOnly: true, render: ({ branchName }) => branchName },
    { key: 'tier', title: t('word.tier'), wideOnly: true, render: ({ tier }) => <RmTierMark tier={tier} /> },
    ...criteria.map(({ code, name, weight }) => ({
      key: code,
      title: t('result.criterion', { name, weight }),
      numeric: true,
      wideOnly: true,
      render: (row: Standing) => score(row.criteria.find((one) => one.code === code)?.points),
    })),
    {
      key: 'total',
      title: t('word.total'),
      numeric: true,
      render: ({ total, tieByExam, examRank }) => (
        <>
          <b>{score(total)}</b>
          {tieByExam ? ` ${t('result.tie', { rank: examRank ?? '–' })}` : null}
        </>
      ),
    },
    ...(standings.some(({ votes }) => votes !== null)
      ? [{ key: 'votes', title: t('result.votes'), numeric: true, render: (row: Standing) => row.votes ?? '–' }]
      : []),
  ];
  return (
    <Panel title={t('result.title')} lead={t('result.lead')}>
      {competition.outcome ? <Decision competition={competition} outcome={competition.outcome} /> : null}
      <div className={css.chart}>
        <Chart
          title={t('result.chart')}
          summary={t('result.summary', {
            count: standings.length,
            name: first?.name ?? '',
            total: score(first?.total),
          })}
          option={option}
          height={standings.length > 4 ? 'middle' : 'low'}
        />
      </div>
      <DataTable
        caption={t('result.title')}
        columns={columns}
        rows={standings}
        rowKey={({ name, place, branchName }) => `${place}/${name}/${branchName}`}
        marked={({ winner }) => winner}
      />
    </Panel>
  );
}

function Decision({ competition, outcome }: { readonly competition: Competition; readonly outcome: Outcome }) {
  const { t } = useTranslation(['competition', 'common']);
  const { date, moment } = useFormats();
  return (
    <>
      {competition.state === 'DECIDED' ? (
        <Alert type="warning" showIcon title={t('result.notYet')} />
      ) : competition.state === 'POSTED' ? (
        <Alert
          type="info"
          showIcon
          title={t('result.posted', { name: outcome.winner, until: date(competition.objectionsUntil) })}
        />
      ) : (
        <Alert type="success" showIcon title={t('result.published', { name: outcome.winner })} />
      )}
      <FactList
        facts={[
          {
            label: t('result.who'),
            value: `${outcome.winner} · ${outcome.branchName} · ${t(`common:rmTier.${outcome.tier}`)}`,
          },
          { label: t('result.from'), value: date(outcome.effectiveFrom) },
          ...(outcome.reason ? [{ label: t('result.reason'), value: outcome.reason }] : []),
          {
            label: t('result.signed'),
            value: outcome.approvedBy
              ? t('result.both', {
                  maker: outcome.decidedBy,
                  checker: outcome.approvedBy,
                  at: moment(outcome.approvedAt),
                })
              : outcome.decidedBy,
          },
        ]}
      />
    </>
  );
}
