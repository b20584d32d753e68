import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Mark } from '../../../shared/ui/Mark.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import type { Tie } from '../model/tie.ts';
import css from './BankTie.module.css';

interface BankTieProps {
  readonly tie: Tie;
  readonly version: number;
  readonly hash: string | undefined;
}

/** Shows that nothing was lost on the way: bank = all managers + what belongs to nobody, to the fen. */
export function BankTie({ tie, version, hash }: BankTieProps) {
  const { t } = useTranslation('scoreboard');
  const { money } = useFormats();
  const lines = [
    { key: 'attributed', amount: tie.attributed },
    { key: 'noHolder', amount: tie.unattributed.noHolder },
    { key: 'unallocatedCost', amount: negated(tie.unattributed.unallocatedCost) },
    { key: 'decayRetained', amount: tie.unattributed.decayRetained },
  ];
  return (
    <Panel title={t('tie.title')} lead={t('tie.lead')}>
      <dl className={css.account}>
        {lines.map(({ key, amount }) => (
          <div key={key}>
            <dt>{t(`tie.${key}`)}</dt>
            <dd>{money(amount)}</dd>
          </div>
        ))}
        <div className={css.sum}>
          <dt>{t('tie.scoreboardTotal')}</dt>
          <dd>{money(tie.scoreboardTotal)}</dd>
        </div>
        <div className={css.bank}>
          <dt>{t('tie.bankTotal')}</dt>
          <dd>{money(tie.bankTotal)}</dd>
        </div>
        <div className={css.verdict}>
          <dt>{t('tie.difference')}</dt>
          <dd>
            <Mark tone={tie.ties ? 'teal' : 'red'}>{t(tie.ties ? 'tie.equal' : 'tie.broken')}</Mark>
            {money(tie.difference)}
          </dd>
        </div>
      </dl>
      {hash ? <p className={css.hash}>{t('tie.hash', { version, hash })}</p> : null}
    </Panel>
  );
}

const negated = (amount: string) =>
  amount.startsWith('-') ? amount.slice(1) : Number(amount) === 0 ? amount : `-${amount}`;
