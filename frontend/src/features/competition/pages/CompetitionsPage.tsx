import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { CursorPager, useCursorPaging } from '../../../shared/ui/CursorPager.tsx';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { competitionsQuery, type Headline, seesOpenings } from '../api.ts';
import { Openings } from '../components/Openings.tsx';
import { StateMark } from '../components/StateMark.tsx';

/** Which clients are put up to competition, until when one may apply, and what came of it. */
export function CompetitionsPage() {
  const { t } = useTranslation('competition');
  const me = useMe();
  const paging = useCursorPaging(20);
  const query = useQuery(competitionsQuery(paging.cursor, paging.limit));
  return (
    <Stack>
      <PageHeader title={t('title')} lead={t('lead')} />
      {seesOpenings(me) ? <Openings /> : null}
      <Panel title={t('list.title')}>
        <Answer query={query}>
          {({ items, next }) =>
            items.length === 0 && paging.page === 1 ? (
              <Nothing text={t('list.none')} />
            ) : (
              <>
                <Table rows={items} />
                <CursorPager paging={paging} next={next} shown={items.length} busy={query.isFetching} />
              </>
            )
          }
        </Answer>
      </Panel>
    </Stack>
  );
}

function Table({ rows }: { readonly rows: readonly Headline[] }) {
  const { t } = useTranslation(['competition', 'common']);
  const { date, list } = useFormats();
  const columns: readonly Column<Headline>[] = [
    {
      key: 'title',
      title: t('word.title'),
      rowHeader: true,
      render: ({ competitionId, title }) => <Link to={`/competitions/${competitionId}`}>{title}</Link>,
    },
    { key: 'ground', title: t('word.ground'), wideOnly: true, render: ({ ground }) => t(`ground.${ground}`) },
    {
      key: 'clients',
      title: t('word.clients'),
      wideOnly: true,
      render: ({ clients, tiers }) =>
        t('list.clients', { count: clients, tiers: list(tiers.map((tier) => t(`common:clientTier.${tier}`))) }),
    },
    {
      key: 'window',
      title: t('word.window'),
      render: ({ applyFrom, applyUntil }) => t('word.fromUntil', { from: date(applyFrom), until: date(applyUntil) }),
    },
    { key: 'state', title: t('word.state'), render: (row) => <StateMark {...row} /> },
  ];
  return (
    <DataTable
      caption={t('list.title')}
      columns={columns}
      rows={rows}
      rowKey={({ competitionId }) => competitionId}
      marked={({ takesApplications }) => takesApplications}
    />
  );
}
