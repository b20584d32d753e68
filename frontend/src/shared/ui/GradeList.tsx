import { useTranslation } from 'react-i18next';
import type { GradeSpan, Position } from '../api/grades.ts';
import { useFormats } from '../i18n/formats.ts';
import { useText } from '../i18n/text.ts';
import { type Column, DataTable } from './DataTable.tsx';
import css from './GradeList.module.css';

interface GradeListProps {
  /** All spans of one person in order. */
  readonly spans: readonly GradeSpan[];
  readonly positions: readonly Position[];
  /** The day in question, marked in the list. */
  readonly on?: string | undefined;
  /** Whether every span says how it came about. */
  readonly traced?: boolean;
}

/** Every span of somebody's grades with its reason. */
export function GradeList({ spans, positions, on, traced = false }: GradeListProps) {
  const { t } = useTranslation('common');
  const { date } = useFormats();
  const text = useText();
  const none = t('grade.none');
  const nameOf = (code: string | null) => {
    const found = positions.find((position) => position.code === code);
    return code === null ? none : found ? text(found.name) : code;
  };
  const columns: readonly Column<GradeSpan>[] = [
    {
      key: 'from',
      title: t('grade.from'),
      rowHeader: true,
      render: (span) => <span className={css.day}>{date(span.from)}</span>,
    },
    { key: 'own', title: t('grade.own'), wideOnly: true, render: (span) => nameOf(span.ownGrade) },
    {
      key: 'paid',
      title: t('grade.paid'),
      render: (span) => <b>{span.gradeName ? text(span.gradeName) : none}</b>,
    },
    {
      key: 'reason',
      title: t('grade.reason'),
      render: (span) => (
        <>
          {text(span.reasonName)}
          {traced && span.trace.length > 0 ? (
            <ul className={css.trace}>
              {span.trace.map((line) => (
                <li key={line.zh}>{text(line)}</li>
              ))}
            </ul>
          ) : null}
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('grade.timeline')}
      columns={columns}
      rows={spans}
      rowKey={(span) => span.from}
      marked={(span) => on !== undefined && span.from <= on && (span.to === null || on < span.to)}
    />
  );
}
