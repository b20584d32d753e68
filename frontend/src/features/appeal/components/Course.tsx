import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { noticeLinesQuery, noticesQuery } from '../../../shared/api/notices.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { type TraceLine, TraceLines } from '../../../shared/ui/TraceLines.tsx';
import { type Appeal, standingsQuery } from '../api.ts';
import css from './Course.module.css';

/** The whole course of an appeal: filed, marked under seal, decided, what became of score and rank. */
export function Course({ appeal }: { readonly appeal: Appeal }) {
  const { t } = useTranslation('appeal');
  const { moment, score } = useFormats();
  const ranks = useRanks(appeal);
  const reMark = appeal.kind === 'REMARK';
  const step = (key: string, done: boolean, said: string): TraceLine => ({
    key,
    rule: 'R13',
    text: done ? said : <span className={css.pending}>{t(`course.${key}Pending`)}</span>,
  });
  const lines: readonly TraceLine[] = [
    { ...step('filed', true, t('course.filed', { version: appeal.noticeVersion })), value: moment(appeal.filedAt) },
    ...(reMark && appeal.part === 'WRITTEN' ? [step('earlier', appeal.earlierMarksRecorded, t('course.earlier'))] : []),
    ...(reMark
      ? [step('third', appeal.thirdMarkGiven, t(appeal.part === 'INTERVIEW' ? 'course.repeated' : 'course.third'))]
      : []),
    {
      ...step('decided', appeal.state !== 'OPEN', t(`course.${appeal.state}`, { by: appeal.decidedBy })),
      value: appeal.decidedAt ? moment(appeal.decidedAt) : undefined,
    },
    ...(appeal.state === 'UPHELD'
      ? [
          {
            key: 'score',
            text: t('course.score'),
            value: `${score(appeal.publishedScore)} → ${score(appeal.finalScore)}`,
            result: true,
          },
        ]
      : []),
    ...(ranks
      ? [
          {
            key: 'rank',
            rule: 'R14',
            text: t(ranks.protected ? 'course.rankProtected' : 'course.rank'),
            value: `${ranks.before ?? '–'} → ${ranks.after ?? '–'}`,
            result: true,
          },
        ]
      : []),
  ];
  return <TraceLines label={t('course.title')} lines={lines} />;
}

interface Ranks {
  readonly before: number | null;
  readonly after: number | null;
  /** Decided after the approval: the approved rank stays and the corrected one stands beside it. */
  readonly protected: boolean;
}

/** Before the approval the notice's next version tells the new rank, afterwards the corrected column of the board. */
function useRanks({ appealId, planId, staffId, state }: Appeal): Ranks | undefined {
  const upheld = state === 'UPHELD';
  const { data: notices } = useQuery({ ...noticesQuery(planId), enabled: upheld });
  const version = notices?.find(({ cause }) => cause === `appeal/${appealId}`)?.version;
  const { data: before } = useQuery({
    ...noticeLinesQuery(planId, (version ?? 0) - 1),
    enabled: version !== undefined,
  });
  const { data: after } = useQuery({ ...noticeLinesQuery(planId, version ?? 0), enabled: version !== undefined });
  const { data: board } = useQuery({
    ...standingsQuery(planId),
    enabled: upheld && notices !== undefined && version === undefined,
  });
  const of = <T extends { readonly staffId: string }>(lines: readonly T[] | undefined) =>
    lines?.find((line) => line.staffId === staffId);
  const was = of(before);
  const is = of(after);
  if (was && is) return { before: was.rank, after: is.rank, protected: false };
  const standing = of(board);
  return upheld && standing?.correctedRank != null
    ? { before: standing.rank, after: standing.correctedRank, protected: true }
    : undefined;
}
