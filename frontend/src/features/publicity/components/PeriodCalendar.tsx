import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { type PeriodDay, periodDays } from '../model/period.ts';
import css from './PeriodCalendar.module.css';

interface PeriodCalendarProps {
  readonly postedOn: string;
  readonly counted: readonly string[];
  readonly today: string;
}

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** The weeks of the period: which days count, which do not and why. */
export function PeriodCalendar({ postedOn, counted, today }: PeriodCalendarProps) {
  const { t } = useTranslation('publicity');
  return (
    <div className={css.calendar}>
      <div className={css.head} aria-hidden="true">
        {WEEKDAYS.map((day) => (
          <span key={day}>{t(`calendar.weekday.${day}`)}</span>
        ))}
      </div>
      <ol className={css.days} aria-label={t('calendar.label')}>
        {periodDays(postedOn, counted).map((day) => (
          <Day key={day.date} day={day} today={day.date === today} />
        ))}
      </ol>
    </div>
  );
}

function Day({ day: { date, kind, nth }, today }: { readonly day: PeriodDay; readonly today: boolean }) {
  const { t } = useTranslation('publicity');
  const format = useFormats();
  const word = t(`calendar.kind.${kind}`, { nth });
  return (
    <li className={`${css.day} ${css[kind]}`} aria-current={today ? 'date' : undefined}>
      <span className={css.number} aria-hidden="true">
        {Number(date.slice(8))}
      </span>
      <span className="sr-only">{format.date(date)}</span>
      <span className={css.word}>{word}</span>
      {today ? <span className={css.today}>{t('calendar.today')}</span> : null}
    </li>
  );
}
