import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Nothing } from '../../../shared/ui/Answer.tsx';
import type { LedgerEntry, NamedHolder } from '../api.ts';
import css from './ResponsibilityLedger.module.css';

/** Who was responsible from which day, newest first; nothing is ever taken out of it. */
export function ResponsibilityLedger({ entries }: { readonly entries: readonly LedgerEntry[] }) {
  const { t } = useTranslation('portfolio');
  const { date } = useFormats();
  if (entries.length === 0) return <Nothing text={t('ledger.none')} />;
  const newestFirst = [...entries].sort((one, other) => other.from.localeCompare(one.from));
  return (
    <ol className={css.ledger}>
      {newestFirst.map((entry) => (
        <li key={entry.from}>
          <p className={css.from}>{t('ledger.from', { date: date(entry.from) })}</p>
          {entry.holders.length === 0 ? (
            <p>{t('ledger.nobody')}</p>
          ) : (
            <ul>
              {entry.holders.map((holder) => (
                <HolderLine key={holder.staffId} holder={holder} shared={entry.holders.length > 1} />
              ))}
            </ul>
          )}
          <p className={css.basis}>
            {t(`ledger.basis.${entry.basis}`)}
            {entry.planId ? ` · ${entry.planId}` : ''}
          </p>
        </li>
      ))}
    </ol>
  );
}

function HolderLine({ holder, shared }: { readonly holder: NamedHolder; readonly shared: boolean }) {
  const { t } = useTranslation('portfolio');
  const { percent } = useFormats();
  return (
    <li>
      <Link to={`/portfolios/${holder.staffId}`}>{holder.name}</Link>
      {shared ? ` ${percent(holder.share, 4)}${holder.lead ? t('ledger.lead') : ''}` : null}
    </li>
  );
}
