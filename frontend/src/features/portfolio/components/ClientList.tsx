import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { CursorPager, useCursorPaging } from '../../../shared/ui/CursorPager.tsx';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import { CLIENT_TIERS, ClientTierMark } from '../../../shared/ui/tier.tsx';
import { type ClientRow, clientsQuery } from '../api.ts';
import css from './ClientList.module.css';
import { ClientSheet } from './ClientSheet.tsx';

/** The clients of one relationship manager, searched and paged by the service. */
export function ClientList({ holder }: { readonly holder: string }) {
  const { t } = useTranslation(['portfolio', 'common']);
  const [search, setSearch] = useSearchParams();
  const paging = useCursorPaging(20);
  const tier = search.get('tier') ?? undefined;
  const q = search.get('q') ?? undefined;
  const clients = useQuery(clientsQuery({ holder, tier, q, cursor: paging.cursor, limit: paging.limit }));

  const choose = (name: string, value: string | undefined) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set(name, value);
        else after.delete(name);
        return after;
      },
      { replace: name !== 'client' },
    );
  const filter = (name: string, value: string | undefined) => {
    paging.restart();
    choose(name, value);
  };

  return (
    <>
      <Toolbar label={t('clients.filter')}>
        <Input.Search
          aria-label={t('clients.search')}
          placeholder={t('clients.search')}
          defaultValue={q ?? ''}
          allowClear
          onSearch={(words) => filter('q', words.trim() || undefined)}
          className={css.search ?? ''}
        />
        <Select
          aria-label={t('clients.tier')}
          placeholder={t('clients.allTiers')}
          value={tier ?? null}
          allowClear
          onChange={(value: string | null) => filter('tier', value ?? undefined)}
          options={CLIENT_TIERS.map((one) => ({ value: one as string, label: t(`common:clientTier.${one}`) }))}
          className={css.tier ?? ''}
        />
      </Toolbar>
      <Answer query={clients} rows={10}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Nothing text={t(tier || q ? 'clients.noMatch' : 'clients.none')} />
          ) : (
            <>
              <Rows rows={items} busy={clients.isPlaceholderData} onOpen={(clientId) => choose('client', clientId)} />
              <CursorPager paging={paging} next={next} shown={items.length} busy={clients.isFetching} />
            </>
          )
        }
      </Answer>
      <ClientSheet clientId={search.get('client') ?? undefined} onClose={() => choose('client', undefined)} />
    </>
  );
}

interface RowsProps {
  readonly rows: readonly ClientRow[];
  readonly busy: boolean;
  readonly onOpen: (clientId: string) => void;
}

function Rows({ rows, busy, onOpen }: RowsProps) {
  const { t } = useTranslation(['portfolio', 'common']);
  const { money, count } = useFormats();
  const columns: readonly Column<ClientRow>[] = [
    {
      key: 'name',
      title: t('client.name'),
      rowHeader: true,
      render: (row) => (
        <>
          {row.name} <span className={css.id}>{row.clientId}</span>
        </>
      ),
    },
    { key: 'tier', title: t('client.tier'), render: (row) => <ClientTierMark tier={row.tier} /> },
    { key: 'loan', title: t('client.loan'), numeric: true, wideOnly: true, render: (row) => money(row.loanBalance) },
    {
      key: 'deposit',
      title: t('client.deposit'),
      numeric: true,
      wideOnly: true,
      render: (row) => money(row.depositBalance),
    },
    {
      key: 'difficulty',
      title: t('client.difficulty'),
      numeric: true,
      wideOnly: true,
      render: (row) => count(row.difficulty),
    },
    {
      key: 'npl',
      title: t('client.quality'),
      wideOnly: true,
      render: (row) =>
        row.nonPerforming ? <Mark tone="red">{t('client.nonPerforming')}</Mark> : t('client.performing'),
    },
    {
      key: 'why',
      title: t('client.why'),
      noPrint: true,
      render: (row) => (
        <Button
          size="small"
          aria-haspopup="dialog"
          aria-label={t('client.explain', { name: row.name })}
          onClick={() => onOpen(row.clientId)}
        >
          {t('common:why')}
        </Button>
      ),
    },
  ];
  return (
    <DataTable caption={t('clients.title')} columns={columns} rows={rows} rowKey={(row) => row.clientId} busy={busy} />
  );
}
