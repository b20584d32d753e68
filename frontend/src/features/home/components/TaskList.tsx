import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Me } from '../../../shared/auth/me.ts';
import { bankToday, useFormats } from '../../../shared/i18n/formats.ts';
import { Nothing } from '../../../shared/ui/Answer.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import type { Chain, Desk, PendingAct, Reminded, WaitingTask } from '../model/chain.ts';
import { actTasksFor, deskTasksFor, reminderTasks, tasksFor, waitingTasksFor } from '../model/tasks.ts';
import css from './TaskList.module.css';

interface TaskListProps {
  readonly me: Me;
  readonly chain: Chain;
  readonly desk: Desk | undefined;
  readonly acts: readonly PendingAct[];
  readonly waiting: readonly WaitingTask[];
  readonly reminded: Reminded | null;
}

export function TaskList({ me, chain, desk, acts, waiting, reminded }: TaskListProps) {
  const { t } = useTranslation('home');
  const { count } = useFormats();
  const tasks = [
    ...tasksFor(me, chain),
    ...(desk ? deskTasksFor(me, chain, desk, bankToday()) : []),
    ...actTasksFor(me, acts),
    ...waitingTasksFor(waiting),
    ...reminderTasks(reminded),
  ];
  if (tasks.length === 0) return <Nothing text={t('tasks.none')} />;
  return (
    <ul className={css.tasks}>
      {tasks.map(({ name, about, count: n, to, needsAnother }) => (
        <li key={`${name} ${about}`}>
          <div>
            <p className={css.name}>{to ? <Link to={to}>{t(`task.${name}.name`)}</Link> : t(`task.${name}.name`)}</p>
            <p className={css.text}>{t(`task.${name}.text`)}</p>
          </div>
          <p className={css.about}>
            {needsAnother ? <Mark tone="bronze">{t('tasks.needsAnother')}</Mark> : null}
            {n === undefined ? null : <span>{t('tasks.count', { n: count(n) })}</span>}
            {about ? <span>{about}</span> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
