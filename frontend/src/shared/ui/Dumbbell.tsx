import css from './Dumbbell.module.css';

interface DumbbellProps {
  /** Gini before and after, both from 0 (equal) to 1. */
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

const at = (gini: number) => `${(3 + Math.min(1, Math.max(0, gini)) * 94).toFixed(2)}%`;

/** Hollow before, filled after, the way between them. */
export function Dumbbell({ from, to, label }: DumbbellProps) {
  return (
    <svg className={css.dumbbell} role="img" aria-label={label} width="100%" height="20">
      <line className={css.scale} x1="3%" x2="97%" y1="10" y2="10" />
      <line className={to <= from ? css.better : css.worse} x1={at(from)} x2={at(to)} y1="10" y2="10" />
      <circle className={css.before} cx={at(from)} cy="10" r="5" />
      <circle className={to <= from ? css.after : css.afterWorse} cx={at(to)} cy="10" r="5" />
    </svg>
  );
}
