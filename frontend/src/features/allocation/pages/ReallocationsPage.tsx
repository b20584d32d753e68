import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { CursorPager, useCursorPaging } from '../../../shared/ui/CursorPager.tsx';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { StaffName } from '../../../shared/ui/StaffName.tsx';
import { type ReallocationHeadline, reallocationsQuery, takeOverQuery, type Wanted } from '../api.ts';
import { ReallocationStateMark } from '../components/PlanStateMark.tsx';
import { Propose } from '../components/Propose.tsx';
import { TakeOver } from '../components/TakeOver.tsx';
import { type Subject, WantedFields } from '../components/WantedFields.tsx';
import { proposesReallocations, triesReallocations } from '../model/states.ts';

/** Between two allocations: who would take clients over, tried out at once, and the proposals made of it. */
export function ReallocationsPage() {
  const { t } = useTranslation('allocation');
  const me = useMe();
  return (
    <Stack>
      <PageHeader
        title={t('reallocation.title')}
        lead={t('reallocation.lead')}
        actions={
          <>
            <Link to="/allocations">{t('title')}</Link> <Link to="/departures">{t('reallocation.departures')}</Link>
          </>
        }
      />
      {triesReallocations(me) ? <Trial /> : null}
      <Proposals />
    </Stack>
  );
}

function Trial() {
  const { t } = useTranslation('allocation');
  const [search, setSearch] = useSearchParams();
  const subject: Subject = search.has('client') ? 'client' : 'staff';
  const value = search.get(subject) || undefined;
  const choose = (which: Subject, id = '') => setSearch({ [which]: id }, { replace: true });
  return (
    <Panel title={t('reallocation.try')} lead={t('reallocation.tryLead')}>
      <WantedFields subject={subject} value={value} onChange={choose} />
      {value === undefined ? (
        <Nothing text={t(`reallocation.choose.${subject}`)} />
      ) : (
        <Preview
          key={`${subject}-${value}`}
          wanted={subject === 'staff' ? { staffId: value } : { clientIds: [value] }}
        />
      )}
    </Panel>
  );
}

function Preview({ wanted }: { readonly wanted: Wanted }) {
  const { t } = useTranslation('allocation');
  const me = useMe();
  const preview = useQuery(takeOverQuery(wanted));
  return (
    <Answer query={preview} rows={6}>
      {(answer) =>
        answer.lines.length === 0 ? (
          <Nothing text={t('takeOver.none')} />
        ) : (
          <Stack>
            {proposesReallocations(me) ? <Propose wanted={wanted} answer={answer} /> : null}
            <TakeOver answer={answer} />
          </Stack>
        )
      }
    </Answer>
  );
}

function Proposals() {
  const { t } = useTranslation('allocation');
  const paging = useCursorPaging(50);
  const rows = useQuery(reallocationsQuery(paging.cursor, paging.limit));
  return (
    <Panel title={t('reallocation.list')} lead={t('reallocation.listLead')}>
      <Answer query={rows}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Nothing text={t('reallocation.none')} />
          ) : (
            <>
              <Table rows={items} busy={rows.isPlaceholderData} />
              <CursorPager paging={paging} next={next} shown={items.length} busy={rows.isPlaceholderData} />
            </>
          )
        }
      </Answer>
    </Panel>
  );
}

function Table({ rows, busy }: { readonly rows: readonly ReallocationHeadline[]; readonly busy: boolean }) {
  const { t } = useTranslation('allocation');
  const { count, date } = useFormats();
  const columns: readonly Column<ReallocationHeadline>[] = [
    {
      key: 'id',
      title: t('reallocation.id'),
      rowHeader: true,
      render: ({ reallocationId }) => (
        <Link to={`/reallocations/${encodeURIComponent(reallocationId)}`}>{reallocationId}</Link>
      ),
    },
    { key: 'state', title: t('plans.state'), render: ({ state }) => <ReallocationStateMark state={state} /> },
    {
      key: 'whose',
      title: t('reallocation.whose'),
      wideOnly: true,
      render: ({ staffId }) => (staffId ? <StaffName staffId={staffId} /> : t('reallocation.single')),
    },
    {
      key: 'from',
      title: t('reallocation.from'),
      wideOnly: true,
      render: ({ effectiveFrom }) => date(effectiveFrom),
    },
    { key: 'clients', title: t('takeOver.clients'), numeric: true, render: ({ clients }) => count(clients) },
  ];
  return (
    <DataTable
      caption={t('reallocation.list')}
      columns={columns}
      rows={rows}
      rowKey={({ reallocationId }) => reallocationId}
      busy={busy}
    />
  );
}
