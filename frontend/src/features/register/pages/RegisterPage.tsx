import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { QUALIFICATION_STATES } from '../../../shared/api/qualifications.ts';
import { useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { AsOfFields, KnownThen } from '../../../shared/ui/AsOfFields.tsx';
import { BranchName, BranchSelect } from '../../../shared/ui/BranchSelect.tsx';
import { CursorPager, useCursorPaging } from '../../../shared/ui/CursorPager.tsx';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { QualificationMark } from '../../../shared/ui/QualificationMark.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import { RM_TIERS, RmTierMark } from '../../../shared/ui/tier.tsx';
import { registerQuery, type Standing } from '../api.ts';
import css from '../components/Rows.module.css';

/** Nobody without a qualification stands in the register. */
const STATES = QUALIFICATION_STATES.filter((state) => state !== 'NONE');

/** Who stood how on which day, as it was known at which moment. */
export function RegisterPage() {
  const { t } = useTranslation(['register', 'common']);
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const paging = useCursorPaging();
  const param = (name: string) => search.get(name) ?? undefined;
  const asOf = { on: param('on'), knownAt: param('knownAt') };
  const filter = { ...asOf, branchId: param('branch'), tier: param('tier'), state: param('state') };
  const register = useQuery(registerQuery({ ...filter, cursor: paging.cursor, limit: paging.limit }));
  const narrow = (name: string, value: string | undefined) => {
    paging.restart();
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set(name, value);
        else after.delete(name);
        return after;
      },
      { replace: true },
    );
  };
  return (
    <>
      <PageHeader title={t('register.title')} lead={t(me.bankWide ? 'register.lead' : 'register.branchLead')} />
      <Toolbar label={t('filter')}>
        <AsOfFields asOf={asOf} onChange={narrow} />
        {me.bankWide ? <BranchSelect value={filter.branchId} onChange={(value) => narrow('branch', value)} /> : null}
        <Select
          aria-label={t('register.chooseTier')}
          placeholder={t('register.allTiers')}
          value={filter.tier ?? null}
          allowClear
          onChange={(value: string | null) => narrow('tier', value ?? undefined)}
          options={RM_TIERS.map((tier) => ({ value: tier as string, label: t(`common:rmTier.${tier}`) }))}
          popupMatchSelectWidth={false}
          className="branch-select"
        />
        <Select
          aria-label={t('register.chooseState')}
          placeholder={t('register.allStates')}
          value={filter.state ?? null}
          allowClear
          onChange={(value: string | null) => narrow('state', value ?? undefined)}
          options={STATES.map((state) => ({ value: state as string, label: t(`common:standing.${state}`) }))}
          popupMatchSelectWidth={false}
          className="branch-select"
        />
      </Toolbar>
      {asOf.knownAt ? <KnownThen knownAt={asOf.knownAt} /> : null}
      <Answer query={register} rows={8}>
        {({ items, next }) =>
          items.length === 0 && paging.page === 1 ? (
            <Nothing text={t('register.none')} />
          ) : (
            <>
              <Rows rows={items} knownAt={asOf.knownAt} busy={register.isPlaceholderData} />
              <CursorPager paging={paging} next={next} shown={items.length} busy={register.isFetching} />
            </>
          )
        }
      </Answer>
    </>
  );
}

interface RowsProps {
  readonly rows: readonly Standing[];
  readonly knownAt: string | undefined;
  readonly busy: boolean;
}

function Rows({ rows, knownAt, busy }: RowsProps) {
  const { t } = useTranslation(['register', 'common']);
  const { date, score } = useFormats();
  const me = useMe();
  const then = knownAt ? `?knownAt=${encodeURIComponent(knownAt)}` : '';
  const columns: readonly Column<Standing>[] = [
    {
      key: 'name',
      title: t('column.name'),
      rowHeader: true,
      render: (row) => (
        <>
          <Link to={`/people/${row.staffId}${then}`}>{row.name}</Link>
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
    { key: 'tier', title: t('column.tier'), render: (row) => <RmTierMark tier={row.tier} /> },
    {
      key: 'state',
      title: t('column.state'),
      render: (row) => (
        <>
          <QualificationMark state={row.state} />
          <span className={css.soft}>{t('register.since', { date: date(row.since) })}</span>
        </>
      ),
    },
    {
      key: 'valid',
      title: t('register.valid'),
      wideOnly: true,
      render: (row) => t('certificate.fromTo', { from: date(row.validFrom), to: date(row.validTo) }),
    },
    {
      key: 'by',
      title: t('register.by'),
      wideOnly: true,
      render: (row) => (
        <>
          {row.planId}
          <span className={css.soft}>
            {t(`route.${row.route}`)}
            {row.renewal > 0 ? t('register.renewed', { count: row.renewal }) : ''}
          </span>
        </>
      ),
    },
    { key: 'total', title: t('exam.total'), numeric: true, wideOnly: true, render: (row) => score(row.total) },
    { key: 'rank', title: t('exam.rank'), numeric: true, wideOnly: true, render: (row) => row.rank ?? '–' },
  ];
  return (
    <DataTable
      caption={t('register.title')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.staffId}
      marked={(row) => row.staffId === me.personId}
      busy={busy}
    />
  );
}
