import type { Look } from '../model/look.ts';

const SIGN: Record<Look, string> = {
  good: 'M18 33 L28 43 L47 22',
  pending: 'M25 20 V44 M39 20 V44',
  bad: 'M21 21 L43 43 M43 21 L21 43',
  over: 'M32 16 V33 L43 40',
};

/** A tick, a pause, a cross or a clock: the verdict is told by its shape and its words, not by colour. */
export function VerdictIcon({ look }: { readonly look: Look }) {
  return (
    <svg viewBox="0 0 64 64" fill="none" stroke="currentColor" strokeWidth="5" strokeLinecap="round" aria-hidden="true">
      <circle cx="32" cy="32" r="28" />
      <path d={SIGN[look]} strokeLinejoin="round" />
    </svg>
  );
}
