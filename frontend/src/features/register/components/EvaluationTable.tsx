import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import type { Evaluation, PeriodDays } from '../api.ts';
import css from './Rows.module.css';

interface EvaluationTableProps {
  readonly staffId: string;
  readonly evaluations: readonly Evaluation[];
  readonly periods: readonly PeriodDays[];
}

export function EvaluationTable({ staffId, evaluations, periods }: EvaluationTableProps) {
  const { t } = useTranslation('register');
  const { score, money, date } = useFormats();
  const periodOf = (id: string) => periods.find(({ periodId }) => periodId === id);
  return (
    <DataTable
      caption={t('evaluation.title')}
      rows={evaluations}
      rowKey={(one) => one.periodId}
      columns={[
        {
          key: 'period',
          title: t('evaluation.period'),
          rowHeader: true,
          render: ({ periodId }) => {
            const period = periodOf(periodId);
            return (
              <>
                <Link to={`/scoreboard/${periodId}/${staffId}`}>{period?.title ?? periodId}</Link>
                {period ? (
                  <span className={css.soft}>
                    {date(period.from)} – {date(period.to)}
                  </span>
                ) : null}
              </>
            );
          },
        },
        { key: 'score', title: t('evaluation.score'), numeric: true, render: (one) => <b>{score(one.score)}</b> },
        { key: 'rank', title: t('exam.rank'), numeric: true, render: (one) => one.rank ?? '–' },
        {
          key: 'rorac',
          title: t('evaluation.rorac'),
          numeric: true,
          wideOnly: true,
          render: (one) => money(one.rorac),
        },
      ]}
    />
  );
}
