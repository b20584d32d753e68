import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAct } from '../../../shared/api/useAct.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { CursorPager, useCursorPaging } from '../../../shared/ui/CursorPager.tsx';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { Figures } from '../../../shared/ui/Figures.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { acknowledge, type Deadline, remindersQuery, WORKBENCH } from '../api.ts';
import { ClientName, DaysMark, WhatToDo } from '../components/marks.tsx';
import { Places } from '../components/Places.tsx';

const WHERE: Record<Deadline['kind'], string> = {
  VISIT: '/workbench/visits',
  NEXT_STEP: '/workbench/visits',
  MATURITY_NOTICE: '/workbench/ledgers',
  LIMITATION: '/workbench/ledgers?ledger=MATURED',
  GUARANTEE: '/workbench/ledgers?ledger=MATURED',
  LEDGER: '/workbench/ledgers',
  STATEMENTS: '/workbench/agreements',
  MARKETING_ACTION: '/marketing/plans',
  RESEARCH_REPORT: '/workbench/research',
};

const placeOf = ({ kind, ref, subject }: Deadline) => {
  if (kind === 'LEDGER') return `${WHERE[kind]}?ledger=${subject}`;
  // An action is named by its plan and its place in it.
  if (kind === 'MARKETING_ACTION') return `${WHERE[kind]}/${ref.slice(0, ref.lastIndexOf('.'))}`;
  if (kind === 'RESEARCH_REPORT') return `${WHERE[kind]}?year=${subject?.slice(0, 4)}`;
  return WHERE[kind];
};

/** What a manager has to do today, what is overdue and what is coming. */
export function TodayPage() {
  const { t } = useTranslation('workbench');
  const { count, date } = useFormats();
  const paging = useCursorPaging();
  const reminders = useQuery(remindersQuery({ cursor: paging.cursor, limit: paging.limit }));
  return (
    <>
      <PageHeader eyebrow={t('title')} title={t('place.today')} lead={t('today.lead')} />
      <Places />
      <Answer query={reminders} rows={8}>
        {({ asOf, overdue, today, coming, items, next }) => (
          <Stack>
            <Figures
              figures={[
                { label: t('today.overdue'), value: count(overdue), strong: overdue > 0 },
                { label: t('today.today'), value: count(today), hint: date(asOf) },
                { label: t('today.coming'), value: count(coming), hint: t('today.comingHint') },
              ]}
            />
            {items.length === 0 ? (
              <Nothing text={t('today.none')} />
            ) : (
              <>
                <DataTable
                  caption={t('today.list')}
                  rows={items}
                  rowKey={(one) => `${one.kind} ${one.ref}`}
                  busy={reminders.isPlaceholderData}
                  columns={[
                    {
                      key: 'client',
                      title: t('word.client'),
                      rowHeader: true,
                      render: (one) => <ClientName clientId={one.clientId} name={one.clientName} />,
                    },
                    {
                      key: 'what',
                      title: t('word.what'),
                      render: (one) => (
                        <Link to={placeOf(one)}>
                          <WhatToDo deadline={one} />
                        </Link>
                      ),
                    },
                    { key: 'due', title: t('word.due'), wideOnly: true, render: (one) => date(one.due) },
                    { key: 'days', title: t('word.left'), render: (one) => <DaysMark deadline={one} /> },
                    {
                      key: 'noted',
                      title: t('word.noted'),
                      wideOnly: true,
                      noPrint: true,
                      render: (one) => <TakeNote deadline={one} />,
                    },
                  ]}
                />
                <CursorPager paging={paging} next={next} shown={items.length} busy={reminders.isPlaceholderData} />
              </>
            )}
          </Stack>
        )}
      </Answer>
    </>
  );
}

function TakeNote({ deadline }: { readonly deadline: Deadline }) {
  const { t } = useTranslation('workbench');
  const act = useAct<Deadline>({ send: acknowledge, touches: [WORKBENCH] });
  if (deadline.acknowledged) return <>{t('today.noted')}</>;
  return (
    <Button
      size="small"
      loading={act.isPending}
      danger={act.isError}
      onClick={() => act.mutate(deadline)}
      aria-label={t('today.noteOf', { name: deadline.clientName ?? deadline.subject })}
    >
      {t(act.isError ? 'today.noteFailed' : 'today.note')}
    </Button>
  );
}
