import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { bankToday, useFormats } from '../../../shared/i18n/formats.ts';
import { Answer } from '../../../shared/ui/Answer.tsx';
import { AsOfFields } from '../../../shared/ui/AsOfFields.tsx';
import { type ClientLedgers, ledgersQuery } from '../api.ts';
import css from './ResponsibilityLedger.module.css';

/** On any day: who serves, who has the credit and by which decision, who originated the loans. */
export function LedgersOnDay({ clientId }: { readonly clientId: string }) {
  const [on, setOn] = useState<string>();
  const ledgers = useQuery(ledgersQuery(clientId, on ?? bankToday()));
  return (
    <>
      <AsOfFields asOf={{ on, knownAt: undefined }} only="on" onChange={(_, day) => setOn(day)} />
      <Answer query={ledgers}>{(data) => <Three ledgers={data} />}</Answer>
    </>
  );
}

function Three({ ledgers: { servicing, credit, originations } }: { readonly ledgers: ClientLedgers }) {
  const { t } = useTranslation('portfolio');
  const { date, percent } = useFormats();
  return (
    <dl className={css.three}>
      <dt>{t('ledger.servicing')}</dt>
      {servicing.map(({ staffId, name, insteadOfName, until }) => (
        <dd key={staffId}>
          <Link to={`/portfolios/${staffId}`}>{name}</Link>
          {insteadOfName ? ` ${t('ledger.deputy', { name: insteadOfName, date: date(until) })}` : null}
        </dd>
      ))}
      {servicing.length === 0 ? <dd>{t('ledger.nobody')}</dd> : null}
      <dt>{t('ledger.credit')}</dt>
      {credit?.holders.map(({ staffId, name, share, lead }) => (
        <dd key={staffId}>
          <Link to={`/portfolios/${staffId}`}>{name}</Link>
          {credit.holders.length > 1 ? ` ${percent(share, 4)}${lead ? t('ledger.lead') : ''}` : null}
        </dd>
      ))}
      {credit && credit.holders.length > 0 ? (
        <dd className={css.basis}>
          {t('ledger.from', { date: date(credit.from) })} · {t(`ledger.basis.${credit.basis}`)}
          {credit.decisionId ? ` · ${credit.decisionId}` : ''}
        </dd>
      ) : (
        <dd>{t('ledger.nobody')}</dd>
      )}
      <dt>{t('ledger.origination')}</dt>
      {originations.map(({ loanId, name, originatedOn }) => (
        <dd key={loanId}>
          {name} <span className={css.basis}>{t('ledger.loan', { loanId, date: date(originatedOn) })}</span>
        </dd>
      ))}
      {originations.length === 0 ? <dd className={css.basis}>{t('ledger.noLoans')}</dd> : null}
    </dl>
  );
}
