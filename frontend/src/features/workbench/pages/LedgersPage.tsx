import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { CursorPager, useCursorPaging } from '../../../shared/ui/CursorPager.tsx';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import {
  LEDGERS,
  type LedgerKind,
  ledgerQuery,
  ledgerRulesQuery,
  loansQuery,
  SELECTIONS,
  type Selection,
} from '../api.ts';
import { CompleteEntry, EnterInLedger } from '../components/LedgerActs.tsx';
import { ClientName, EntryMark } from '../components/marks.tsx';
import { Places } from '../components/Places.tsx';
import { RecordLoanAct } from '../components/RecordLoanAct.tsx';

const isSelection = (ledger: string): ledger is Selection => (SELECTIONS as readonly string[]).includes(ledger);
const isLedger = (ledger: string): ledger is LedgerKind => (LEDGERS as readonly string[]).includes(ledger);

/** Loans that fall due with their collection and limitation, and the ledgers that are kept by hand. */
export function LedgersPage() {
  const { t } = useTranslation('workbench');
  const [search, setSearch] = useSearchParams();
  const asked = search.get('ledger') ?? '';
  const ledger = isSelection(asked) || isLedger(asked) ? asked : 'MATURING';
  const manages = hasRole(useMe(), 'relationship-manager');
  return (
    <>
      <PageHeader eyebrow={t('title')} title={t('place.ledgers')} lead={t('ledger.lead')} />
      <Places />
      <Toolbar label={t('ledger.choose')}>
        <Select
          aria-label={t('ledger.choose')}
          value={ledger}
          onChange={(value: string) => setSearch({ ledger: value }, { replace: true })}
          popupMatchSelectWidth={false}
          options={[
            {
              label: t('ledger.ofLoans'),
              options: SELECTIONS.map((one) => ({ value: one, label: t(`loan.selection.${one}`) })),
            },
            {
              label: t('ledger.byHand'),
              options: LEDGERS.map((one) => ({ value: one, label: t(`ledger.kind.${one}`) })),
            },
          ]}
        />
        {isLedger(ledger) && manages ? <EnterInLedger key={ledger} kind={ledger} /> : null}
      </Toolbar>
      {isLedger(ledger) ? (
        <Entries key={ledger} kind={ledger} manages={manages} />
      ) : (
        <Loans key={ledger} selection={ledger as Selection} manages={manages} />
      )}
    </>
  );
}

function Loans({ selection, manages }: { readonly selection: Selection; readonly manages: boolean }) {
  const { t } = useTranslation('workbench');
  const { date, shortMoney } = useFormats();
  const paging = useCursorPaging();
  const loans = useQuery(loansQuery(selection, { cursor: paging.cursor, limit: paging.limit }));
  return (
    <Answer query={loans} rows={6}>
      {({ items, next }) =>
        items.length === 0 ? (
          <Nothing text={t('loan.none')} />
        ) : (
          <>
            <DataTable
              caption={t(`loan.selection.${selection}`)}
              rows={items}
              rowKey={(one) => one.accountId}
              busy={loans.isPlaceholderData}
              columns={[
                {
                  key: 'client',
                  title: t('word.client'),
                  rowHeader: true,
                  render: (one) => <ClientName clientId={one.accountId} name={one.clientName} />,
                },
                { key: 'balance', title: t('word.loan'), numeric: true, render: (one) => shortMoney(one.balance) },
                { key: 'matures', title: t('loan.matures'), render: (one) => date(one.maturesOn) },
                {
                  key: 'class',
                  title: t('loan.classLabel'),
                  wideOnly: true,
                  render: (one) => (one.loanClass ? t(`loan.class.${one.loanClass}`) : '–'),
                },
                {
                  key: 'notice',
                  title: t('loan.notice'),
                  wideOnly: true,
                  render: (one) => t(one.noticeGiven ? 'loan.noticeGiven' : 'loan.noticeMissing'),
                },
                {
                  key: 'limitation',
                  title: t('loan.limitation'),
                  wideOnly: true,
                  render: (one) => date(one.limitationEnds),
                },
                {
                  key: 'guarantee',
                  title: t('loan.guarantee'),
                  wideOnly: true,
                  render: (one) => date(one.guaranteeEnds),
                },
                {
                  key: 'last',
                  title: t('loan.lastAct'),
                  wideOnly: true,
                  render: ({ acts }) => {
                    const last = acts.at(-1);
                    return last ? `${date(last.actedOn)} ${t(`loan.act.${last.kind}`)}` : '–';
                  },
                },
                ...(manages
                  ? [
                      {
                        key: 'act',
                        title: t('word.act'),
                        noPrint: true,
                        render: (one: (typeof items)[number]) => <RecordLoanAct loan={one} />,
                      },
                    ]
                  : []),
              ]}
            />
            <CursorPager paging={paging} next={next} shown={items.length} busy={loans.isPlaceholderData} />
          </>
        )
      }
    </Answer>
  );
}

function Entries({ kind, manages }: { readonly kind: LedgerKind; readonly manages: boolean }) {
  const { t, i18n } = useTranslation('workbench');
  const { date, money } = useFormats();
  const paging = useCursorPaging();
  const entries = useQuery(ledgerQuery(kind, { cursor: paging.cursor, limit: paging.limit }));
  const { data: rules } = useQuery(ledgerRulesQuery);
  const zh = i18n.language.startsWith('zh');
  const fields = rules?.ledgers[kind].fields ?? [];
  return (
    <Answer query={entries} rows={6}>
      {({ items, next }) =>
        items.length === 0 ? (
          <Nothing text={t('ledger.none')} />
        ) : (
          <>
            <DataTable
              caption={t(`ledger.kind.${kind}`)}
              rows={items}
              rowKey={({ entry }) => entry.entryId}
              busy={entries.isPlaceholderData}
              columns={[
                {
                  key: 'client',
                  title: t('word.client'),
                  rowHeader: true,
                  render: ({ entry }) => <ClientName clientId={entry.clientId} name={entry.clientName} />,
                },
                {
                  key: 'day',
                  title: t('ledger.happened'),
                  wideOnly: true,
                  render: ({ entry }) => date(entry.happenedOn),
                },
                {
                  key: 'amount',
                  title: t('ledger.amount'),
                  numeric: true,
                  wideOnly: true,
                  render: ({ entry }) => money(entry.amount),
                },
                ...fields.map((field) => ({
                  key: field.key,
                  title: zh ? field.zh : field.en,
                  wideOnly: true,
                  render: ({ entry }: (typeof items)[number]) => {
                    const value = entry.details[field.key];
                    return value && field.choices.length > 0 ? t(`ledger.choice.${value}`) : (value ?? '–');
                  },
                })),
                { key: 'due', title: t('word.due'), render: ({ entry }) => date(entry.dueOn) },
                { key: 'state', title: t('word.state'), render: ({ standing }) => <EntryMark standing={standing} /> },
                ...(manages
                  ? [
                      {
                        key: 'act',
                        title: t('word.act'),
                        noPrint: true,
                        render: ({ entry }: (typeof items)[number]) =>
                          entry.completedOn ? entry.result : <CompleteEntry entry={entry} />,
                      },
                    ]
                  : []),
              ]}
            />
            <CursorPager paging={paging} next={next} shown={items.length} busy={entries.isPlaceholderData} />
          </>
        )
      }
    </Answer>
  );
}
