import type { ReactNode } from 'react';
import css from './Figures.module.css';

export interface Figure {
  readonly label: string;
  readonly value: ReactNode;
  readonly hint?: ReactNode;
  readonly strong?: boolean;
}

/** A row of figures a reader should take in at a glance. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className={css.figures}>
      {figures.map(({ label, value, hint, strong }) => (
        <div key={label} className={strong ? css.strong : css.figure}>
          <dt>{label}</dt>
          <dd className={css.value}>{value}</dd>
          {hint ? <dd className={css.hint}>{hint}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
