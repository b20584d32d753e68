import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import type { HandoverDetail, Party } from '../api.ts';
import css from './Signatures.module.css';

const PARTIES: readonly Party[] = ['GIVER', 'RECEIVER', 'SUPERVISOR'];

/** Three boxes to sign in, filled as they were signed; on paper the empty ones are signed by hand. */
export function Signatures({ detail }: { readonly detail: HandoverDetail }) {
  const { t } = useTranslation('handover');
  const { moment } = useFormats();
  const signed = (party: Party) => detail.signatures.find((one) => one.party === party);
  const supervisor = signed('SUPERVISOR');
  const without = (party: Party) => {
    if (party !== 'GIVER' || signed('GIVER')) return null;
    if (detail.document.giver === null) return t('signatures.noGiver');
    if (supervisor?.forGiver) return t('signatures.forGiver', { who: supervisor.name });
    return null;
  };
  return (
    <>
      <ol className={css.boxes} aria-label={t('signatures.title')}>
        {PARTIES.map((party) => {
          const signature = signed(party);
          return (
            <li key={party} className={css.box}>
              <p className={css.party}>{t(`party.${party}`)}</p>
              {signature ? (
                <>
                  <p className={css.name}>{signature.name}</p>
                  <p className={css.soft}>{moment(signature.at)}</p>
                </>
              ) : (
                <p className={css.soft}>{without(party) ?? t('signatures.open')}</p>
              )}
            </li>
          );
        })}
      </ol>
      <p className={css.soft}>
        {t('signatures.hash')} <code className={css.hash}>{detail.document.hash}</code>
      </p>
    </>
  );
}
