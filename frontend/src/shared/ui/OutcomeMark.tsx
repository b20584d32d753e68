import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from './Mark.tsx';

export type Outcome = 'QUALIFIED' | 'FAILED' | 'INCOMPLETE' | 'DISQUALIFIED';

const TONE: Record<Outcome, Tone> = { QUALIFIED: 'teal', FAILED: 'plain', INCOMPLETE: 'bronze', DISQUALIFIED: 'red' };

export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTranslation('common');
  return <Mark tone={TONE[outcome]}>{t(`outcome.${outcome}`)}</Mark>;
}
