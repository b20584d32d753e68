import { useQuery } from '@tanstack/react-query';
import { Progress, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { hasRole, oversees, useMe } from '../../../shared/auth/me.ts';
import { bankToday, NOTHING, useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { CursorPager, useCursorPaging } from '../../../shared/ui/CursorPager.tsx';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import { coverageQuery, plansQuery, unplannedQuery } from '../api.ts';
import { MarketingPlaces } from '../components/MarketingPlaces.tsx';
import { PlanMark } from '../components/marks.tsx';
import { DraftPlan } from '../components/PlanActs.tsx';

const STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED'] as const;

/** The yearly plans of clients: how far they are, and which companies have none. */
export function PlansPage() {
  const { t } = useTranslation('marketing');
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const thisYear = Number(bankToday().slice(0, 4));
  const year = Number(search.get('year')) || thisYear;
  const state = STATES.find((one) => one === search.get('state'));
  const ask = (next: { readonly year: number; readonly state: string | undefined }) =>
    setSearch(
      {
        ...(next.year === thisYear ? {} : { year: String(next.year) }),
        ...(next.state ? { state: next.state } : {}),
      },
      { replace: true },
    );
  return (
    <>
      <PageHeader eyebrow={t('title')} title={t('place.plans')} lead={t('plan.lead')} />
      <MarketingPlaces />
      <Toolbar label={t('plan.year')}>
        <Select
          aria-label={t('plan.year')}
          value={year}
          onChange={(chosen) => ask({ year: chosen, state })}
          options={[thisYear + 1, thisYear, thisYear - 1, thisYear - 2].map((one) => ({
            value: one,
            label: t('plan.yearOf', { year: one }),
          }))}
        />
      </Toolbar>
      <Stack>
        <Panel title={t('plan.list')}>
          <Toolbar label={t('plan.filter')}>
            <Segmented
              aria-label={t('plan.filter')}
              value={state ?? 'ALL'}
              onChange={(value) => ask({ year, state: value === 'ALL' ? undefined : value })}
              options={[
                { value: 'ALL', label: t('all') },
                ...STATES.map((value) => ({ value: value as string, label: t(`plan.state.${value}`) })),
              ]}
            />
          </Toolbar>
          <Plans key={`${year} ${state}`} year={year} state={state} />
        </Panel>
        {oversees(me) ? <Covered year={year} /> : null}
        <Panel title={t('plan.unplanned')} lead={t('plan.unplannedLead')}>
          <Unplanned key={year} year={year} drafts={hasRole(me, 'relationship-manager') && year >= thisYear} />
        </Panel>
      </Stack>
    </>
  );
}

function Plans({ year, state }: { readonly year: number; readonly state: string | undefined }) {
  const { t } = useTranslation('marketing');
  const paging = useCursorPaging();
  const plans = useQuery(plansQuery(year, state, { cursor: paging.cursor, limit: paging.limit }));
  return (
    <Answer query={plans} rows={6}>
      {({ items, next }) =>
        items.length === 0 ? (
          <Nothing text={t('plan.none')} />
        ) : (
          <>
            <DataTable
              caption={t('plan.list')}
              rows={items}
              rowKey={(one) => one.planId}
              busy={plans.isPlaceholderData}
              columns={[
                {
                  key: 'client',
                  title: t('client'),
                  rowHeader: true,
                  render: (one) => <Link to={`/marketing/plans/${one.planId}`}>{one.clientName}</Link>,
                },
                { key: 'state', title: t('plan.stateLabel'), render: (one) => <PlanMark state={one.state} /> },
                { key: 'by', title: t('manager'), wideOnly: true, render: (one) => one.draftedByName },
                {
                  key: 'deposit',
                  title: t('plan.deposit'),
                  numeric: true,
                  wideOnly: true,
                  render: (one) => (one.depositCompletion === null ? NOTHING : `${one.depositCompletion}%`),
                },
                {
                  key: 'loan',
                  title: t('plan.loan'),
                  numeric: true,
                  wideOnly: true,
                  render: (one) => (one.loanCompletion === null ? NOTHING : `${one.loanCompletion}%`),
                },
                {
                  key: 'actions',
                  title: t('plan.actions'),
                  render: (one) =>
                    t(one.actionsOverdue > 0 ? 'plan.actionsLate' : 'plan.actionsDone', {
                      done: one.actionsDone,
                      all: one.actions.length,
                      late: one.actionsOverdue,
                    }),
                },
              ]}
            />
            <CursorPager paging={paging} next={next} shown={items.length} busy={plans.isPlaceholderData} />
          </>
        )
      }
    </Answer>
  );
}

function Covered({ year }: { readonly year: number }) {
  const { t } = useTranslation('marketing');
  const { count } = useFormats();
  const coverage = useQuery(coverageQuery(year));
  const all = coverage.data;
  return (
    <Panel
      title={t('plan.coverage')}
      lead={
        all
          ? t('plan.coverageLead', {
              covered: count(all.covered),
              clients: count(all.clients),
              percent: all.percent,
            })
          : undefined
      }
    >
      <Answer query={coverage} rows={3}>
        {({ managers }) =>
          managers.length === 0 ? (
            <Nothing text={t('plan.noCompanies')} />
          ) : (
            <DataTable
              caption={t('plan.coverageBy')}
              rows={managers}
              rowKey={(one) => `${one.branchId} ${one.staffId ?? ''}`}
              columns={[
                {
                  key: 'manager',
                  title: t('manager'),
                  rowHeader: true,
                  render: (one) => one.name ?? t('plan.nobody'),
                },
                { key: 'clients', title: t('plan.companies'), numeric: true, render: (one) => count(one.clients) },
                {
                  key: 'covered',
                  title: t('plan.covered'),
                  numeric: true,
                  wideOnly: true,
                  render: (one) => count(one.covered),
                },
                {
                  key: 'percent',
                  title: t('plan.coverage'),
                  render: (one) => (
                    <Progress
                      percent={Number(one.percent)}
                      format={() => `${one.percent}%`}
                      status="normal"
                      size="small"
                      aria-label={`${one.name ?? t('plan.nobody')} ${one.percent}%`}
                    />
                  ),
                },
              ]}
            />
          )
        }
      </Answer>
    </Panel>
  );
}

function Unplanned({ year, drafts }: { readonly year: number; readonly drafts: boolean }) {
  const { t } = useTranslation('marketing');
  const paging = useCursorPaging(20);
  const clients = useQuery(unplannedQuery(year, undefined, { cursor: paging.cursor, limit: paging.limit }));
  return (
    <Answer query={clients} rows={6}>
      {({ items, next }) =>
        items.length === 0 ? (
          <Nothing text={t('plan.allPlanned')} />
        ) : (
          <>
            <DataTable
              caption={t('plan.unplanned')}
              rows={items}
              rowKey={(one) => one.clientId}
              busy={clients.isPlaceholderData}
              columns={[
                {
                  key: 'client',
                  title: t('client'),
                  rowHeader: true,
                  render: (one) => (
                    <>
                      {one.name} <small>{one.clientId}</small>
                    </>
                  ),
                },
                {
                  key: 'state',
                  title: t('plan.stateLabel'),
                  render: (one) => (one.state ? <PlanMark state={one.state} /> : t('plan.notDrafted')),
                },
                {
                  key: 'act',
                  title: t('act'),
                  noPrint: true,
                  render: (one) =>
                    one.planId ? (
                      <Link to={`/marketing/plans/${one.planId}`} aria-label={t('plan.showOf', { name: one.name })}>
                        {t('plan.show')}
                      </Link>
                    ) : drafts ? (
                      <DraftPlan clientId={one.clientId} name={one.name} year={year} />
                    ) : null,
                },
              ]}
            />
            <CursorPager paging={paging} next={next} shown={items.length} busy={clients.isPlaceholderData} />
          </>
        )
      }
    </Answer>
  );
}
