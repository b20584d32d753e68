import { useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { bankToday, useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice.tsx';
import { WORKBENCH } from '../api.ts';
import {
  CADENCES,
  type LogEntry,
  type RecordedItem,
  type RecurringTask,
  tick,
  type WorkDay,
  workDayQuery,
} from '../worklog.ts';
import css from './DayLog.module.css';
import { NoteLogRead, WriteLog } from './LogActs.tsx';
import { ClientName } from './marks.tsx';

/** The log of somebody's day: what was written, what the system has, who read it, the recurring tasks. */
export function DayLog({ staffId, day }: { readonly staffId: string; readonly day: string }) {
  const me = useMe();
  const work = useQuery(workDayQuery(staffId, day));
  const own = staffId === me.personId && hasRole(me, 'relationship-manager');
  return (
    <Answer query={work} rows={8}>
      {(answer) => (
        <div className={css.day}>
          <Written work={answer} own={own} />
          <div className={css.side}>
            <Recorded items={answer.recorded} />
            <Recurring tasks={answer.tasks} own={own && day === bankToday()} />
          </div>
        </div>
      )}
    </Answer>
  );
}

function Written({ work, own }: { readonly work: WorkDay; readonly own: boolean }) {
  const { t } = useTranslation('workbench');
  const { date, moment } = useFormats();
  const heads = hasRole(useMe(), 'branch-head') && !own;
  return (
    <Panel
      title={t('log.of', { name: work.name, day: date(work.day) })}
      actions={own ? <WriteLog day={work.day} /> : heads ? <NoteLogRead work={work} /> : null}
    >
      {work.entries.length === 0 ? <Nothing text={t(own ? 'log.noneOwn' : 'log.none')} /> : null}
      <ol className={css.entries}>
        {work.entries.map((entry) => (
          <Entry key={entry.entryId} entry={entry} own={own} />
        ))}
      </ol>
      {work.readings.length > 0 ? (
        <section aria-label={t('log.readings')} className={css.readings}>
          <h3>{t('log.readings')}</h3>
          <ul>
            {work.readings.map((reading) => (
              <li key={reading.readAt}>
                {t('log.readBy', { name: reading.readerName, at: moment(reading.readAt) })}
                {reading.remark ? <p>{reading.remark}</p> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Panel>
  );
}

function Entry({ entry, own }: { readonly entry: LogEntry; readonly own: boolean }) {
  const { t } = useTranslation('workbench');
  const { moment } = useFormats();
  return (
    <li className={entry.correctedBy ? css.corrected : undefined}>
      <p className={css.head}>
        <span>{moment(entry.recordedAt)}</span>
        {entry.clientId ? <ClientName clientId={entry.clientId} name={entry.clientName} /> : null}
        {entry.late ? <Mark tone="bronze">{t('log.late')}</Mark> : null}
        {entry.corrects ? <Mark tone="ink">{t('log.correction')}</Mark> : null}
        {entry.correctedBy ? <Mark tone="plain">{t('log.corrected')}</Mark> : null}
        {own && !entry.correctedBy ? <WriteLog day={entry.day} corrects={entry} /> : null}
      </p>
      <p>{entry.done}</p>
      {entry.result ? <p>{t('log.resultIs', { text: entry.result })}</p> : null}
      {entry.nextStep ? <p>{t('log.nextIs', { text: entry.nextStep })}</p> : null}
    </li>
  );
}

function Recorded({ items }: { readonly items: readonly RecordedItem[] }) {
  const { t } = useTranslation('workbench');
  return (
    <Panel title={t('log.recorded')} lead={t('log.recordedLead')}>
      {items.length === 0 ? <Nothing text={t('log.recordedNone')} /> : null}
      <ul className={css.recorded}>
        {items.map((item) => (
          <li key={`${item.kind} ${item.ref} ${item.subject}`}>
            <strong>{t(`log.kind.${item.kind}`)}</strong> <Subject item={item} />{' '}
            {item.clientId ? <ClientName clientId={item.clientId} name={item.clientName} /> : null}
            {item.note ? <p>{item.note}</p> : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Subject({ item: { kind, subject } }: { readonly item: RecordedItem }) {
  const { t } = useTranslation('workbench');
  switch (kind) {
    case 'VISIT':
      return <>{t(`visit.purpose.${subject}`)}</>;
    case 'CONTACT':
      return <>{t(`campaign.outcome.${subject}`)}</>;
    case 'LOAN_ACT':
      return <>{t(`loan.act.${subject}`)}</>;
    case 'LEDGER_ENTRY':
    case 'LEDGER_COMPLETION':
      return <>{t(`ledger.kind.${subject}`)}</>;
    case 'SERVICE_CASE':
      return <>{t(`log.case.${subject}`)}</>;
    case 'RESEARCH_REPORT':
      return <>{subject}</>;
    case 'DOSSIER_ITEM':
      return null;
  }
}

const STANDING = { DONE: 'teal', DONE_LATE: 'bronze', OPEN: 'plain', OVERDUE: 'red' } as const;

function Recurring({ tasks, own }: { readonly tasks: readonly RecurringTask[]; readonly own: boolean }) {
  const { t } = useTranslation('workbench');
  const text = useText();
  const { date } = useFormats();
  const act = useAct<RecurringTask>({ send: tick, touches: [WORKBENCH] });
  return (
    <Panel title={t('log.tasks')} lead={own ? t('log.tasksLead') : null}>
      {act.isError ? <ProblemNotice error={act.error} /> : null}
      {CADENCES.map((every) => {
        const some = tasks.filter((task) => task.every === every);
        const done = some.filter(({ tickId }) => tickId !== null).length;
        return some.length === 0 ? null : (
          <fieldset key={every} className={css.tasks}>
            <legend>
              {t(`log.every.${every}`)} <small>{t('log.progress', { done, all: some.length })}</small>
            </legend>
            {some.map((task) => (
              <div key={task.key} className={css.task}>
                <Checkbox
                  checked={task.tickId !== null}
                  disabled={!own || act.isPending || (task.tickId !== null && task.doneOn !== bankToday())}
                  onChange={() => act.mutate(task)}
                >
                  {text(task.title)}
                </Checkbox>
                {task.standing === 'OPEN' || (task.standing === 'DONE' && every === 'DAY') ? null : (
                  <Mark tone={STANDING[task.standing]}>
                    {t(`log.standing.${task.standing}`, { day: date(task.doneOn) })}
                  </Mark>
                )}
                {task.standing === 'OPEN' && task.due !== task.to ? (
                  <small>{t('log.until', { day: date(task.due) })}</small>
                ) : null}
              </div>
            ))}
          </fieldset>
        );
      })}
    </Panel>
  );
}
