import type { ReactNode } from 'react';
import css from './Stack.module.css';

/** Sheets under each other with one distance. */
export function Stack({ children }: { readonly children: ReactNode }) {
  return <div className={css.stack}>{children}</div>;
}
