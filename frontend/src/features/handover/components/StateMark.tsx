import { useTranslation } from 'react-i18next';
import { Mark } from '../../../shared/ui/Mark.tsx';
import type { HandoverDocument } from '../api.ts';

/** Who signs next, or that it is done. */
export function StateMark({ document }: { readonly document: HandoverDocument }) {
  const { t } = useTranslation('handover');
  if (document.awaits === null) return <Mark tone="teal">{t('state.complete')}</Mark>;
  if (document.awaits === document.you) return <Mark tone="bronze">{t('state.you')}</Mark>;
  return <Mark tone="plain">{t(`state.${document.awaits}`)}</Mark>;
}
