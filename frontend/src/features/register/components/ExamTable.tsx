import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { OutcomeMark } from '../../../shared/ui/OutcomeMark.tsx';
import { RmTierMark } from '../../../shared/ui/tier.tsx';
import type { ExamRecord } from '../api.ts';
import css from './Rows.module.css';

interface ExamTableProps {
  readonly staffId: string;
  readonly exams: readonly ExamRecord[];
}

/** Every exam with its parts; the title leads to the step-by-step explanation of the rank. */
export function ExamTable({ staffId, exams }: ExamTableProps) {
  const { t } = useTranslation(['register', 'common']);
  const { date, score } = useFormats();
  const part = (name: 'written' | 'interview' | 'experience'): Column<ExamRecord> => ({
    key: name,
    title: t(`common:part.${name.toUpperCase()}`),
    numeric: true,
    wideOnly: true,
    render: (exam) => score(exam[name]),
  });
  return (
    <DataTable
      caption={t('exam.title')}
      rows={exams}
      rowKey={(exam) => exam.planId}
      columns={[
        {
          key: 'exam',
          title: t('exam.name'),
          rowHeader: true,
          render: (exam) => (
            <>
              <Link to={`/rankings/${exam.planId}?who=${staffId}`}>{exam.title}</Link>
              <span className={css.soft}>{date(exam.publishedOn ?? exam.cutOffDate)}</span>
            </>
          ),
        },
        part('written'),
        part('interview'),
        part('experience'),
        {
          key: 'total',
          title: t('exam.total'),
          numeric: true,
          render: (exam) => (
            <>
              <b>{score(exam.total)}</b>
              {exam.correctedTotal !== null && exam.correctedTotal !== exam.total ? (
                <span className={css.soft}>{t('exam.corrected', { value: score(exam.correctedTotal) })}</span>
              ) : null}
            </>
          ),
        },
        { key: 'outcome', title: t('exam.outcome'), render: (exam) => <OutcomeMark outcome={exam.outcome} /> },
        {
          key: 'rank',
          title: t('exam.rank'),
          numeric: true,
          render: (exam) => (
            <>
              {exam.rank ?? '–'}
              {exam.correctedRank !== null && exam.correctedRank !== exam.rank ? (
                <span className={css.soft}>{t('exam.corrected', { value: exam.correctedRank })}</span>
              ) : null}
            </>
          ),
        },
        {
          key: 'tier',
          title: t('exam.tier'),
          wideOnly: true,
          render: (exam) => {
            const tier = exam.grantedTier ?? exam.tier;
            return tier ? <RmTierMark tier={tier} /> : '–';
          },
        },
      ]}
    />
  );
}
