import type { ReactNode } from 'react';
import css from './Mark.module.css';

export type Tone = 'ink' | 'teal' | 'bronze' | 'plain' | 'red';

/** A short word set off from its row: a tier, an outcome, a state. The word carries the meaning, not the colour. */
export function Mark({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return <span className={`${css.mark} ${css[tone]}`}>{children}</span>;
}
