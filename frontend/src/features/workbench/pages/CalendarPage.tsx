import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useAct } from '../../../shared/api/useAct.ts';
import { bankToday, useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { DayField } from '../../../shared/ui/DayField.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import { type Calendar, calendarQuery, enterInCalendar, removeFromCalendar, WORKBENCH } from '../api.ts';
import { WhatToDo } from '../components/marks.tsx';
import { Places } from '../components/Places.tsx';
import { lastDayOf, monthOf, shiftMonth, weeksOf } from '../model/month.ts';
import css from './CalendarPage.module.css';

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** A month with every deadline of the own clients and the own entries: a grid on a desk, a list on a phone. */
export function CalendarPage() {
  const { t, i18n } = useTranslation('workbench');
  const [search, setSearch] = useSearchParams();
  const asked = search.get('month') ?? '';
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : monthOf(bankToday());
  const calendar = useQuery(calendarQuery(`${month}-01`, lastDayOf(month)));
  const name = new Intl.DateTimeFormat(i18n.language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${month}-01T12:00:00Z`),
  );
  const go = (to: string) => setSearch({ month: to }, { replace: true });
  return (
    <>
      <PageHeader
        eyebrow={t('title')}
        title={t('place.calendar')}
        lead={t('calendar.lead')}
        actions={<EnterInCalendar />}
      />
      <Places />
      <Toolbar label={t('calendar.month')}>
        <Button onClick={() => go(shiftMonth(month, -1))}>{t('calendar.before')}</Button>
        <strong aria-live="polite">{name}</strong>
        <Button onClick={() => go(shiftMonth(month, 1))}>{t('calendar.after')}</Button>
        <Button onClick={() => go(monthOf(bankToday()))}>{t('calendar.now')}</Button>
      </Toolbar>
      <Answer query={calendar} rows={10}>
        {(answer) => (
          <>
            {answer.days.length === 0 ? <Nothing text={t('calendar.none')} /> : null}
            <Month month={month} name={name} answer={answer} />
          </>
        )}
      </Answer>
    </>
  );
}

function Month({ month, name, answer }: { readonly month: string; readonly name: string; readonly answer: Calendar }) {
  const { t } = useTranslation('workbench');
  const { date } = useFormats();
  const byDay = new Map(answer.days.map((day) => [day.day, day]));
  return (
    <table className={css.month}>
      <caption className="sr-only">{name}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col">
              {t(`calendar.weekday.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]?.key}>
            {week.map(({ key, day }) => {
              const found = day ? byDay.get(day) : undefined;
              const classes = [css.day, day === answer.asOf && css.today, !found && css.empty]
                .filter(Boolean)
                .join(' ');
              return (
                <td key={key} className={classes}>
                  {day ? (
                    <time dateTime={day}>
                      <span className={css.long}>{date(day)}</span>
                      <span className={css.short}>{Number(day.slice(8))}</span>
                    </time>
                  ) : null}
                  {found ? <Day found={found} /> : null}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const SHOWN = 4;

function Day({ found }: { readonly found: Calendar['days'][number] }) {
  const { t } = useTranslation('workbench');
  const [all, setAll] = useState(false);
  const shown = all ? found.deadlines : found.deadlines.slice(0, SHOWN);
  return (
    <ul className={css.list}>
      {found.entries.map((entry) => (
        <OwnEntry key={entry.entryId} entryId={entry.entryId} title={entry.title} />
      ))}
      {shown.map((deadline) => (
        <li key={`${deadline.kind} ${deadline.ref}`} className={deadline.standing === 'OVERDUE' ? css.late : undefined}>
          {deadline.clientName} <WhatToDo deadline={deadline} />
        </li>
      ))}
      {found.deadlines.length > shown.length ? (
        <li>
          <Button type="link" size="small" onClick={() => setAll(true)}>
            {t('calendar.more', { count: found.deadlines.length - shown.length })}
          </Button>
        </li>
      ) : null}
    </ul>
  );
}

function OwnEntry({ entryId, title }: { readonly entryId: string; readonly title: string }) {
  const { t } = useTranslation('workbench');
  const act = useAct<string, undefined>({ send: removeFromCalendar, touches: [WORKBENCH] });
  return (
    <li className={css.own}>
      {title}{' '}
      <Button
        type="link"
        size="small"
        loading={act.isPending}
        onClick={() => act.mutate(entryId)}
        aria-label={t('calendar.removeOf', { title })}
      >
        {t('calendar.remove')}
      </Button>
    </li>
  );
}

function EnterInCalendar() {
  const { t } = useTranslation(['workbench', 'common']);
  const [open, setOpen] = useState(false);
  const act = useAct({ send: enterInCalendar, touches: [WORKBENCH] });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('calendar.enter')}
      </Button>
      <ActDialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('calendar.enter')}
        confirm={t('calendar.save')}
        act={act}
        initial={{ day: bankToday() }}
      >
        <DayField name="day" label={t('calendar.day')} />
        <Form.Item
          name="title"
          label={t('calendar.what')}
          rules={[{ required: true, whitespace: true, message: t('common:field.missing') }]}
        >
          <Input maxLength={200} />
        </Form.Item>
      </ActDialog>
    </>
  );
}
