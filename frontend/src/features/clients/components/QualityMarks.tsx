import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../../../shared/ui/Mark.tsx';
import type { ClientRow, LoanClass } from '../api.ts';
import css from './Clients.module.css';

const TONE: Record<LoanClass, Tone> = {
  PASS: 'plain',
  SPECIAL_MENTION: 'bronze',
  SUBSTANDARD: 'red',
  DOUBTFUL: 'red',
  LOSS: 'red',
};

export function LoanClassMark({ loanClass }: { readonly loanClass: LoanClass }) {
  const { t } = useTranslation('clients');
  return <Mark tone={TONE[loanClass]}>{t(`loanClass.${loanClass}`)}</Mark>;
}

type Quality = Pick<ClientRow, 'loanClass' | 'nonPerforming' | 'premium'>;

/** The class of its worst loan, whether it counts as non-performing, whether it is a premium small client. */
export function QualityMarks({ client }: { readonly client: Quality }) {
  const { t } = useTranslation('clients');
  return (
    <span className={css.marks}>
      {client.loanClass ? <LoanClassMark loanClass={client.loanClass} /> : null}
      {client.nonPerforming ? <Mark tone="red">{t('nonPerforming')}</Mark> : null}
      {client.premium ? <Mark tone="teal">{t('premium')}</Mark> : null}
    </span>
  );
}
