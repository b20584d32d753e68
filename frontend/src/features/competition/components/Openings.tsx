import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { BranchName } from '../../../shared/ui/BranchSelect.tsx';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { StaffName } from '../../../shared/ui/StaffName.tsx';
import { ClientTierMark } from '../../../shared/ui/tier.tsx';
import { type Opening, openingsQuery } from '../api.ts';
import { DraftCompetition } from './DraftCompetition.tsx';

/** Which large and medium clients have to be put up, and why. */
export function Openings() {
  const { t } = useTranslation('competition');
  const me = useMe();
  const openings = useQuery(openingsQuery);
  return (
    <Panel
      title={t('openings.title')}
      lead={t('openings.lead')}
      actions={hasRole(me, 'marketing') ? <DraftCompetition /> : null}
    >
      <Answer query={openings}>
        {(all) => (all.length === 0 ? <Nothing text={t('openings.none')} /> : <Table openings={all} />)}
      </Answer>
    </Panel>
  );
}

function Table({ openings }: { readonly openings: readonly Opening[] }) {
  const { t } = useTranslation(['competition', 'common']);
  const columns: readonly Column<Opening>[] = [
    {
      key: 'client',
      title: t('word.client'),
      rowHeader: true,
      render: ({ name, clientId }) => `${name} ${clientId}`,
    },
    { key: 'tier', title: t('word.tier'), render: ({ tier }) => <ClientTierMark tier={tier} /> },
    {
      key: 'branch',
      title: t('word.branch'),
      wideOnly: true,
      render: ({ branchId }) => <BranchName branchId={branchId} />,
    },
    {
      key: 'why',
      title: t('word.ground'),
      render: ({ ground, holder, holderTier }) =>
        holder ? (
          <>
            <StaffName staffId={holder} />
            {' · '}
            {t(holderTier ? 'openings.tierTooLow' : 'openings.noQualification', {
              tier: holderTier ? t(`common:rmTier.${holderTier}`) : '',
            })}
          </>
        ) : (
          t(`ground.${ground}`)
        ),
    },
    {
      key: 'running',
      title: t('openings.running'),
      render: ({ running }) =>
        running ? <Link to={`/competitions/${running}`}>{t('openings.there')}</Link> : t('openings.notYet'),
    },
  ];
  return (
    <DataTable caption={t('openings.title')} columns={columns} rows={openings} rowKey={({ clientId }) => clientId} />
  );
}
