import type { ReactNode } from 'react';
import css from './TraceLines.module.css';

export interface TraceLine {
  readonly key: string;
  readonly rule?: string | undefined;
  readonly text: ReactNode;
  readonly value?: ReactNode;
  readonly result?: boolean;
}

/** How a figure came about, step by step, each with the rule that it follows. */
export function TraceLines({ lines, label }: { readonly lines: readonly TraceLine[]; readonly label: string }) {
  return (
    <ol className={css.trace} aria-label={label}>
      {lines.map(({ key, rule, text, value, result }) => (
        <li key={key} className={result ? css.result : css.line}>
          <div className={css.text}>
            {text}
            {rule ? <span className={css.rule}>{rule}</span> : null}
          </div>
          {value === undefined ? null : <div className={css.value}>{value}</div>}
        </li>
      ))}
    </ol>
  );
}
