import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import type { LogOfDay, LogState, LogsOfPerson } from '../worklog.ts';
import css from './LogGrid.module.css';

interface LogGridProps {
  readonly caption: string;
  readonly people: readonly LogsOfPerson[];
  readonly chosen: { readonly staffId: string | undefined; readonly day: string };
  readonly onChoose: (staffId: string, day: string) => void;
}

const LEGEND: readonly LogState[] = ['WRITTEN', 'LATE', 'MISSING', 'OPEN', 'LEAVE'];

/** People down, days across: a glance shows whose log is missing; every cell opens its day. */
export function LogGrid({ caption, people, chosen, onChoose }: LogGridProps) {
  const { t } = useTranslation('workbench');
  const days = people[0]?.days ?? [];
  const scroll = useRef<HTMLDivElement>(null);
  const place = days.findIndex(({ day }) => day === chosen.day);
  // On a telephone the month is wider than the screen: what was chosen, or today, comes into sight.
  useEffect(() => {
    const box = scroll.current;
    if (box && place >= 0) box.scrollLeft = box.scrollWidth * ((place + 1) / days.length) - box.clientWidth * 0.75;
  }, [place, days.length]);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div role="group" className={css.scroll} ref={scroll} aria-label={caption} tabIndex={0}>
        <table className={css.grid}>
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('word.manager')}</th>
              {days.map(({ day }) => (
                <th key={day} scope="col">
                  {Number(day.slice(8))}
                </th>
              ))}
              <th scope="col">{t('log.missing')}</th>
            </tr>
          </thead>
          <tbody>
            {people.map((one) => (
              <tr key={one.staffId}>
                <th scope="row">
                  {one.name} <small>{one.staffId}</small>
                </th>
                {one.days.map((day) => (
                  <td key={day.day}>
                    <Cell
                      name={one.name}
                      day={day}
                      chosen={chosen.staffId === one.staffId && chosen.day === day.day}
                      onChoose={() => onChoose(one.staffId, day.day)}
                    />
                  </td>
                ))}
                <td className={one.missing > 0 ? css.count : undefined}>{one.missing}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className={css.legend} aria-label={t('log.legend')}>
        {LEGEND.map((state) => (
          <li key={state}>
            <span className={`${css.cell} ${css[state]}`} aria-hidden="true">
              {t(`log.sign.${state}`)}
            </span>
            {t(`log.state.${state}`)}
          </li>
        ))}
        <li>
          <span className={`${css.cell} ${css.WRITTEN} ${css.unread}`} aria-hidden="true">
            {t('log.sign.WRITTEN')}
          </span>
          {t('log.unread')}
        </li>
      </ul>
    </>
  );
}

interface CellProps {
  readonly name: string;
  readonly day: LogOfDay;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Cell({ name, day: { day, state, entries, unread }, chosen, onChoose }: CellProps) {
  const { t } = useTranslation('workbench');
  const { date } = useFormats();
  const words = [t(`log.state.${state}`), ...(entries > 0 ? [t('log.count', { count: entries })] : [])];
  if (unread) words.push(t('log.unread'));
  return (
    <button
      type="button"
      className={[css.cell, css[state], unread && css.unread].filter(Boolean).join(' ')}
      aria-pressed={chosen}
      aria-label={t('log.cell', { name, day: date(day), words: words.join(t('log.comma')) })}
      onClick={onChoose}
    >
      {t(`log.sign.${state}`)}
    </button>
  );
}
