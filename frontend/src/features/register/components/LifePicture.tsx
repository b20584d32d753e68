import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradeSpan, Position } from '../../../shared/api/grades.ts';
import { bankToday, useFormats } from '../../../shared/i18n/formats.ts';
import { Chart } from '../../../shared/ui/Chart.tsx';
import type { Evaluation, ExamRecord, Grant, PeriodDays } from '../api.ts';
import { inRows, reachOf, stretchesOf } from '../model/life.ts';
import { lifeOption } from './lifeChart.ts';

interface LifePictureProps {
  readonly name: string;
  readonly exams: readonly ExamRecord[];
  readonly grants: readonly Grant[];
  readonly grades: readonly GradeSpan[];
  readonly positions: readonly Position[];
  readonly evaluations: readonly Evaluation[];
  readonly periods: readonly PeriodDays[];
}

/** The years of a person at a glance; all of it stands in the tables below. */
export function LifePicture({ name, exams, grants, grades, positions, evaluations, periods }: LifePictureProps) {
  const { t, i18n } = useTranslation(['register', 'common']);
  const { score } = useFormats();
  const language = i18n.language;
  const today = bankToday();
  const option = useMemo(() => {
    const evaluated = evaluations.flatMap((evaluation) => {
      const period = periods.find(({ periodId }) => periodId === evaluation.periodId);
      const label = t('life.evaluated', { score: score(evaluation.score), rank: evaluation.rank ?? '–' });
      return period ? [{ from: period.from, to: period.to, label, state: undefined }] : [];
    });
    const reach = reachOf(
      [
        ...exams.map(({ cutOffDate }) => cutOffDate),
        ...grants.flatMap(({ spans }) => spans.flatMap(({ from, to }) => [from, to])),
        ...grades.flatMap(({ from, to }) => [from, to]),
        ...evaluated.flatMap(({ from, to }) => [from, to]),
      ],
      today,
    );
    const life = {
      exams: exams.map(({ cutOffDate, total, correctedTotal, rank, correctedRank, outcome }) => ({
        on: cutOffDate,
        label: [
          score(correctedTotal ?? total),
          [t(`common:outcome.${outcome}`), rank === null ? '' : t('life.rank', { rank: correctedRank ?? rank })].join(
            ' ',
          ),
        ].join('\n'),
      })),
      grants: grants.map(({ tier, grant }) => t('life.grant', { tier: t(`common:rmTier.${tier}`), grant })),
      qualifications: stretchesOf(grants, reach.to, (state) => t(`common:standing.${state}`)),
      grades,
      positions,
      evaluations: inRows(evaluated),
    };
    const words = {
      exams: t('life.exams'),
      evaluations: t('life.evaluations'),
      own: t('common:grade.own'),
      paid: t('common:grade.paid'),
      none: t('common:grade.none'),
      today: t('life.today'),
    };
    return lifeOption(life, reach, today, words, language);
  }, [exams, grants, grades, positions, evaluations, periods, today, score, t, language]);
  return (
    <Chart
      title={t('life.title')}
      height="tall"
      option={option}
      summary={t('life.summary', {
        name,
        exams: exams.length,
        grants: grants.length,
        grades: grades.length,
        evaluations: evaluations.length,
      })}
    />
  );
}
