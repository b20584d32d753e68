import { useTranslation } from 'react-i18next';
import { Mark } from '../../../shared/ui/Mark.tsx';
import type { PartState, PlanState, ReallocationState } from '../api.ts';
import { PART_TONE, PLAN_TONE, REALLOCATION_TONE } from '../model/states.ts';

export function PlanStateMark({ state }: { readonly state: PlanState }) {
  const { t } = useTranslation('allocation');
  return <Mark tone={PLAN_TONE[state]}>{t(`state.${state}`)}</Mark>;
}

export function PartStateMark({ state }: { readonly state: PartState }) {
  const { t } = useTranslation('allocation');
  return <Mark tone={PART_TONE[state]}>{t(`part.state.${state}`)}</Mark>;
}

export function ReallocationStateMark({ state }: { readonly state: ReallocationState }) {
  const { t } = useTranslation('allocation');
  return <Mark tone={REALLOCATION_TONE[state]}>{t(`reallocation.state.${state}`)}</Mark>;
}
