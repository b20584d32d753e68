import { useTranslation } from 'react-i18next';
import type { QualificationState } from '../api/qualifications.ts';
import { Mark, type Tone } from './Mark.tsx';

const TONE: Record<QualificationState, Tone> = {
  NONE: 'plain',
  ACTIVE: 'teal',
  PROVISIONAL: 'ink',
  SUSPENDED: 'bronze',
  EXPIRED: 'plain',
  REVOKED: 'red',
  SUPERSEDED: 'plain',
};

export function QualificationMark({ state }: { readonly state: QualificationState }) {
  const { t } = useTranslation('common');
  return <Mark tone={TONE[state]}>{t(`standing.${state}`)}</Mark>;
}
