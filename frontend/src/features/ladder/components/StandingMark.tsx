import { useTranslation } from 'react-i18next';
import type { GradeSpan, StandingState } from '../../../shared/api/grades.ts';
import { Mark, type Tone } from '../../../shared/ui/Mark.tsx';
import { RmTierMark } from '../../../shared/ui/tier.tsx';

const TONE: Record<StandingState, Tone> = {
  NONE: 'plain',
  ACTIVE: 'teal',
  SUSPENDED: 'bronze',
  EXPIRED: 'bronze',
  REVOKED: 'red',
};

/** The qualification on these days: its tier while it is valid, else also what became of it. */
export function StandingMark({ span: { standing, tier } }: { readonly span: Pick<GradeSpan, 'standing' | 'tier'> }) {
  const { t } = useTranslation('ladder');
  return (
    <>
      {tier ? <RmTierMark tier={tier} /> : null}
      {standing === 'ACTIVE' && tier ? null : <Mark tone={TONE[standing]}>{t(`standing.${standing}`)}</Mark>}
    </>
  );
}
