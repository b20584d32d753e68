import { type ReactNode, useId } from 'react';
import css from './Panel.module.css';

interface PanelProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One question and its answer on a sheet of paper: a heading, what to look for, the content. */
export function Panel({ title, lead, actions, children }: PanelProps) {
  const id = useId();
  return (
    <section className={css.panel} aria-labelledby={id}>
      <header className={css.head}>
        <div>
          <h2 id={id} className={css.title}>
            {title}
          </h2>
          {lead ? <p className={css.lead}>{lead}</p> : null}
        </div>
        {actions ? <div className={`${css.actions} no-print`}>{actions}</div> : null}
      </header>
      {children}
    </section>
  );
}
