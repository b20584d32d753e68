import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { Nothing } from '../../../shared/ui/Answer.tsx';
import { TraceLines, type TraceLine } from '../../../shared/ui/TraceLines.tsx';
import type { CostSplit, LineExplanation } from '../api.ts';

/** Who could not hold the client and by which rule, what left a choice, and what the others would have cost. */
export function AssignmentReasons({ explanation }: { readonly explanation: LineExplanation | null }) {
  const { t } = useTranslation('portfolio');
  const text = useText();
  const { score, count } = useFormats();
  if (!explanation) return <Nothing text={t('reason.none')} />;
  const { forcedBy, forcedByText, competition, held, alternatives, excluded } = explanation;
  const lines: TraceLine[] = [
    ...excluded.map(({ rule, text: why, managers }) => ({
      key: `out-${rule}`,
      rule,
      text: why ? text(why) : t(`rule.${rule}`),
      value: t('reason.excluded', { n: count(managers) }),
    })),
    ...(competition ? [{ key: 'competition', rule: 'A-08', text: t('rule.A-08') }] : []),
    ...alternatives.map(({ staffId, name, cost }) => ({
      key: `alt-${staffId}`,
      text: t('reason.alternative', { name: name ?? staffId }),
      value: score(total(cost)),
    })),
    {
      key: 'verdict',
      rule: forcedBy ?? undefined,
      text: forcedBy ? (forcedByText ? text(forcedByText) : t(`rule.${forcedBy}`)) : t('reason.cheapest'),
      value: held && !forcedBy ? score(total(held)) : undefined,
      result: true,
    },
  ];
  return <TraceLines lines={lines} label={t('reason.title')} />;
}

const total = (cost: CostSplit) =>
  Object.values(cost.resources).reduce((sum, part) => sum + Number(part), Number(cost.handover));
