import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { Nothing } from '../../../shared/ui/Answer.tsx';
import { type TraceLine, TraceLines } from '../../../shared/ui/TraceLines.tsx';
import type { Explanation } from '../api.ts';

/** Who could not hold the client and by which rule, what the others would have cost, and what decided. */
export function AssignmentReasons({ explanation }: { readonly explanation: Explanation | null }) {
  const { t } = useTranslation('portfolio');
  const text = useText();
  const { score, count } = useFormats();
  if (!explanation) return <Nothing text={t('reason.none')} />;
  const { forcedBy, competition, alternatives, excluded, reasons } = explanation;
  const [decision, contest] = reasons;
  const lines: TraceLine[] = [
    ...excluded.map(({ rule, text: why, managers }) => ({
      key: `out-${rule}`,
      rule,
      text: text(why),
      value: t('reason.excluded', { n: count(managers) }),
    })),
    ...(competition && contest ? [{ key: 'competition', rule: 'A-08', text: text(contest) }] : []),
    ...alternatives.map(({ staffId, name, difference }) => ({
      key: `instead-${staffId}`,
      text: t('reason.alternative', { name }),
      value: signed(score(difference), difference),
    })),
    ...(decision ? [{ key: 'decision', rule: forcedBy ?? undefined, text: text(decision), result: true }] : []),
  ];
  return <TraceLines lines={lines} label={t('reason.title')} />;
}

const signed = (shown: string, value: string) => (Number(value) > 0 ? `+${shown}` : shown);
