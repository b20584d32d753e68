import { useTranslation } from 'react-i18next';
import { Mark } from '../../../shared/ui/Mark.tsx';
import type { PartState, PlanState } from '../api.ts';
import { PART_TONE, PLAN_TONE } from '../model/states.ts';

export function PlanStateMark({ state }: { readonly state: PlanState }) {
  const { t } = useTranslation('allocation');
  return <Mark tone={PLAN_TONE[state]}>{t(`state.${state}`)}</Mark>;
}

export function PartStateMark({ state }: { readonly state: PartState }) {
  const { t } = useTranslation('allocation');
  return <Mark tone={PART_TONE[state]}>{t(`part.state.${state}`)}</Mark>;
}
