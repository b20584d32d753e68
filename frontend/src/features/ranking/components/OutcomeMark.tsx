import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../../../shared/ui/Mark.tsx';
import type { Outcome } from '../api.ts';

const TONE: Record<Outcome, Tone> = { QUALIFIED: 'teal', FAILED: 'plain', INCOMPLETE: 'bronze', DISQUALIFIED: 'red' };

export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTranslation('ranking');
  return <Mark tone={TONE[outcome]}>{t(`outcome.${outcome}`)}</Mark>;
}
