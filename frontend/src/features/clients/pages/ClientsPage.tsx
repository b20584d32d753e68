import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { hasRole, oversees, useMe } from '../../../shared/auth/me.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { CursorPager, useCursorPaging } from '../../../shared/ui/CursorPager.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { clientsQuery } from '../api.ts';
import { ClientRows } from '../components/ClientRows.tsx';
import { ClientSheet } from '../components/ClientSheet.tsx';
import { Filters } from '../components/Filters.tsx';
import { GapNotice } from '../components/GapNotice.tsx';

/** Every client that the reader may see, found by name, pinyin initials or number and narrowed as asked. */
export function ClientsPage() {
  const { t } = useTranslation('clients');
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const paging = useCursorPaging();
  const param = (name: string) => search.get(name) ?? undefined;
  const filter = {
    q: param('q'),
    branchId: param('branchId'),
    holder: param('holder'),
    tier: param('tier'),
    category: param('category'),
    loanClass: param('loanClass'),
    difficultyFrom: param('difficultyFrom'),
    nonPerforming: param('nonPerforming'),
    premium: param('premium'),
    withoutResponsible: param('withoutResponsible'),
    sort: param('sort'),
  };
  const clients = useQuery(clientsQuery(filter, paging.cursor, paging.limit));

  const choose = (changes: Readonly<Record<string, string | undefined>>, replace: boolean) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes)) {
          if (value) after.set(name, value);
          else after.delete(name);
        }
        return after;
      },
      { replace },
    );
  const narrow = (changes: Readonly<Record<string, string | undefined>>) => {
    paging.restart();
    choose(changes, true);
  };
  const open = (clientId: string | undefined) => choose({ client: clientId }, false);

  return (
    <>
      <PageHeader title={t('title')} lead={t(lead(me.bankWide, oversees(me), hasRole(me, 'relationship-manager')))} />
      <Filters filter={filter} bankWide={me.bankWide} oversees={oversees(me)} onChange={narrow} />
      {filter.tier === 'UNTIERED' ? <GapNotice /> : null}
      <Answer query={clients} rows={12}>
        {({ items, next }) =>
          items.length === 0 && paging.page === 1 ? (
            <Nothing text={t('noMatch')} />
          ) : (
            <>
              <ClientRows rows={items} busy={clients.isPlaceholderData} onOpen={open} />
              <CursorPager paging={paging} next={next} shown={items.length} busy={clients.isFetching} />
            </>
          )
        }
      </Answer>
      <ClientSheet clientId={param('client')} onOpen={open} onClose={() => open(undefined)} />
    </>
  );
}

const lead = (bankWide: boolean, oversees: boolean, manages: boolean) =>
  bankWide ? 'lead.bank' : oversees ? 'lead.branch' : manages ? 'lead.own' : 'lead.bank';
