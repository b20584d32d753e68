import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../../../shared/ui/Mark.tsx';
import type { ActState } from '../api.ts';

const TONE: Record<ActState, Tone> = { PROPOSED: 'bronze', APPROVED: 'teal', REJECTED: 'plain' };

export function ActStateMark({ state }: { readonly state: ActState }) {
  const { t } = useTranslation('register');
  return <Mark tone={TONE[state]}>{t(`act.state.${state}`)}</Mark>;
}
