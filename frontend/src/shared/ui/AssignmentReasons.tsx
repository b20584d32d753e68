import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/formats.ts';
import { type Text, useText } from '../i18n/text.ts';
import { Nothing } from './Answer.tsx';
import { type TraceLine, TraceLines } from './TraceLines.tsx';

export interface Explanation {
  readonly competition: boolean;
  readonly alternatives: readonly { readonly staffId: string; readonly name: string; readonly difference: string }[];
  readonly excluded: readonly { readonly rule: string; readonly text: Text; readonly managers: number }[];
  /** What decided, then whether it went to competition, then who was excluded; in words. */
  readonly reasons: readonly Text[];
  readonly forcedBy: string | null;
}

/** Who could not hold the client and by which rule, what the others would have cost, and what decided. */
export function AssignmentReasons({ explanation }: { readonly explanation: Explanation | null }) {
  const { t } = useTranslation('common');
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
