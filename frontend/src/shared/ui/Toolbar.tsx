import type { ReactNode } from 'react';
import css from './Toolbar.module.css';

/** The controls that narrow what stands below them. */
export function Toolbar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <search className={`${css.bar} no-print`} aria-label={label}>
      {children}
    </search>
  );
}
