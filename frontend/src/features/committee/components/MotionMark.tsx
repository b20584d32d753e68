import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../../../shared/ui/Mark.tsx';
import type { Motion } from '../api.ts';

const TONE: Record<Motion['state'], Tone> = { OPEN: 'bronze', APPROVED: 'teal', REJECTED: 'red' };

/** How far a motion is, and that it counts no longer once its notice was replaced. */
export function MotionMark({ motion, stale }: { readonly motion: Motion; readonly stale: boolean }) {
  const { t } = useTranslation('committee');
  return (
    <>
      <Mark tone={TONE[motion.state]}>{t(`state.${motion.state}`)}</Mark>
      {stale ? (
        <>
          {' '}
          <Mark tone="red">{t('stale.mark')}</Mark>
        </>
      ) : null}
    </>
  );
}
