import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../../../shared/ui/Mark.tsx';
import type { Appeal } from '../api.ts';

const TONE: Record<Appeal['state'], Tone> = { OPEN: 'bronze', UPHELD: 'teal', DISMISSED: 'plain' };

export function StateMark({ state }: { readonly state: Appeal['state'] }) {
  const { t } = useTranslation('appeal');
  return <Mark tone={TONE[state]}>{t(`state.${state}`)}</Mark>;
}
