import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../../../shared/ui/Mark.tsx';
import type { CaseState } from '../api.ts';

const TONES: Record<CaseState, Tone> = {
  RECEIVED: 'bronze',
  RELAYED: 'bronze',
  ACCEPTED: 'teal',
  RESOLVED: 'teal',
  CLOSED: 'plain',
};

export function StateOfCase({ state }: { readonly state: CaseState }) {
  const { t } = useTranslation('servicecase');
  return <Mark tone={TONES[state]}>{t(`state.${state}`)}</Mark>;
}
