import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Answer } from '../../../shared/ui/Answer.tsx';
import { SideSheet } from '../../../shared/ui/SideSheet.tsx';
import { whyNotMeQuery } from '../api.ts';
import { People } from './People.tsx';
import css from './RevisionCard.module.css';
import { RevisionCard } from './RevisionCard.tsx';

interface WhyNotMeSheetProps {
  readonly planId: string;
  readonly clientId: string | undefined;
  readonly onClose: () => void;
}

/** Why the reader does not hold a client: the rule or the cost, and the exchange that would do. */
export function WhyNotMeSheet({ planId, clientId, onClose }: WhyNotMeSheetProps) {
  const { t } = useTranslation('allocation');
  return (
    <SideSheet title={t('whyNot.title')} open={clientId !== undefined} onClose={onClose}>
      {clientId === undefined ? null : <Told planId={planId} clientId={clientId} />}
    </SideSheet>
  );
}

function Told({ planId, clientId }: { readonly planId: string; readonly clientId: string }) {
  const { t } = useTranslation('allocation');
  const answer = useQuery(whyNotMeQuery(planId, clientId));
  return (
    <Answer query={answer} rows={10}>
      {(found) => (
        <>
          {found.asDrafted ? null : <Alert type="info" showIcon title={t('whyNot.newer')} />}
          <p>
            {t('whyNot.holder', { clientId: found.clientId })}{' '}
            <b>
              <People holders={found.holders} />
            </b>
          </p>
          <h2 className={css.heading}>{t('whyNot.moved')}</h2>
          <RevisionCard revision={found.moved} />
          <h2 className={css.heading}>{t('whyNot.swap')}</h2>
          {found.swap ? (
            <>
              <p>{t('whyNot.give', { name: found.swap.clientName, clientId: found.swap.clientId })}</p>
              <RevisionCard revision={found.swap.revision} />
            </>
          ) : (
            <p className={css.hint}>{t('whyNot.noSwap')}</p>
          )}
        </>
      )}
    </Answer>
  );
}
