import { useTranslation } from 'react-i18next';
import type { Motion } from '../api.ts';
import { majorityOf } from '../model/tally.ts';
import css from './Seats.module.css';

interface SeatsProps {
  readonly members: number;
  readonly votes: Motion['votes'];
}

/** A seat for every member, those who voted first; the line behind the last seat of a quorum shows what is still needed. */
export function Seats({ members, votes }: SeatsProps) {
  const { t } = useTranslation('committee');
  const needed = majorityOf(members);
  const inFavour = votes.filter((vote) => vote.inFavour).length;
  const seats = Array.from({ length: members }, (_, index) =>
    index < inFavour ? 'for' : index < votes.length ? 'against' : 'empty',
  );
  return (
    <div className={css.seats}>
      <div
        role="img"
        aria-label={t('seats.label', {
          members,
          cast: votes.length,
          inFavour,
          against: votes.length - inFavour,
          needed,
        })}
        className={css.row}
      >
        {seats.map((seat, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: seats are alike and do not move
          <span key={index} className={`${css.seat} ${css[seat]} ${index === needed - 1 ? css.quorum : ''}`}>
            {t(`seats.${seat}`)}
          </span>
        ))}
      </div>
      <p className={css.words}>
        {t('seats.words', { cast: votes.length, members, needed })}
        {votes.length < needed ? t('seats.missing', { count: needed - votes.length }) : null}
      </p>
    </div>
  );
}
