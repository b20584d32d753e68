import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradeSpan, Position } from '../api/grades.ts';
import { useFormats } from '../i18n/formats.ts';
import { useText } from '../i18n/text.ts';
import { Chart } from './Chart.tsx';
import { GradeList } from './GradeList.tsx';
import css from './GradeTimeline.module.css';
import { timelineOption } from './gradeTimeline.ts';

interface GradeTimelineProps {
  /** All spans of one person in order. */
  readonly spans: readonly GradeSpan[];
  readonly positions: readonly Position[];
  /** The day in question, marked in the chart and the list. */
  readonly on?: string | undefined;
}

/** What a person's grade was, is and will be: the own one and the paid one as steps, and every span with its reason. */
export function GradeTimeline({ spans, positions, on }: GradeTimelineProps) {
  const { t, i18n } = useTranslation('common');
  const { date } = useFormats();
  const text = useText();
  const language = i18n.language;
  const none = t('grade.none');
  const option = useMemo(
    () =>
      timelineOption(
        spans,
        positions,
        on,
        { own: t('grade.own'), paid: t('grade.paid'), none, day: t('grade.day') },
        language,
      ),
    [spans, positions, on, t, none, language],
  );
  const paidName = (span: GradeSpan) => (span.gradeName ? text(span.gradeName) : none);
  const last = spans.at(-1);
  return (
    <>
      {spans.some((span) => span.ownGrade !== null) ? (
        <Chart
          title={t('grade.timeline')}
          height="low"
          option={option}
          summary={t('grade.summary', {
            count: spans.length,
            from: date(spans[0]?.from),
            last: last ? paidName(last) : none,
            since: date(last?.from),
          })}
        />
      ) : null}
      <div className={css.list}>
        <GradeList spans={spans} positions={positions} on={on} />
      </div>
    </>
  );
}
