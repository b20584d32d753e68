import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Progress, Slider } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { Chart } from '../../../shared/ui/Chart.tsx';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice.tsx';
import {
  cancelStudy,
  type Plan,
  type PricePoint,
  type PriceStudy,
  type StudiedPrice,
  startStudy,
  studiesQuery,
} from '../api.ts';
import { countOf, curveOption, HARD, lastOf, PRICES, placeOf } from '../model/priceStudy.ts';
import { isChangeable } from '../model/states.ts';
import css from './PriceStudies.module.css';
import { SchemeDraft } from './SchemeDraft.tsx';

/** What stability and territory cost: another price of a handover, or of a client outside its branch, tried out. */
export function PriceStudies({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('allocation');
  const studies = useQuery(studiesQuery(plan.planId));
  if (!isChangeable(plan) && (studies.data?.length ?? 0) === 0) return null;
  return (
    <Panel title={t('study.title')} lead={t('study.lead')}>
      <Answer query={studies} rows={6}>
        {(found) => (
          <div className={css.curves}>
            {PRICES.map((price) => (
              <Curve
                key={price}
                plan={plan}
                price={price}
                study={lastOf(found, price)}
                busy={found.some(({ state }) => state === 'RUNNING')}
              />
            ))}
          </div>
        )}
      </Answer>
    </Panel>
  );
}

interface CurveProps {
  readonly plan: Plan;
  readonly price: StudiedPrice;
  readonly study: PriceStudy | undefined;
  /** Whether a study of the plan is under way, of whichever price. */
  readonly busy: boolean;
}

function Curve({ plan, price, study, busy }: CurveProps) {
  const { t } = useTranslation('allocation');
  const me = useMe();
  const touches = [studiesQuery(plan.planId).queryKey];
  const start = useAct({ send: (_: undefined, key) => startStudy(plan.planId, price, key), touches });
  const cancel = useAct({ send: (studyId: string) => cancelStudy(plan.planId, studyId), touches });
  const acts = isChangeable(plan) && hasRole(me, 'marketing');
  const running = study?.state === 'RUNNING';
  return (
    <section className={css.curve} aria-label={t(`study.of.${price}`)}>
      <header className={css.head}>
        <h3>{t(`study.of.${price}`)}</h3>
        {acts && study && running ? (
          <Button
            onClick={() => cancel.mutate(study.studyId)}
            loading={cancel.isPending}
            aria-label={t('study.cancelOf', { what: t(`study.of.${price}`) })}
          >
            {t('study.cancel')}
          </Button>
        ) : acts ? (
          <Button
            onClick={() => start.mutate(undefined)}
            loading={start.isPending}
            disabled={busy}
            aria-label={t('study.startOf', { what: t(`study.of.${price}`) })}
          >
            {t(study ? 'study.again' : 'study.start')}
          </Button>
        ) : null}
      </header>
      <p className={css.hint}>{t(`study.hint.${price}`)}</p>
      {start.isError ? <ProblemNotice error={start.error} title={t('study.refused')} /> : null}
      {cancel.isError ? <ProblemNotice error={cancel.error} title={t('study.refused')} /> : null}
      {study ? <Standing study={study} /> : <Nothing text={t('study.none')} />}
      {study && study.points.length > 0 ? <Points plan={plan} study={study} /> : null}
    </section>
  );
}

/** How far it is, and why it may not be taken at its word. */
function Standing({ study }: { readonly study: PriceStudy }) {
  const { t } = useTranslation('allocation');
  const { moment } = useFormats();
  const { state, points, prices } = study;
  return (
    <>
      {state === 'RUNNING' ? (
        <div role="status">
          <Progress
            percent={Math.round((points.length / prices.length) * 100)}
            aria-label={t('study.progress')}
            format={() => t('study.done', { n: points.length, all: prices.length })}
          />
          <p className={css.hint}>{t('study.running')}</p>
        </div>
      ) : null}
      {state === 'CANCELLED' || state === 'OVERTAKEN' || state === 'FAILED' ? (
        <Alert
          type={state === 'FAILED' ? 'error' : 'info'}
          showIcon
          title={t(`study.state.${state}`)}
          description={t(`study.ended.${state}`)}
        />
      ) : null}
      {study.outdated && state !== 'OVERTAKEN' ? (
        <Alert type="warning" showIcon title={t('study.outdated')} description={t('study.outdatedText')} />
      ) : null}
      {study.handChanged && !study.outdated ? <Alert type="info" showIcon title={t('study.handChanged')} /> : null}
      <p className={css.hint}>
        {t('study.by', { name: study.startedBy, moment: moment(study.startedAt), engine: study.engine })}
      </p>
    </>
  );
}

function Points({ plan, study }: { readonly plan: Plan; readonly study: PriceStudy }) {
  const { t } = useTranslation('allocation');
  const me = useMe();
  const { count, score, tick } = useFormats();
  const [chosen, setChosen] = useState<number>();
  const [drafting, setDrafting] = useState(false);
  const { price, points, ownPrice } = study;
  const place = placeOf(study, chosen);
  const point = points[place];
  const words = useMemo(
    () => ({
      count: t(`study.count.${price}`),
      fairness: t('study.fairness'),
      curve: t('study.curve'),
      own: t('study.own'),
      chosen: t('study.chosen'),
      priceOf: (value: string) => (value === HARD ? t('study.hardShort') : count(Number(value))),
      tick,
      index: (amount: string) => score(amount, 0),
    }),
    [t, price, count, score, tick],
  );
  const option = useMemo(() => curveOption(study, place, words), [study, place, words]);
  if (!point) return null;
  const named = (value: string) =>
    value === HARD ? t('study.hard') : t(`study.price.${price}`, { value: count(Number(value)) });
  const first = points[0] ?? point;
  const last = points[points.length - 1] ?? point;
  return (
    <>
      <Chart
        title={t(`study.of.${price}`)}
        height="middle"
        option={option}
        summary={t(`study.summary.${price}`, {
          first: count(countOf(price, first)),
          last: count(countOf(price, last)),
          from: score(first.fairness, 0),
          to: score(last.fairness, 0),
        })}
      />
      <div className={`${css.slider} no-print`}>
        <Slider
          min={0}
          max={points.length - 1}
          step={1}
          dots
          value={place}
          onChange={setChosen}
          disabled={points.length < 2}
          tooltip={{ formatter: (at) => words.priceOf(points[at ?? 0]?.price ?? HARD) }}
          ariaLabelForHandle={t(`study.slider.${price}`)}
          ariaValueTextFormatterForHandle={(at) => named(points[at]?.price ?? HARD)}
        />
      </div>
      <p className={css.chosen} aria-live="polite">
        {named(point.price)}
        {point.price === ownPrice ? t('study.isOwn') : ''}
      </p>
      <Beside point={point} own={study.own} />
      {point.violations > 0 ? (
        <Alert type="warning" showIcon title={t('study.breaks', { n: count(point.violations) })} />
      ) : null}
      {hasRole(me, 'marketing') && isChangeable(plan) && point.price !== ownPrice ? (
        <div>
          <Button aria-haspopup="dialog" onClick={() => setDrafting(true)}>
            {t('study.draft.open')}
          </Button>
        </div>
      ) : null}
      <AllPoints study={study} named={words.priceOf} />
      {drafting ? (
        <SchemeDraft
          schemeId={plan.schemeId}
          price={price}
          value={point.price}
          named={named(point.price)}
          onClose={() => setDrafting(false)}
        />
      ) : null}
    </>
  );
}

interface Measure {
  readonly key: 'fairness' | 'handovers' | 'outsideBranch' | 'meanCv' | 'worstMaxToMean';
  readonly digits: number;
}

const MEASURES: readonly Measure[] = [
  { key: 'fairness', digits: 0 },
  { key: 'handovers', digits: 0 },
  { key: 'outsideBranch', digits: 0 },
  { key: 'meanCv', digits: 4 },
  { key: 'worstMaxToMean', digits: 2 },
];

/** The chosen point and the plan, figure by figure. */
function Beside({ point, own }: { readonly point: PricePoint; readonly own: PricePoint | null }) {
  const { t } = useTranslation('allocation');
  const { score } = useFormats();
  const columns: readonly Column<Measure>[] = [
    { key: 'what', title: t('study.what'), rowHeader: true, render: ({ key }) => t(`study.measure.${key}`) },
    {
      key: 'point',
      title: t('study.chosen'),
      numeric: true,
      render: ({ key, digits }) => <b>{score(point[key], digits)}</b>,
    },
    { key: 'own', title: t('study.own'), numeric: true, render: ({ key, digits }) => score(own?.[key], digits) },
  ];
  return <DataTable caption={t('study.beside')} columns={columns} rows={MEASURES} rowKey={({ key }) => key} />;
}

/** The curve as a table. */
function AllPoints({ study, named }: { readonly study: PriceStudy; readonly named: (price: string) => string }) {
  const { t } = useTranslation('allocation');
  const { score } = useFormats();
  const columns: readonly Column<PricePoint>[] = [
    {
      key: 'price',
      title: t('study.priceColumn'),
      rowHeader: true,
      render: ({ price }) => `${named(price)}${price === study.ownPrice ? t('study.isOwn') : ''}`,
    },
    ...MEASURES.map(({ key, digits }) => ({
      key,
      title: t(`study.measure.${key}`),
      numeric: true,
      render: (point: PricePoint) => score(point[key], digits),
    })),
  ];
  return (
    <details className={css.figures}>
      <summary>{t('study.figures')}</summary>
      <DataTable
        caption={t('study.figuresOf', { what: t(`study.of.${study.price}`) })}
        columns={columns}
        rows={study.points}
        rowKey={({ price }) => price}
      />
    </details>
  );
}
