import css from './BulletBar.module.css';

interface BulletBarProps {
  /** Load as a ratio to the mean of the tier: 1 is exactly the mean. */
  readonly ratio: number;
  /** Where the load should be, as a ratio to the same mean. */
  readonly target?: number | undefined;
  readonly label: string;
}

/** SEM-16: a load between 0.8 and 1.2 of the mean of one's tier is fair. */
export const FAIR_FROM = 0.8;
export const FAIR_TO = 1.2;
const SCALE = 2;

export const isFair = (ratio: number) => ratio >= FAIR_FROM && ratio <= FAIR_TO;

const at = (ratio: number) => `${Math.min(100, Math.max(0, (ratio / SCALE) * 100)).toFixed(2)}%`;

/** A load against the mean of the tier: shaded is fair, the tick is the mean, the diamond the target. */
export function BulletBar({ ratio, target, label }: BulletBarProps) {
  return (
    <svg className={css.bullet} role="img" aria-label={label} width="100%" height="28">
      <rect className={css.track} x="0" y="5" width="100%" height="18" rx="2" />
      <rect className={css.fair} x={at(FAIR_FROM)} y="5" width={at(FAIR_TO - FAIR_FROM)} height="18" />
      <rect className={isFair(ratio) ? css.load : css.outside} x="0" y="10" width={at(ratio)} height="8" rx="1" />
      <line className={css.mean} x1={at(1)} x2={at(1)} y1="2" y2="26" />
      {target === undefined ? null : (
        <svg x={at(target)} y="14" overflow="visible" aria-hidden="true">
          <path className={css.target} d="M0 -6 L5 0 L0 6 L-5 0 Z" />
        </svg>
      )}
    </svg>
  );
}
