import { useTranslation } from 'react-i18next';
import { PlaceRow } from '../../../shared/ui/PlaceRow.tsx';

/** The rooms of client development. */
export function MarketingPlaces() {
  const { t } = useTranslation('marketing');
  return (
    <PlaceRow
      label={t('title')}
      places={[
        { to: '/marketing', name: t('place.board') },
        { to: '/marketing/plans', name: t('place.plans') },
      ]}
    />
  );
}
