import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../../../shared/ui/Mark.tsx';
import type { Reading, Verdict } from '../api.ts';
import { clockText, near, standing } from '../model/clock.ts';

/** Milliseconds since the readings of this moment arrived, told once a second. */
export function useElapsed(readAt: string | undefined): number {
  const [elapsed, setElapsed] = useState(0);
  const arrived = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new reading starts the count anew
  useEffect(() => {
    arrived.current = performance.now();
    setElapsed(0);
    const timer = setInterval(() => setElapsed(performance.now() - arrived.current), 1000);
    return () => clearInterval(timer);
  }, [readAt]);
  return elapsed;
}

const TONES: Record<Verdict, Tone> = {
  RUNNING: 'teal',
  PAUSED: 'plain',
  MET: 'plain',
  BREACHED: 'red',
  NOT_APPLICABLE: 'plain',
};

interface ClockProps {
  readonly reading: Reading;
  readonly readAt: string;
  readonly elapsed: number;
}

/** How a clock stands, in a word and in the time that is left; the colour says it once more. */
export function Clock({ reading, readAt, elapsed }: ClockProps) {
  const { t } = useTranslation('servicecase');
  const { verdict, left } = standing(reading, readAt, elapsed);
  if (verdict === 'NOT_APPLICABLE') return <>–</>;
  const counts = left !== null && verdict !== 'MET';
  const tone = verdict === 'RUNNING' && left !== null && near(left) ? 'bronze' : TONES[verdict];
  return (
    <Mark tone={tone}>
      {t(`verdict.${verdict}`)}
      {counts ? ` ${clockText(left)}` : ''}
    </Mark>
  );
}
