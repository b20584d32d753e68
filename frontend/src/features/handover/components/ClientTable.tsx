import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import type { HandoverClient, Holder } from '../api.ts';
import css from './ClientTable.module.css';

/** The clients of a document, with what stays with the giver: the non-performing baseline and originated loans. */
export function ClientTable({ clients }: { readonly clients: readonly HandoverClient[] }) {
  const { t } = useTranslation('handover');
  const { money, percent, list, date } = useFormats();
  const holders = (all: readonly Holder[]) =>
    all.length === 0
      ? t('word.nobody')
      : list(all.map(({ name, share }) => (all.length > 1 ? `${name} ${percent(share, 4)}` : name)));
  return (
    <DataTable
      caption={t('clients.title')}
      rows={clients}
      rowKey={(one) => one.clientId}
      columns={[
        {
          key: 'client',
          title: t('clients.client'),
          rowHeader: true,
          render: (one) => (
            <>
              {one.name} <span className={css.soft}>{one.clientId}</span>
              {one.nonPerforming ? (
                <p>
                  <Mark tone="red">{t('clients.nonPerforming')}</Mark>{' '}
                  <span className={css.soft}>{t('clients.baseline')}</span>
                </p>
              ) : null}
              {one.dividedAccounts > 0 ? (
                <p className={css.soft}>{t('clients.divided', { count: one.dividedAccounts })}</p>
              ) : null}
              {one.originations.length > 0 ? (
                <p className={css.soft}>
                  {t('clients.originated', {
                    loans: list(
                      one.originations.map(({ loanId, name, originatedOn }) =>
                        t('clients.loan', { loanId, name, date: date(originatedOn) }),
                      ),
                    ),
                  })}
                </p>
              ) : null}
            </>
          ),
        },
        { key: 'loan', title: t('clients.loans'), numeric: true, render: (one) => money(one.loanBalance) },
        {
          key: 'deposit',
          title: t('clients.deposits'),
          numeric: true,
          wideOnly: true,
          render: (one) => money(one.depositBalance),
        },
        { key: 'before', title: t('clients.before'), wideOnly: true, render: (one) => holders(one.before) },
        { key: 'after', title: t('clients.after'), wideOnly: true, render: (one) => holders(one.after) },
      ]}
    />
  );
}
