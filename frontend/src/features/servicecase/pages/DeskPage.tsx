import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Checkbox, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { CursorPager, useCursorPaging } from '../../../shared/ui/CursorPager.tsx';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import { type CaseHeadline, type CaseKind, casesQuery, KINDS, SCOPES, type Scope } from '../api.ts';
import { Clock, useElapsed } from '../components/Clock.tsx';
import { RecordCase } from '../components/RecordCase.tsx';
import { ServicePlaces } from '../components/ServicePlaces.tsx';
import { StateOfCase } from '../components/StateOfCase.tsx';

/** The desk of service cases: the reader's own, what is offered, the unit's, with the clocks counting. */
export function DeskPage() {
  const { t } = useTranslation('servicecase');
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const paging = useCursorPaging();
  const scope =
    SCOPES.find((one) => one === search.get('scope')) ??
    (me.bankWide ? 'BANK' : hasRole(me, 'branch-head') ? 'UNIT' : 'MINE');
  const kind = KINDS.find((one) => one === search.get('kind'));
  const open = search.get('all') !== '1';
  const cases = useQuery({
    ...casesQuery(scope, kind, open, paging.cursor, paging.limit),
    placeholderData: keepPreviousData,
  });
  const change = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next, { replace: true });
    paging.restart();
  };
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={<RecordCase />} />
      <ServicePlaces />
      <Toolbar label={t('filter')}>
        <Segmented<Scope>
          aria-label={t('filter')}
          value={scope}
          onChange={(value) => change('scope', value)}
          options={SCOPES.filter((one) => one !== 'BANK' || me.bankWide).map((one) => ({
            value: one,
            label: t(`scope.${one}`),
          }))}
        />
        <Select<CaseKind | null>
          aria-label={t('word.kind')}
          placeholder={t('allKinds')}
          allowClear
          value={kind ?? null}
          onChange={(value) => change('kind', value ?? undefined)}
          options={KINDS.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
          popupMatchSelectWidth={false}
        />
        <Checkbox checked={!open} onChange={(event) => change('all', event.target.checked ? '1' : undefined)}>
          {t('withClosed')}
        </Checkbox>
      </Toolbar>
      <Answer query={cases} rows={6}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Nothing text={t(`none.${scope}`)} />
          ) : (
            <>
              <Cases caption={t(`scope.${scope}`)} cases={items} busy={cases.isFetching} />
              {next || paging.page > 1 ? (
                <CursorPager paging={paging} next={next} shown={items.length} busy={cases.isFetching} />
              ) : null}
            </>
          )
        }
      </Answer>
    </>
  );
}

interface CasesProps {
  readonly caption: string;
  readonly cases: readonly CaseHeadline[];
  readonly busy: boolean;
}

function Cases({ caption, cases, busy }: CasesProps) {
  const { t } = useTranslation('servicecase');
  const { moment } = useFormats();
  const elapsed = useElapsed(cases[0]?.readAt);
  const clock = (one: CaseHeadline, which: 'relay' | 'response' | 'resolution') => (
    <Clock reading={one[which]} readAt={one.readAt} elapsed={elapsed} />
  );
  return (
    <DataTable
      caption={caption}
      rows={cases}
      rowKey={(one) => one.caseId}
      busy={busy}
      columns={[
        {
          key: 'case',
          title: t('word.case'),
          rowHeader: true,
          render: (one) => (
            <Link to={`/service-cases/${one.caseId}`}>
              {t(`kind.${one.kind}`)} · {one.content.length > 24 ? `${one.content.slice(0, 24)}…` : one.content}
            </Link>
          ),
        },
        { key: 'state', title: t('word.state'), render: (one) => <StateOfCase state={one.state} /> },
        { key: 'relay', title: t('clock.relay'), wideOnly: true, render: (one) => clock(one, 'relay') },
        { key: 'response', title: t('clock.response'), render: (one) => clock(one, 'response') },
        { key: 'resolution', title: t('clock.resolution'), render: (one) => clock(one, 'resolution') },
        { key: 'owner', title: t('word.owner'), wideOnly: true, render: (one) => one.ownerName },
        { key: 'received', title: t('word.received'), wideOnly: true, render: (one) => moment(one.receivedAt) },
      ]}
    />
  );
}
