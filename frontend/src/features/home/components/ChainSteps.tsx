import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hasRole, oversees, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { type Chain, progressOf, type StepName } from '../model/chain.ts';
import css from './ChainSteps.module.css';

interface ChainStepsProps {
  readonly chain: Chain;
  readonly pending: Readonly<Record<StepName, boolean>>;
}

const STEPS: readonly StepName[] = ['exam', 'ranking', 'allocation', 'period'];

/** Exam, ranking, allocation, performance: one line with four stations. */
export function ChainSteps({ chain, pending }: ChainStepsProps) {
  const { t } = useTranslation('home');
  const me = useMe();
  const ownPortfolio = hasRole(me, 'relationship-manager') && me.personId ? `/portfolios/${me.personId}` : undefined;
  const links: Record<StepName, string | undefined> = {
    exam: undefined,
    ranking: chain.ranking ? `/rankings/${chain.ranking.planId}` : undefined,
    allocation: chain.allocation && oversees(me) ? `/allocations/${chain.allocation.planId}` : ownPortfolio,
    period: chain.period ? `/scoreboard/${chain.period.periodId}` : undefined,
  };
  return (
    <ol className={css.chain} aria-label={t('chain')}>
      {STEPS.map((step, index) => (
        <li key={step} className={css[progressOf(step, chain)]}>
          <div className={css.station} aria-hidden="true">
            {index + 1}
          </div>
          <div className={css.card}>
            <h2 className={css.name}>{t(`step.${step}.name`)}</h2>
            {pending[step] ? (
              <Skeleton active title={false} paragraph={{ rows: 3 }} />
            ) : (
              <Step step={step} chain={chain} link={links[step]} />
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

interface StepProps {
  readonly step: StepName;
  readonly chain: Chain;
  readonly link: string | undefined;
}

function Step({ step, chain, link }: StepProps) {
  const { t } = useTranslation('home');
  const subject = chain[step];
  const facts = useFacts(chain)[step];
  if (subject === null) return <Closed text={t('notForYou')} link={link} open={t(`step.${step}.own`)} />;
  if (!subject) return <p className={css.soft}>{t(`step.${step}.waiting`)}</p>;
  return (
    <>
      <p className={css.state}>{t(`step.${step}.state.${subject.state}`)}</p>
      <dl className={css.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {link ? (
        <Link className={css.link} to={link}>
          {t(`step.${step}.open`)}
        </Link>
      ) : null}
    </>
  );
}

/** A step that others take, with what it means for the reader. */
function Closed({
  text,
  link,
  open,
}: {
  readonly text: string;
  readonly link: string | undefined;
  readonly open: string;
}) {
  return (
    <>
      <p className={css.soft}>{text}</p>
      {link ? (
        <Link className={css.link} to={link}>
          {open}
        </Link>
      ) : null}
    </>
  );
}

type Facts = readonly (readonly [string, ReactNode])[];

function useFacts({ exam, ranking, allocation, period }: Chain): Record<StepName, Facts> {
  const { t } = useTranslation('home');
  const { date, count } = useFormats();
  return {
    exam: exam
      ? [
          [t('fact.plan'), exam.title],
          [t('fact.cutOff'), date(exam.cutOffDate)],
        ]
      : [],
    ranking: ranking
      ? [
          [t('fact.qualified'), t('fact.of', { n: count(ranking.qualified), all: count(ranking.candidates) })],
          [t('fact.tiers'), `${ranking.seniors} / ${ranking.intermediates} / ${ranking.juniors}`],
        ]
      : [],
    allocation: allocation
      ? [
          [t('fact.clients'), count(allocation.clients)],
          [t('fact.handovers'), count(allocation.handovers)],
          ...(allocation.effectiveFrom ? [[t('fact.effective'), date(allocation.effectiveFrom)] as const] : []),
        ]
      : [],
    period: period
      ? [
          [t('fact.period'), period.title],
          [t('fact.from'), date(period.from)],
        ]
      : [],
  };
}
