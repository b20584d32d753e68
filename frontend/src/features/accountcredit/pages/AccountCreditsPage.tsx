import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useMe } from '../../../shared/auth/me.ts';
import { bankToday, useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { CursorPager, useCursorPaging } from '../../../shared/ui/CursorPager.tsx';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import {
  type AccountCredit,
  type ClientAccounts,
  type CreditOnDay,
  clientAccountsQuery,
  clientCreditsQuery,
  creditsQuery,
  onDayQuery,
  STATES,
} from '../api.ts';
import { DecideCredit } from '../components/DecideCredit.tsx';
import { CreditStateMark, Parts } from '../components/Parts.tsx';
import { ProposeCredit } from '../components/ProposeCredit.tsx';
import { decides, proposes } from '../model/shares.ts';

/** Who has the credit of single accounts: one client's on any day, or all decisions. */
export function AccountCreditsPage() {
  const { t } = useTranslation('accountcredit');
  const [search] = useSearchParams();
  const clientId = search.get('client') || undefined;
  return (
    <Stack>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {clientId ? <Link to="/account-credits">{t('all')}</Link> : null}{' '}
            <Link to="/clients">{t('toClients')}</Link>
          </>
        }
      />
      {clientId ? <OneClient key={clientId} clientId={clientId} /> : <Decisions />}
    </Stack>
  );
}

function OneClient({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation('accountcredit');
  const client = useQuery(clientAccountsQuery(clientId));
  const credits = useQuery(clientCreditsQuery(clientId));
  return (
    <Answer query={client} rows={8}>
      {(data) => (
        <>
          <Accounts client={data} />
          <Panel title={t('history')} lead={t('historyLead')}>
            <Answer query={credits}>
              {(rows) => (rows.length === 0 ? <Nothing text={t('noHistory')} /> : <CreditTable rows={rows} />)}
            </Answer>
          </Panel>
        </>
      )}
    </Answer>
  );
}

type Account = ClientAccounts['accounts'][number];

function Accounts({ client }: { readonly client: ClientAccounts }) {
  const { t } = useTranslation('accountcredit');
  const { money } = useFormats();
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const day = search.get('on') || bankToday();
  const dayField = useId();
  const [proposed, setProposed] = useState<Account>();
  const present = useQuery({
    ...onDayQuery(proposed?.accountId ?? '', bankToday()),
    enabled: proposed !== undefined,
  });
  const columns: readonly Column<Account>[] = [
    {
      key: 'account',
      title: t('account'),
      rowHeader: true,
      render: ({ accountId, kind }) => (
        <>
          {accountId}
          <br />
          {t(`accountKind.${kind}`)}
        </>
      ),
    },
    {
      key: 'balance',
      title: t('balance'),
      numeric: true,
      wideOnly: true,
      render: ({ balance }) => money(balance),
    },
    { key: 'credit', title: t('credit'), render: ({ accountId }) => <OnDay accountId={accountId} day={day} /> },
    ...(proposes(me)
      ? [
          {
            key: 'act',
            title: t('act'),
            noPrint: true,
            render: (account: Account) => (
              <Button
                size="small"
                aria-haspopup="dialog"
                aria-label={t('proposeOf', { account: account.accountId })}
                onClick={() => setProposed(account)}
              >
                {t('proposeShort')}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <Panel title={client.name} lead={t('accountsLead')}>
      <Toolbar label={t('dayLabel')}>
        <label htmlFor={dayField}>{t('day')}</label>
        <Input
          id={dayField}
          type="date"
          value={day}
          style={{ width: 'auto' }}
          onChange={({ target }) => setSearch({ client: client.clientId, on: target.value }, { replace: true })}
        />
      </Toolbar>
      {client.accounts.length === 0 ? (
        <Nothing text={t('noAccounts')} />
      ) : (
        <DataTable
          caption={t('accounts')}
          columns={columns}
          rows={client.accounts}
          rowKey={({ accountId }) => accountId}
        />
      )}
      {proposed && present.data ? (
        <ProposeCredit
          key={proposed.accountId}
          account={proposed.accountId}
          clientName={`${client.name} · ${client.clientId}`}
          present={present.data.credit}
          onClose={() => setProposed(undefined)}
        />
      ) : null}
    </Panel>
  );
}

function OnDay({ accountId, day }: { readonly accountId: string; readonly day: string }) {
  const found = useQuery(onDayQuery(accountId, day));
  return (
    <Answer query={found} rows={1}>
      {({ credit }) => <Credit credit={credit} />}
    </Answer>
  );
}

function Credit({ credit }: { readonly credit: CreditOnDay }) {
  const { t } = useTranslation('accountcredit');
  return (
    <>
      <span>{t(`level.${credit.level}`)}</span>
      <Parts parts={credit.holders} none="" />
    </>
  );
}

function Decisions() {
  const { t } = useTranslation('accountcredit');
  const [search, setSearch] = useSearchParams();
  const state = STATES.find((one) => one === search.get('state'));
  const paging = useCursorPaging(50);
  const rows = useQuery(creditsQuery(state, paging.cursor, paging.limit));
  return (
    <Panel title={t('decisions')} lead={t('decisionsLead')}>
      <Toolbar label={t('filter')}>
        <Select
          aria-label={t('stateLabel')}
          value={state ?? ''}
          style={{ minWidth: 160 }}
          onChange={(value) => setSearch(value ? { state: value } : {}, { replace: true })}
          options={[
            { value: '', label: t('anyState') },
            ...STATES.map((one) => ({ value: one, label: t(`state.${one}`) })),
          ]}
        />
      </Toolbar>
      <Answer query={rows}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Nothing text={t('none')} />
          ) : (
            <>
              <CreditTable rows={items} withClient busy={rows.isPlaceholderData} />
              <CursorPager paging={paging} next={next} shown={items.length} busy={rows.isPlaceholderData} />
            </>
          )
        }
      </Answer>
    </Panel>
  );
}

interface TableProps {
  readonly rows: readonly AccountCredit[];
  readonly withClient?: boolean;
  readonly busy?: boolean;
}

function CreditTable({ rows, withClient = false, busy = false }: TableProps) {
  const { t } = useTranslation(['accountcredit', 'common']);
  const { date, moment, list } = useFormats();
  const me = useMe();
  const columns: readonly Column<AccountCredit>[] = [
    {
      key: 'account',
      title: t('account'),
      rowHeader: true,
      render: ({ accountId, clientId, clientName }) => (
        <>
          {accountId}
          {withClient ? (
            <>
              <br />
              <Link to={`/account-credits?client=${encodeURIComponent(clientId)}`}>{clientName}</Link>
            </>
          ) : null}
        </>
      ),
    },
    {
      key: 'days',
      title: t('days'),
      render: ({ from, to, affectsClosedPeriod }) => (
        <>
          {to ? t('fromTo', { from: date(from), to: date(to) }) : t('fromOn', { from: date(from) })}
          {affectsClosedPeriod.length > 0 ? (
            <p>
              <Mark tone="bronze">{t('common:closedPeriod.short', { periods: list(affectsClosedPeriod) })}</Mark>
            </p>
          ) : null}
        </>
      ),
    },
    { key: 'holders', title: t('holders'), render: ({ holders }) => <Parts parts={holders} none={t('toClient')} /> },
    {
      key: 'why',
      title: t('reason'),
      wideOnly: true,
      render: ({ reason, refusal }) => (
        <>
          {reason}
          {refusal ? (
            <>
              <br />
              {t('refusedBecause', { reason: refusal })}
            </>
          ) : null}
        </>
      ),
    },
    {
      key: 'people',
      title: t('people'),
      wideOnly: true,
      render: ({ proposedBy, proposedAt, decidedBy, decidedAt }) => (
        <>
          {t('proposedBy', { who: proposedBy, when: moment(proposedAt) })}
          {decidedBy ? (
            <>
              <br />
              {t('decidedBy', { who: decidedBy, when: moment(decidedAt) })}
            </>
          ) : null}
        </>
      ),
    },
    {
      key: 'state',
      title: t('stateLabel'),
      render: (credit) =>
        decides(me, credit) ? <DecideCredit credit={credit} /> : <CreditStateMark state={credit.state} />,
    },
  ];
  return (
    <DataTable
      caption={t('decisions')}
      columns={columns}
      rows={rows}
      rowKey={({ accountCreditId }) => accountCreditId}
      busy={busy}
    />
  );
}
