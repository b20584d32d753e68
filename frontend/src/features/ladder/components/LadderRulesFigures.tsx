import { useTranslation } from 'react-i18next';
import type { Ladder, MoveRule } from '../../../shared/api/grades.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Figures } from '../../../shared/ui/Figures.tsx';

/** How the ladder is climbed: the two score lines of the year and the quarter, and what holds without a qualification. */
export function LadderRulesFigures({ ladder }: { readonly ladder: Ladder }) {
  const { t } = useTranslation('ladder');
  const { count, score } = useFormats();
  const lines = ({ liftFrom, lowerBelow }: MoveRule) => `${score(liftFrom)} / ${score(lowerBelow)}`;
  const branches = Object.keys(ladder.branchEvaluation).length;
  return (
    <Figures
      figures={[
        {
          label: t('figure.positions'),
          value: count(ladder.positions.length),
          hint: t('figure.levels', { count: ladder.levels.length }),
        },
        {
          label: t('figure.annual'),
          value: lines(ladder.evaluation.annual),
          hint: t('figure.annualHint', { count: ladder.evaluation.annual.steps }),
          strong: true,
        },
        { label: t('figure.quarterly'), value: lines(ladder.evaluation.quarterly), hint: t('figure.quarterlyHint') },
        {
          label: t('figure.unqualified'),
          value: t(`figure.above.${ladder.unqualified.above}`),
          hint: branches > 0 ? t('figure.branches', { count: branches }) : t('figure.unqualifiedHint'),
        },
      ]}
    />
  );
}
