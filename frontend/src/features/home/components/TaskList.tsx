import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Me } from '../../../shared/auth/me.ts';
import { Nothing } from '../../../shared/ui/Answer.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import type { Chain } from '../model/chain.ts';
import { tasksFor } from '../model/tasks.ts';
import css from './TaskList.module.css';

export function TaskList({ me, chain }: { readonly me: Me; readonly chain: Chain }) {
  const { t } = useTranslation('home');
  const tasks = tasksFor(me, chain);
  if (tasks.length === 0) return <Nothing text={t('tasks.none')} />;
  return (
    <ul className={css.tasks}>
      {tasks.map(({ name, about, to, needsAnother }) => (
        <li key={name}>
          <div>
            <p className={css.name}>{to ? <Link to={to}>{t(`task.${name}.name`)}</Link> : t(`task.${name}.name`)}</p>
            <p className={css.text}>{t(`task.${name}.text`)}</p>
          </div>
          <p className={css.about}>
            {needsAnother ? <Mark tone="bronze">{t('tasks.needsAnother')}</Mark> : null}
            <span>{about}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
