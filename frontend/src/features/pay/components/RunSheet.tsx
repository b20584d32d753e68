import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { BranchName } from '../../../shared/ui/BranchSelect.tsx';
import { CursorPager, useCursorPaging } from '../../../shared/ui/CursorPager.tsx';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { Figures } from '../../../shared/ui/Figures.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { type PaidPeriod, type PayRow, type PayRun, payRowsQuery, payRunQuery } from '../api.ts';
import { DecideRun, MakeRun } from './RunActs.tsx';

const TONES = { MADE: 'bronze', APPROVED: 'teal', REJECTED: 'red' } as const;

/** A period's pay run for those who make, decide or audit it. */
export function RunSheet({ period }: { readonly period: PaidPeriod }) {
  const { t } = useTranslation('pay');
  const me = useMe();
  const run = useQuery(payRunQuery(period.periodId));
  const make = hasRole(me, 'hr') ? <MakeRun periodId={period.periodId} title={period.title} /> : null;
  return (
    <Answer query={run} rows={8} none={<Nothing text={t('run.none')}>{make}</Nothing>}>
      {(latest) => (
        <>
          <Totals run={latest} />
          <Panel
            title={t('run.title', { run: latest.run })}
            lead={<RunState run={latest} />}
            actions={
              latest.state === 'MADE' && hasRole(me, 'committee') ? (
                <DecideRun run={latest} />
              ) : latest.state === 'REJECTED' ? (
                make
              ) : null
            }
          >
            <Rows run={latest} />
          </Panel>
        </>
      )}
    </Answer>
  );
}

function RunState({ run }: { readonly run: PayRun }) {
  const { t } = useTranslation('pay');
  const { moment } = useFormats();
  return (
    <>
      <Mark tone={TONES[run.state]}>{t(`state.${run.state}`)}</Mark>{' '}
      {t('run.lead', { at: moment(run.decidedAt ?? run.madeAt), scheme: run.schemeId })}
    </>
  );
}

function Totals({ run: { totals, statements, payDay } }: { readonly run: PayRun }) {
  const { t } = useTranslation('pay');
  const { money, count, date } = useFormats();
  return (
    <Figures
      figures={[
        {
          label: t('word.payable'),
          value: money(totals.payable),
          hint: t('run.people', { people: count(statements), day: date(payDay) }),
          strong: true,
        },
        { label: t('word.earned'), value: money(totals.earned) },
        { label: t('word.deferred'), value: money(totals.deferred) },
        { label: t('word.released'), value: money(totals.released) },
        { label: t('word.advanced'), value: money(totals.advanced) },
        { label: t('word.carriedForward'), value: money(totals.carriedForward) },
      ]}
    />
  );
}

function Rows({ run }: { readonly run: PayRun }) {
  const { t } = useTranslation('pay');
  const { money } = useFormats();
  const paging = useCursorPaging(50);
  const rows = useQuery(payRowsQuery(run.periodId, paging.cursor, paging.limit));
  const columns: readonly Column<PayRow>[] = [
    {
      key: 'name',
      title: t('word.person'),
      rowHeader: true,
      render: (row) => <Link to={`/pay/${run.periodId}/${row.staffId}`}>{row.name}</Link>,
    },
    {
      key: 'branch',
      title: t('word.branch'),
      wideOnly: true,
      render: (row) => <BranchName branchId={row.branchId} />,
    },
    { key: 'earned', title: t('word.earned'), numeric: true, render: (row) => money(row.earned) },
    { key: 'deferred', title: t('word.deferred'), numeric: true, wideOnly: true, render: (row) => money(row.deferred) },
    { key: 'advanced', title: t('word.advanced'), numeric: true, wideOnly: true, render: (row) => money(row.advanced) },
    {
      key: 'carried',
      title: t('word.carriedForward'),
      numeric: true,
      wideOnly: true,
      render: (row) => money(row.carriedForward),
    },
    { key: 'payable', title: t('word.payable'), numeric: true, render: (row) => <b>{money(row.payable)}</b> },
  ];
  return (
    <Answer query={rows} rows={10}>
      {({ items, next }) =>
        items.length === 0 ? (
          <Nothing text={t('run.empty')} />
        ) : (
          <>
            <DataTable
              caption={t('run.table')}
              columns={columns}
              rows={items}
              rowKey={(row) => row.staffId}
              busy={rows.isPlaceholderData}
            />
            <CursorPager paging={paging} next={next} shown={items.length} busy={rows.isFetching} />
          </>
        )
      }
    </Answer>
  );
}
