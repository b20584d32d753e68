import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { CursorPager, useCursorPaging } from '../../../shared/ui/CursorPager.tsx';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import { casesQuery, type DevelopmentCase } from '../api.ts';
import { CaseMark } from '../components/CaseMark.tsx';
import { FileClaim } from '../components/FileClaim.tsx';

/** Who claims to have developed which client: the own claims, what is open to contest, what was decided. */
export function DevelopmentsPage() {
  const { t } = useTranslation('development');
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const mine = search.get('mine') === 'true';
  return (
    <Stack>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={hasRole(me, 'relationship-manager') ? <FileClaim /> : null}
      />
      {hasRole(me, 'relationship-manager', 'branch-head') ? (
        <Toolbar label={t('filter.label')}>
          <Segmented
            aria-label={t('filter.label')}
            value={mine ? 'mine' : 'all'}
            onChange={(value) => setSearch(value === 'mine' ? { mine: 'true' } : {})}
            options={[
              { value: 'all', label: t('filter.all') },
              { value: 'mine', label: t(hasRole(me, 'branch-head') ? 'filter.branch' : 'filter.mine') },
            ]}
          />
        </Toolbar>
      ) : null}
      <Cases key={String(mine)} mine={mine} />
    </Stack>
  );
}

function Cases({ mine }: { readonly mine: boolean }) {
  const { t } = useTranslation('development');
  const paging = useCursorPaging(20);
  const query = useQuery(casesQuery(mine, paging.cursor, paging.limit));
  return (
    <Panel title={t('list.title')} lead={t('list.lead')}>
      <Answer query={query}>
        {({ items, next }) =>
          items.length === 0 && paging.page === 1 ? (
            <Nothing text={t(mine ? 'list.noneMine' : 'list.none')} />
          ) : (
            <>
              <Table rows={items} />
              <CursorPager paging={paging} next={next} shown={items.length} busy={query.isFetching} />
            </>
          )
        }
      </Answer>
    </Panel>
  );
}

function Table({ rows }: { readonly rows: readonly DevelopmentCase[] }) {
  const { t } = useTranslation('development');
  const { date } = useFormats();
  const text = useText();
  const columns: readonly Column<DevelopmentCase>[] = [
    {
      key: 'client',
      title: t('word.client'),
      rowHeader: true,
      render: ({ caseId, clientName, clientId, registration }) => (
        <Link to={`/developments/${caseId}`}>
          {clientName} {clientId ?? registration}
        </Link>
      ),
    },
    {
      key: 'claims',
      title: t('word.claimant'),
      render: ({ claims }) => (
        <ul>
          {claims.map(({ claimId, name, branchName, proofDate, proofKind }) => (
            <li key={claimId}>
              {t('list.claim', { name, branch: branchName, date: date(proofDate), kind: text(proofKind) })}
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'contest',
      title: t('word.contestUntil'),
      wideOnly: true,
      render: ({ contestUntil }) => date(contestUntil),
    },
    { key: 'state', title: t('word.state'), render: (one) => <CaseMark one={one} /> },
  ];
  return (
    <DataTable
      caption={t('list.title')}
      columns={columns}
      rows={rows}
      rowKey={({ caseId }) => caseId}
      marked={({ claims }) => claims.some(({ answerable }) => answerable)}
    />
  );
}
