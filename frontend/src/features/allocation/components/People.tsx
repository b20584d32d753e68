import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import type { Holder } from '../api.ts';

/** Who holds a client; shares only where several do. */
export function People({ holders }: { readonly holders: readonly Holder[] }) {
  const { t } = useTranslation('allocation');
  const { list, percent } = useFormats();
  if (holders.length === 0) return <>{t('nobody')}</>;
  return (
    <>
      {list(
        holders.map(({ name, share, lead }) =>
          holders.length === 1 ? name : `${name} ${percent(share, 0)}${lead ? t('leads') : ''}`,
        ),
      )}
    </>
  );
}
