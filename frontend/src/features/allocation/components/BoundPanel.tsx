import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Mark, type Tone } from '../../../shared/ui/Mark.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import type { Bound, BoundState, Plan } from '../api.ts';
import css from './BoundPanel.module.css';

const TONE: Record<BoundState, Tone> = { PENDING: 'bronze', PROVEN: 'teal', UNAVAILABLE: 'plain' };
const METHODS = ['BRANCH_PLACEMENTS', 'LOAD_PRICES'];

interface BoundPanelProps {
  readonly plan: Plan;
  readonly bound: Bound;
}

/** How far the plan is from the best there can be, as far as it is proven, and how it was proven. */
export function BoundPanel({ plan, bound }: BoundPanelProps) {
  const { t } = useTranslation('allocation');
  return (
    <Panel title={t('bound.title')} lead={t('bound.lead')} actions={<StateMark state={bound.state} />}>
      {bound.state === 'PROVEN' && bound.value !== null ? (
        <Proven plan={plan} bound={bound} value={bound.value} />
      ) : (
        <div role="status">
          <Alert type="info" showIcon title={t(`bound.state.${bound.state}`)} description={t(`bound.${bound.state}`)} />
        </div>
      )}
    </Panel>
  );
}

function StateMark({ state }: { readonly state: BoundState }) {
  const { t } = useTranslation('allocation');
  return <Mark tone={TONE[state]}>{t(`bound.state.${state}`)}</Mark>;
}

function Proven({ plan, bound, value }: BoundPanelProps & { readonly value: string }) {
  const { t } = useTranslation('allocation');
  const { moment, percent, score } = useFormats();
  const { gap, method, provenAt } = bound;
  const known = method !== null && METHODS.includes(method);
  const points = [
    { key: 'bound', value },
    { key: 'plan', value: plan.objective },
    { key: 'before', value: plan.fairnessBefore },
  ] as const;
  return (
    <>
      <p className={css.gap} role="status">
        {gap === null ? (
          t('bound.noShare')
        ) : Number(gap) === 0 ? (
          <b>{t('bound.best')}</b>
        ) : (
          <>
            {t('bound.within')} <b>≤ {percent(gap, 2)}</b>
          </>
        )}
      </p>
      <Bullet
        bound={Number(value)}
        plan={Number(plan.objective)}
        before={Number(plan.fairnessBefore)}
        label={t('bound.picture', {
          bound: score(value, 0),
          plan: score(plan.objective, 0),
          before: score(plan.fairnessBefore, 0),
        })}
      />
      <dl className={css.legend}>
        {points.map((point) => (
          <div key={point.key}>
            <dt>
              <span className={css[point.key]} aria-hidden="true" /> {t(`bound.point.${point.key}`)}
            </dt>
            <dd>{score(point.value, 0)}</dd>
          </div>
        ))}
      </dl>
      <p className={css.how}>
        {t('bound.provenAt', { moment: moment(provenAt) })}
        {known ? t(`bound.method.${method}`) : t('bound.method.other', { method: method ?? '' })}
      </p>
    </>
  );
}

interface BulletProps {
  readonly bound: number;
  readonly plan: number;
  readonly before: number;
  readonly label: string;
}

/** Shaded is what no plan can reach; the bar is this plan, the tick the bound, the diamond today's holders. */
function Bullet({ bound, plan, before, label }: BulletProps) {
  const scale = Math.max(bound, plan, before, 1) * 1.05;
  const at = (value: number) => `${((Math.max(0, value) / scale) * 100).toFixed(2)}%`;
  return (
    <svg className={css.bullet} role="img" aria-label={label} width="100%" height="32">
      <rect className={css.track} x="0" y="6" width="100%" height="20" rx="2" />
      <rect className={css.beyond} x="0" y="6" width={at(bound)} height="20" />
      <rect className={css.bar} x="0" y="12" width={at(plan)} height="8" rx="1" />
      <line className={css.tick} x1={at(bound)} x2={at(bound)} y1="2" y2="30" />
      <svg x={at(before)} y="16" overflow="visible" aria-hidden="true">
        <path className={css.diamond} d="M0 -7 L6 0 L0 7 L-6 0 Z" />
      </svg>
    </svg>
  );
}
