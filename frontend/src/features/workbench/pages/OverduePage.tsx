import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { branchesQuery } from '../../../shared/api/branches.ts';
import { useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { BranchSelect } from '../../../shared/ui/BranchSelect.tsx';
import { Chart } from '../../../shared/ui/Chart.tsx';
import { CursorPager, useCursorPaging } from '../../../shared/ui/CursorPager.tsx';
import { axisStyle, chartBase, LOSS, tooltipStyle } from '../../../shared/ui/chartStyle.ts';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import { type Overdue, overdueQuery } from '../api.ts';
import { ClientName, DaysMark, WhatToDo } from '../components/marks.tsx';
import { Places } from '../components/Places.tsx';

/** What is overdue in a branch, by manager: for the branch head, and for those who see the whole bank. */
export function OverduePage() {
  const { t } = useTranslation('workbench');
  const { count, date } = useFormats();
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const { data: branches } = useQuery({ ...branchesQuery, enabled: me.bankWide });
  const first = branches?.find(({ headOffice }) => !headOffice) ?? branches?.[0];
  const branchId = search.get('branch') ?? (me.bankWide ? first?.branchId : (me.unitId ?? undefined));
  const staffId = search.get('who') ?? undefined;
  const paging = useCursorPaging();
  const overdue = useQuery({
    ...overdueQuery(branchId, staffId, { cursor: paging.cursor, limit: paging.limit }),
    enabled: branchId !== undefined,
  });
  const choose = (chosen: Readonly<Record<string, string>>) => {
    paging.restart();
    setSearch(chosen, { replace: true });
  };
  const ofBranch: Record<string, string> = branchId ? { branch: branchId } : {};
  return (
    <>
      <PageHeader eyebrow={t('title')} title={t('place.overdue')} lead={t('overdue.lead')} />
      <Places />
      {me.bankWide ? (
        <Toolbar label={t('overdue.branch')}>
          <BranchSelect
            value={branchId}
            optional={false}
            onChange={(chosen) => choose(chosen ? { branch: chosen } : {})}
          />
        </Toolbar>
      ) : null}
      <Answer query={overdue} rows={8}>
        {(answer) =>
          answer.total === 0 ? (
            <Nothing text={t('overdue.none')} />
          ) : (
            <Stack>
              <Panel
                title={t('overdue.byManager')}
                lead={t('overdue.total', { count: answer.total, day: date(answer.asOf) })}
              >
                <Stack>
                  <Bars managers={answer.managers} />
                  <DataTable
                    caption={t('overdue.byManager')}
                    rows={answer.managers}
                    rowKey={(one) => one.staffId ?? ''}
                    marked={(one) => one.staffId === staffId}
                    columns={[
                      {
                        key: 'who',
                        title: t('word.manager'),
                        rowHeader: true,
                        render: ({ staffId: id, name }) =>
                          id ? (
                            <Button
                              type="link"
                              className="flush"
                              onClick={() => choose(id === staffId ? ofBranch : { ...ofBranch, who: id })}
                            >
                              {name} {id}
                            </Button>
                          ) : (
                            t('overdue.nobody')
                          ),
                      },
                      { key: 'visits', title: t('overdue.visits'), numeric: true, render: (one) => count(one.visits) },
                      {
                        key: 'other',
                        title: t('overdue.other'),
                        numeric: true,
                        render: (one) => count(one.total - one.visits),
                      },
                      { key: 'total', title: t('overdue.sum'), numeric: true, render: (one) => count(one.total) },
                    ]}
                  />
                </Stack>
              </Panel>
              <Panel title={t('overdue.list')}>
                <DataTable
                  caption={t('overdue.list')}
                  rows={answer.items}
                  rowKey={(one) => `${one.kind} ${one.ref}`}
                  busy={overdue.isPlaceholderData}
                  columns={[
                    {
                      key: 'client',
                      title: t('word.client'),
                      rowHeader: true,
                      render: (one) => <ClientName clientId={one.clientId} name={one.clientName} />,
                    },
                    { key: 'what', title: t('word.what'), render: (one) => <WhatToDo deadline={one} /> },
                    {
                      key: 'who',
                      title: t('word.manager'),
                      wideOnly: true,
                      render: (one) => one.staffName ?? t('overdue.nobody'),
                    },
                    { key: 'due', title: t('word.due'), wideOnly: true, render: (one) => date(one.due) },
                    { key: 'days', title: t('word.left'), render: (one) => <DaysMark deadline={one} /> },
                  ]}
                />
                <CursorPager
                  paging={paging}
                  next={answer.next}
                  shown={answer.items.length}
                  busy={overdue.isPlaceholderData}
                />
              </Panel>
            </Stack>
          )
        }
      </Answer>
    </>
  );
}

const MOST_BARS = 12;

function Bars({ managers }: Pick<Overdue, 'managers'>) {
  const { t } = useTranslation('workbench');
  const shown = managers.slice(0, MOST_BARS).toReversed();
  const nameOf = (one: Overdue['managers'][number]) => one.name ?? t('overdue.nobody');
  const most = managers[0];
  return (
    <Chart
      title={t('overdue.byManager')}
      summary={most ? t('overdue.most', { name: nameOf(most), count: most.total }) : ''}
      height="middle"
      option={{
        ...chartBase(),
        grid: { left: 8, right: 40, top: 24, bottom: 8, containLabel: true },
        legend: { top: 0, right: 0 },
        tooltip: { ...tooltipStyle, trigger: 'axis' },
        xAxis: { type: 'value', minInterval: 1, ...axisStyle },
        yAxis: { type: 'category', data: shown.map(nameOf), ...axisStyle },
        series: [
          {
            name: t('overdue.visits'),
            type: 'bar',
            stack: 'overdue',
            color: LOSS,
            barMaxWidth: 22,
            data: shown.map(({ visits }) => visits),
          },
          {
            name: t('overdue.other'),
            type: 'bar',
            stack: 'overdue',
            barMaxWidth: 22,
            color: '#b4833a',
            data: shown.map(({ total, visits }) => total - visits),
          },
        ],
      }}
    />
  );
}
