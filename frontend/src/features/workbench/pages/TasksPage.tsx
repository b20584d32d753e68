import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { bankToday, useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Answer } from '../../../shared/ui/Answer.tsx';
import { Choice } from '../../../shared/ui/Choice.tsx';
import { DayField } from '../../../shared/ui/DayField.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice.tsx';
import { WORKBENCH } from '../api.ts';
import { Places } from '../components/Places.tsx';
import { addOwnTask, changeOwnTask, type NewOwnTask, type OwnTask, ownTasksQuery } from '../worklog.ts';
import css from './TasksPage.module.css';

const QUARTERS = [
  { key: 'now', urgent: true, important: true },
  { key: 'plan', urgent: false, important: true },
  { key: 'hand', urgent: true, important: false },
  { key: 'drop', urgent: false, important: false },
] as const;

/** The own tasks in four quarters: importance down, urgency across. */
export function TasksPage() {
  const { t } = useTranslation('workbench');
  const tasks = useQuery(ownTasksQuery);
  return (
    <>
      <PageHeader eyebrow={t('title')} title={t('place.tasks')} lead={t('task.lead')} actions={<EditTask />} />
      <Places />
      <Answer query={tasks} rows={8}>
        {(all) => (
          <div className={css.matrix}>
            {QUARTERS.map((quarter) => (
              <Quarter
                key={quarter.key}
                quarter={quarter}
                tasks={all.filter(
                  ({ urgent, important }) => urgent === quarter.urgent && important === quarter.important,
                )}
              />
            ))}
          </div>
        )}
      </Answer>
    </>
  );
}

interface QuarterProps {
  readonly quarter: (typeof QUARTERS)[number];
  readonly tasks: readonly OwnTask[];
}

function Quarter({ quarter: { key, urgent, important }, tasks }: QuarterProps) {
  const { t } = useTranslation('workbench');
  const open = tasks.filter(({ doneOn }) => doneOn === null).length;
  return (
    <section className={`${css.quarter} ${css[key]}`} aria-label={t(`task.quarter.${key}`)}>
      <header>
        <h2>
          {t(`task.quarter.${key}`)} <small>{open}</small>
        </h2>
        <p>{t(`task.advice.${key}`)}</p>
        <EditTask
          urgent={urgent}
          important={important}
          label={t('task.addTo', { quarter: t(`task.quarter.${key}`) })}
        />
      </header>
      {tasks.length === 0 ? <p className={css.none}>{t('task.none')}</p> : null}
      <ul>
        {tasks.map((task) => (
          <Task key={task.taskId} task={task} />
        ))}
      </ul>
    </section>
  );
}

function Task({ task }: { readonly task: OwnTask }) {
  const { t } = useTranslation('workbench');
  const { date } = useFormats();
  const act = useAct<boolean>({ send: (done) => changeOwnTask(task, { done }), touches: [WORKBENCH] });
  const done = task.doneOn !== null;
  return (
    <li className={done ? css.done : undefined}>
      <Checkbox checked={done} disabled={act.isPending} onChange={() => act.mutate(!done)}>
        {task.title}
      </Checkbox>
      {task.dueOn && !done ? (
        <Mark tone={task.dueOn < bankToday() ? 'red' : task.dueOn === bankToday() ? 'bronze' : 'plain'}>
          {t(task.dueOn < bankToday() ? 'task.overdue' : 'task.due', { day: date(task.dueOn) })}
        </Mark>
      ) : null}
      {done ? <small>{t('task.doneOn', { day: date(task.doneOn) })}</small> : <EditTask task={task} />}
      {act.isError ? <ProblemNotice error={act.error} /> : null}
    </li>
  );
}

interface EditTaskProps {
  readonly task?: OwnTask;
  readonly urgent?: boolean;
  readonly important?: boolean;
  readonly label?: string;
}

/** Adds a task, or changes one: by its two answers it moves to another quarter, without a mouse. */
function EditTask({ task, urgent, important, label }: EditTaskProps) {
  const { t } = useTranslation(['workbench', 'common']);
  const [open, setOpen] = useState(false);
  const act = useAct<NewOwnTask, OwnTask>({
    send: (input, key) => (task ? changeOwnTask(task, { dueOn: undefined, ...input }) : addOwnTask(input, key)),
    touches: [WORKBENCH],
  });
  const title = task ? t('task.changeOf', { title: task.title }) : (label ?? t('task.add'));
  const yesOrNo = [
    { value: true, label: t('yes') },
    { value: false, label: t('no') },
  ];
  return (
    <>
      <Button
        {...(task ? { type: 'text', size: 'small' } : label ? { size: 'small' } : { type: 'primary' })}
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        aria-label={title}
      >
        {t(task ? 'task.change' : label ? 'task.addHere' : 'task.add')}
      </Button>
      <ActDialog<NewOwnTask>
        open={open}
        onClose={() => setOpen(false)}
        title={title}
        confirm={t('task.save')}
        act={act}
        initial={
          task
            ? { title: task.title, urgent: task.urgent, important: task.important, dueOn: task.dueOn ?? undefined }
            : { urgent, important }
        }
      >
        <Form.Item
          name="title"
          label={t('task.title')}
          rules={[{ required: true, whitespace: true, message: t('common:field.missing') }]}
        >
          <Input maxLength={200} />
        </Form.Item>
        <Choice name="urgent" label={t('task.urgent')} options={yesOrNo} />
        <Choice name="important" label={t('task.important')} options={yesOrNo} />
        <DayField name="dueOn" label={t('task.dueOn')} optional />
      </ActDialog>
    </>
  );
}
