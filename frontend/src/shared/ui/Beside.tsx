import type { ReactNode } from 'react';
import css from './Beside.module.css';

/** Two sheets beside each other, under each other where there is no room. */
export function Beside({ children }: { readonly children: ReactNode }) {
  return <div className={css.beside}>{children}</div>;
}
