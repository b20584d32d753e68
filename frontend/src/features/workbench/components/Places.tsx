import { useTranslation } from 'react-i18next';
import { hasRole, oversees, useMe } from '../../../shared/auth/me.ts';
import { PlaceRow } from '../../../shared/ui/PlaceRow.tsx';

/** The rooms of the workbench that the reader has something to do in. */
export function Places() {
  const { t } = useTranslation('workbench');
  const me = useMe();
  const manages = hasRole(me, 'relationship-manager');
  const reads = manages || hasRole(me, 'branch-head', 'marketing', 'auditor');
  const places = [
    ...(manages ? (['', 'calendar'] as const) : []),
    ...(reads ? (['log'] as const) : []),
    ...(manages ? (['tasks'] as const) : []),
    ...(reads ? (['research'] as const) : []),
    'visits' as const,
    'ledgers' as const,
    'dossiers' as const,
    'agreements' as const,
    'campaigns' as const,
    ...(oversees(me) ? (['overdue'] as const) : []),
  ];
  return (
    <PlaceRow
      label={t('title')}
      places={places.map((place) => ({
        to: `/workbench${place && `/${place}`}`,
        name: t(`place.${place || 'today'}`),
      }))}
    />
  );
}
