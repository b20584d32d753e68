import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import type { RankedCandidate } from '../api.ts';
import css from './ScoreBars.module.css';

/** written 50 + interview 30 + experience 20. */
const PARTS = [
  { part: 'written', cap: 50 },
  { part: 'interview', cap: 30 },
  { part: 'experience', cap: 20 },
] as const;

/** The three parts, each on a track as wide as its cap, so that lengths compare across the parts. */
export function ScoreBars({ candidate }: { readonly candidate: RankedCandidate }) {
  const { t } = useTranslation('ranking');
  const { score } = useFormats();
  return (
    <dl className={css.bars}>
      {PARTS.map(({ part, cap }) => {
        const points = candidate[part];
        return (
          <div key={part} className={css.row}>
            <dt>{t(`column.${part}`)}</dt>
            <dd className={css.bar}>
              <svg width="100%" height="12" aria-hidden="true">
                <rect className={css.track} width={`${cap * 2}%`} height="12" rx="2" />
                <rect className={css.fill} width={`${Number(points ?? 0) * 2}%`} height="12" rx="2" />
              </svg>
            </dd>
            <dd className={css.points}>
              {score(points)} <span>/ {cap}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
