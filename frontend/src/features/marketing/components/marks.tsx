import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../../../shared/ui/Mark.tsx';
import type { CorporateState, PlanState } from '../api.ts';

const STATE: Record<CorporateState, Tone> = { REGULAR: 'plain', POTENTIAL: 'bronze', IMPORTANT: 'ink' };

export function StateMark({ state }: { readonly state: CorporateState }) {
  const { t } = useTranslation('marketing');
  return <Mark tone={STATE[state]}>{t(`state.${state}`)}</Mark>;
}

const PLAN: Record<PlanState, Tone> = { DRAFT: 'plain', SUBMITTED: 'bronze', RETURNED: 'red', APPROVED: 'teal' };

export function PlanMark({ state }: { readonly state: PlanState }) {
  const { t } = useTranslation('marketing');
  return <Mark tone={PLAN[state]}>{t(`plan.state.${state}`)}</Mark>;
}
