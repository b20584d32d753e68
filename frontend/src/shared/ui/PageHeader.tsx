import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import css from './PageHeader.module.css';

interface PageHeaderProps {
  readonly eyebrow?: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

/** The page's name, also in the browser's title, with one sentence on what it answers. */
export function PageHeader({ eyebrow, title, lead, actions }: PageHeaderProps) {
  const { t } = useTranslation('common');
  const product = t('product');
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <header className={css.header}>
      <div>
        {eyebrow ? <p className={css.eyebrow}>{eyebrow}</p> : null}
        <h1 className={css.title}>{title}</h1>
        {lead ? <p className={css.lead}>{lead}</p> : null}
      </div>
      {actions ? <div className={`${css.actions} no-print`}>{actions}</div> : null}
    </header>
  );
}
