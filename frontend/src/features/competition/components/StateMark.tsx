import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../../../shared/ui/Mark.tsx';
import type { CompetitionState } from '../api.ts';

const TONE: Record<CompetitionState, Tone> = {
  DRAFT: 'plain',
  ANNOUNCED: 'teal',
  SCORING: 'bronze',
  DECIDED: 'bronze',
  POSTED: 'teal',
  PUBLISHED: 'ink',
  VOID: 'plain',
};

/** Where a competition stands; an announced one says whether applications are taken. */
export function StateMark(one: { readonly state: CompetitionState; readonly takesApplications: boolean }) {
  const { t } = useTranslation('competition');
  const word = one.state === 'ANNOUNCED' && one.takesApplications ? 'OPEN' : one.state;
  return <Mark tone={TONE[one.state]}>{t(`state.${word}`)}</Mark>;
}
