import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { Answer } from '../../../shared/ui/Answer.tsx';
import { AssignmentReasons } from '../../../shared/ui/AssignmentReasons.tsx';
import { BranchName } from '../../../shared/ui/BranchSelect.tsx';
import { FactList } from '../../../shared/ui/FactList.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import { SideSheet } from '../../../shared/ui/SideSheet.tsx';
import { ClientTierMark } from '../../../shared/ui/tier.tsx';
import { type ClientDetail, clientQuery } from '../api.ts';
import css from './ClientSheet.module.css';
import { LedgersOnDay } from './LedgersOnDay.tsx';
import { ResponsibilityLedger } from './ResponsibilityLedger.tsx';

interface ClientSheetProps {
  readonly clientId: string | undefined;
  readonly onClose: () => void;
}

/** Why this client is with this manager, and who was responsible before. */
export function ClientSheet({ clientId, onClose }: ClientSheetProps) {
  const { t } = useTranslation('portfolio');
  return (
    <SideSheet title={t('client.sheet')} open={clientId !== undefined} onClose={onClose}>
      {clientId === undefined ? null : <Details clientId={clientId} />}
    </SideSheet>
  );
}

function Details({ clientId }: { readonly clientId: string }) {
  const client = useQuery(clientQuery(clientId));
  return (
    <Answer query={client} rows={10}>
      {(data) => <Client client={data} />}
    </Answer>
  );
}

function Client({ client }: { readonly client: ClientDetail }) {
  const { t } = useTranslation('portfolio');
  const text = useText();
  const { money, date, count } = useFormats();
  return (
    <>
      <p className={css.name}>{client.name}</p>
      <p className={css.marks}>
        <ClientTierMark tier={client.tier} />
        {client.nonPerforming ? <Mark tone="red">{t('client.nonPerforming')}</Mark> : null}
      </p>
      <FactList
        facts={[
          { label: t('client.id'), value: client.clientId },
          { label: t('client.branch'), value: <BranchName branchId={client.branchId} /> },
          { label: t('client.category'), value: t(`category.${client.category}`) },
          { label: t('client.loan'), value: money(client.loanBalance) },
          { label: t('client.deposit'), value: money(client.depositBalance) },
          { label: t('client.difficulty'), value: count(client.difficulty) },
          { label: t('client.referenceDate'), value: date(client.referenceDate) },
        ]}
      />
      <p className={css.tierReason}>{text(client.tierReason)}</p>
      <h2 className={css.heading}>{t('reason.title')}</h2>
      <AssignmentReasons explanation={client.explanation} />
      <h2 className={css.heading}>{t('ledger.title')}</h2>
      <LedgersOnDay clientId={client.clientId} />
      <h3 className={css.heading}>{t('ledger.history')}</h3>
      <ResponsibilityLedger entries={client.ledger} />
    </>
  );
}
