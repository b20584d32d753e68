import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { CursorPager, useCursorPaging } from '../../../shared/ui/CursorPager.tsx';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import { visitDutiesQuery, visitsQuery } from '../api.ts';
import { ClientName, VisitMark } from '../components/marks.tsx';
import { Places } from '../components/Places.tsx';
import { RecordVisit } from '../components/RecordVisit.tsx';

const STATES = ['OVERDUE', 'DUE', 'DONE'] as const;

/** Who is to be visited by when, and the visits that were made. */
export function VisitsPage() {
  const { t } = useTranslation('workbench');
  return (
    <>
      <PageHeader eyebrow={t('title')} title={t('place.visits')} lead={t('visit.lead')} />
      <Places />
      <Stack>
        <Duties />
        <Records />
      </Stack>
    </>
  );
}

function Duties() {
  const { t } = useTranslation('workbench');
  const { date, shortMoney, list } = useFormats();
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const state = search.get('state') ?? 'ALL';
  const paging = useCursorPaging();
  const duties = useQuery(
    visitDutiesQuery(state === 'ALL' ? undefined : state, { cursor: paging.cursor, limit: paging.limit }),
  );
  const choose = (value: string) => {
    paging.restart();
    setSearch(value === 'ALL' ? {} : { state: value }, { replace: true });
  };
  return (
    <Panel title={t('visit.duties')}>
      <Toolbar label={t('visit.filter')}>
        <Segmented
          aria-label={t('visit.filter')}
          value={state}
          onChange={choose}
          options={[
            { value: 'ALL', label: t('all') },
            ...STATES.map((one) => ({ value: one as string, label: t(`visit.state.${one}`) })),
          ]}
        />
      </Toolbar>
      <Answer query={duties} rows={6}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Nothing text={t('visit.noDuties')} />
          ) : (
            <>
              <DataTable
                caption={t('visit.duties')}
                rows={items}
                rowKey={(one) => one.clientId}
                busy={duties.isPlaceholderData}
                columns={[
                  {
                    key: 'client',
                    title: t('word.client'),
                    rowHeader: true,
                    render: (one) => <ClientName clientId={one.clientId} name={one.name} />,
                  },
                  {
                    key: 'loan',
                    title: t('word.loan'),
                    numeric: true,
                    wideOnly: true,
                    render: (one) => shortMoney(one.loanBalance),
                  },
                  {
                    key: 'every',
                    title: t('visit.everyLabel'),
                    wideOnly: true,
                    render: (one) => (one.every ? t(`visit.every.${one.every}`) : '–'),
                  },
                  {
                    key: 'last',
                    title: t('visit.last'),
                    wideOnly: true,
                    render: (one) => (one.lastVisitedOn ? date(one.lastVisitedOn) : t('visit.never')),
                  },
                  { key: 'by', title: t('visit.lastDay'), wideOnly: true, render: (one) => date(one.lastDay) },
                  { key: 'state', title: t('word.state'), render: (one) => <VisitMark state={one.state} /> },
                  {
                    key: 'who',
                    title: t('word.manager'),
                    noPrint: true,
                    render: (one) =>
                      one.holders.some(({ staffId }) => staffId === me.personId) ? (
                        <RecordVisit clientId={one.clientId} name={one.name} />
                      ) : (
                        list(one.holders.map(({ name }) => name)) || '–'
                      ),
                  },
                ]}
              />
              <CursorPager paging={paging} next={next} shown={items.length} busy={duties.isPlaceholderData} />
            </>
          )
        }
      </Answer>
    </Panel>
  );
}

function Records() {
  const { t } = useTranslation('workbench');
  const { date, list } = useFormats();
  const paging = useCursorPaging(20);
  const visits = useQuery(visitsQuery({ cursor: paging.cursor, limit: paging.limit }));
  return (
    <Panel title={t('visit.records')}>
      <Answer query={visits}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Nothing text={t('visit.noRecords')} />
          ) : (
            <>
              <DataTable
                caption={t('visit.records')}
                rows={items}
                rowKey={(one) => one.visitId}
                busy={visits.isPlaceholderData}
                columns={[
                  { key: 'day', title: t('visit.day'), rowHeader: true, render: (one) => date(one.visitedOn) },
                  { key: 'client', title: t('word.client'), render: (one) => one.clientName },
                  {
                    key: 'purpose',
                    title: t('visit.purposeLabel'),
                    wideOnly: true,
                    render: (one) => `${t(`visit.purpose.${one.purpose}`)} · ${one.place}`,
                  },
                  {
                    key: 'who',
                    title: t('visit.visitors'),
                    render: (one) => list(one.visitors.map(({ name }) => name)),
                  },
                  {
                    key: 'next',
                    title: t('visit.nextStep'),
                    wideOnly: true,
                    render: (one) => [one.nextStep, one.nextOn && date(one.nextOn)].filter(Boolean).join(' · ') || '–',
                  },
                ]}
              />
              <CursorPager paging={paging} next={next} shown={items.length} busy={visits.isPlaceholderData} />
            </>
          )
        }
      </Answer>
    </Panel>
  );
}
