import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../../../shared/ui/Mark.tsx';
import type { CaseState, DevelopmentCase } from '../api.ts';

const TONE: Record<CaseState, Tone> = { OPEN: 'teal', PROPOSED: 'bronze', DECIDED: 'ink', REFUSED: 'plain' };

/** Where a case stands; an open one says whether it waits for its branch, is open to contest or to be decided. */
export function CaseMark({ one }: { readonly one: DevelopmentCase }) {
  const { t } = useTranslation('development');
  return <Mark tone={TONE[one.state]}>{t(`state.${wordOf(one)}`)}</Mark>;
}

function wordOf({ state, contestUntil, ripe, takesClaims }: DevelopmentCase) {
  if (state !== 'OPEN') return state;
  if (!contestUntil) return 'WAITS';
  if (ripe) return 'RIPE';
  return takesClaims ? 'CONTEST' : 'WAITS';
}
