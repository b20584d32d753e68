import { useTranslation } from 'react-i18next';
import type { NoticeLine } from '../../../shared/api/notices.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { countByTier } from '../model/tally.ts';

/** How many candidates of each tier: what a committee decides on at a glance. */
export function TierCounts({ lines }: { readonly lines: readonly NoticeLine[] }) {
  const { t } = useTranslation(['committee', 'common']);
  const { list } = useFormats();
  const counts = countByTier(lines).filter(([, count]) => count > 0);
  return <>{list(counts.map(([tier, count]) => t('scope.tier', { tier: t(`common:rmTier.${tier}`), count })))}</>;
}
