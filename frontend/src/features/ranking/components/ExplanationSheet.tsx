import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { OutcomeMark } from '../../../shared/ui/OutcomeMark.tsx';
import { SideSheet } from '../../../shared/ui/SideSheet.tsx';
import { TraceLines } from '../../../shared/ui/TraceLines.tsx';
import { RmTierMark } from '../../../shared/ui/tier.tsx';
import { experienceQuery, explanationQuery, type RankedCandidate, type RankStep } from '../api.ts';
import css from './ExplanationSheet.module.css';
import { ScoreBars } from './ScoreBars.tsx';

interface ExplanationSheetProps {
  readonly planId: string;
  readonly staffId: string | undefined;
  readonly onClose: () => void;
}

/** Why this person has this rank: the sum, the pass line, the neighbours, the tier; each step with its rule. */
export function ExplanationSheet({ planId, staffId, onClose }: ExplanationSheetProps) {
  const { t } = useTranslation('ranking');
  return (
    <SideSheet title={t('sheet.title')} open={staffId !== undefined} onClose={onClose}>
      {staffId === undefined ? null : <Explanation planId={planId} staffId={staffId} />}
    </SideSheet>
  );
}

function Explanation({ planId, staffId }: { readonly planId: string; readonly staffId: string }) {
  const { t } = useTranslation('ranking');
  const explanation = useQuery(explanationQuery(planId, staffId));
  return (
    <Answer query={explanation} rows={8} none={<Nothing text={t('sheet.notYours')} />}>
      {({ candidate, explanation: { steps } }) => (
        <>
          <Summary candidate={candidate} />
          <ScoreBars candidate={candidate} />
          <h2 className={css.heading}>{t('sheet.steps')}</h2>
          <Steps steps={steps} />
          <Experience planId={planId} staffId={staffId} />
        </>
      )}
    </Answer>
  );
}

function Summary({ candidate }: { readonly candidate: RankedCandidate }) {
  const { t } = useTranslation('ranking');
  const { score } = useFormats();
  return (
    <div className={css.summary}>
      <div>
        <p className={css.name}>{candidate.name}</p>
        <p className={css.soft}>
          {candidate.branchName ?? candidate.branchId} · {candidate.staffId}
        </p>
        {candidate.tier ? <RmTierMark tier={candidate.tier} /> : <OutcomeMark outcome={candidate.outcome} />}
      </div>
      <dl className={css.verdict}>
        <div>
          <dt>{t('column.rank')}</dt>
          <dd>{candidate.rank ?? '–'}</dd>
        </div>
        <div>
          <dt>{t('column.total')}</dt>
          <dd>{score(candidate.total)}</dd>
        </div>
      </dl>
    </div>
  );
}

function Steps({ steps }: { readonly steps: readonly RankStep[] }) {
  const { t } = useTranslation('ranking');
  const text = useText();
  const last = steps.length - 1;
  return (
    <TraceLines
      label={t('sheet.steps')}
      lines={steps.map((step, index) => ({
        key: `${index}-${step.rule}`,
        rule: step.rule,
        text: text(step.text),
        result: index === last,
      }))}
    />
  );
}

/** Where the experience points come from; only shown to those who may see the person's career. */
function Experience({ planId, staffId }: { readonly planId: string; readonly staffId: string }) {
  const { t } = useTranslation('ranking');
  const text = useText();
  const { score } = useFormats();
  const { data } = useQuery(experienceQuery(planId, staffId));
  const experience = data?.experienceTrace;
  if (!experience) return null;
  return (
    <>
      <h2 className={css.heading}>{t('sheet.experience')}</h2>
      <TraceLines
        label={t('sheet.experience')}
        lines={[
          ...experience.lines.map((line, index) => ({
            key: `${index}-${line.rule}`,
            rule: line.rule,
            text: text(line.text),
            value: score(line.points),
          })),
          { key: 'sum', text: t('sheet.experienceSum'), value: score(experience.points), result: true },
        ]}
      />
    </>
  );
}
