import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Mark } from '../../../shared/ui/Mark.tsx';
import type { Holder } from '../api.ts';

/** Who is responsible, each with the share where several are. */
export function HolderNames({ holders }: { readonly holders: readonly Holder[] }) {
  const { t } = useTranslation('clients');
  const { percent } = useFormats();
  if (holders.length === 0) return <Mark tone="red">{t('nobody')}</Mark>;
  return (
    <ul>
      {holders.map((holder) => (
        <li key={holder.staffId}>
          <Link to={`/portfolios/${holder.staffId}`}>{holder.name}</Link>
          {holders.length > 1 ? ` ${percent(holder.share, 2)}${holder.lead ? t('holder.lead') : ''}` : null}
        </li>
      ))}
    </ul>
  );
}
