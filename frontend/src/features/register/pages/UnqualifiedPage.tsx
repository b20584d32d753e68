import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { AsOfFields } from '../../../shared/ui/AsOfFields.tsx';
import { BranchName, BranchSelect } from '../../../shared/ui/BranchSelect.tsx';
import { CursorPager, useCursorPaging } from '../../../shared/ui/CursorPager.tsx';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { OutcomeMark } from '../../../shared/ui/OutcomeMark.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { QualificationMark } from '../../../shared/ui/QualificationMark.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import { type Unqualified, unqualifiedQuery } from '../api.ts';
import { ActStateMark } from '../components/ActStateMark.tsx';
import css from '../components/Rows.module.css';
import { UnqualifiedSheet } from '../components/UnqualifiedSheet.tsx';

/** Marketing staff without a qualification: a list for people to decide on. Nothing happens to anybody by itself. */
export function UnqualifiedPage() {
  const { t } = useTranslation('register');
  const [search, setSearch] = useSearchParams();
  const paging = useCursorPaging();
  const param = (name: string) => search.get(name) ?? undefined;
  const on = param('on');
  const branchId = param('branch');
  const list = useQuery(unqualifiedQuery({ on, branchId, cursor: paging.cursor, limit: paging.limit }));
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
  const narrow = (name: string, value: string | undefined) => {
    paging.restart();
    choose(name, value);
  };
  return (
    <>
      <PageHeader title={t('unqualified.title')} lead={t('unqualified.lead')} />
      <div className={css.note}>
        <Alert
          type="warning"
          showIcon
          role="note"
          title={t('unqualified.byPeople')}
          description={t('unqualified.byPeopleText')}
        />
      </div>
      <Toolbar label={t('filter')}>
        <AsOfFields only="on" asOf={{ on, knownAt: undefined }} onChange={narrow} />
        <BranchSelect value={branchId} onChange={(value) => narrow('branch', value)} />
      </Toolbar>
      <Answer query={list} rows={8}>
        {({ items, next }) =>
          items.length === 0 && paging.page === 1 ? (
            <Nothing text={t('unqualified.none')} />
          ) : (
            <>
              <Rows rows={items} busy={list.isPlaceholderData} onOpen={(staffId) => choose('who', staffId)} />
              <CursorPager paging={paging} next={next} shown={items.length} busy={list.isFetching} />
            </>
          )
        }
      </Answer>
      <UnqualifiedSheet staffId={param('who')} on={on} onClose={() => choose('who', undefined)} />
    </>
  );
}

interface RowsProps {
  readonly rows: readonly Unqualified[];
  readonly busy: boolean;
  readonly onOpen: (staffId: string) => void;
}

function Rows({ rows, busy, onOpen }: RowsProps) {
  const { t } = useTranslation('register');
  const { score } = useFormats();
  return (
    <DataTable
      caption={t('unqualified.title')}
      rows={rows}
      rowKey={(row) => row.staffId}
      busy={busy}
      columns={[
        {
          key: 'name',
          title: t('column.name'),
          rowHeader: true,
          render: (row) => (
            <>
              <Link to={`/people/${row.staffId}`}>{row.name}</Link>
              <span className={css.soft}>{row.staffId}</span>
            </>
          ),
        },
        {
          key: 'branch',
          title: t('column.branch'),
          wideOnly: true,
          render: (row) => <BranchName branchId={row.branchId} />,
        },
        { key: 'state', title: t('person.standing'), render: (row) => <QualificationMark state={row.state} /> },
        {
          key: 'exam',
          title: t('unqualified.exam'),
          wideOnly: true,
          render: (row) => row.planId ?? t('unqualified.noExam'),
        },
        { key: 'total', title: t('exam.total'), numeric: true, wideOnly: true, render: (row) => score(row.total) },
        {
          key: 'outcome',
          title: t('exam.outcome'),
          wideOnly: true,
          render: (row) => (row.outcome ? <OutcomeMark outcome={row.outcome} /> : '–'),
        },
        {
          key: 'opinion',
          title: t('unqualified.opinion'),
          wideOnly: true,
          render: (row) => (row.actState ? <ActStateMark state={row.actState} /> : t('unqualified.notYet')),
        },
        {
          key: 'open',
          title: t('unqualified.details'),
          noPrint: true,
          render: (row) => (
            <Button
              size="small"
              onClick={() => onOpen(row.staffId)}
              aria-label={t('unqualified.openOf', { name: row.name })}
              aria-haspopup="dialog"
            >
              {t('unqualified.view')}
            </Button>
          ),
        },
      ]}
    />
  );
}
