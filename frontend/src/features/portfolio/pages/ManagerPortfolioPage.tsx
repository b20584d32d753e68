import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams } from 'react-router';
import { hasRole, oversees, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Answer } from '../../../shared/ui/Answer.tsx';
import { BranchName } from '../../../shared/ui/BranchSelect.tsx';
import { isFair } from '../../../shared/ui/BulletBar.tsx';
import { Figures } from '../../../shared/ui/Figures.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { type Portfolio, portfolioQuery } from '../api.ts';
import { ClientList } from '../components/ClientList.tsx';
import { LoadTable } from '../components/LoadTable.tsx';
import { ratioToMean } from '../model/load.ts';

/** What one relationship manager carries, against the mean of the tier, and the clients behind it. */
export function ManagerPortfolioPage() {
  const me = useMe();
  const { staffId } = useParams();
  if (staffId) return <OfManager key={staffId} staffId={staffId} />;
  const own = hasRole(me, 'relationship-manager') && me.personId;
  return <Navigate replace to={own ? `/portfolios/${own}` : '/branches'} />;
}

function OfManager({ staffId }: { readonly staffId: string }) {
  const { t } = useTranslation('portfolio');
  const portfolio = useQuery(portfolioQuery(staffId));
  return (
    <>
      <Answer query={portfolio} rows={8}>
        {(data) => <Loads portfolio={data} />}
      </Answer>
      {portfolio.data ? (
        <Panel title={t('clients.title')} lead={t('clients.lead')}>
          <ClientList holder={staffId} />
        </Panel>
      ) : null}
    </>
  );
}

function Loads({ portfolio }: { readonly portfolio: Portfolio }) {
  const { t } = useTranslation(['portfolio', 'common']);
  const format = useFormats();
  const me = useMe();
  const comparable = portfolio.loads.filter((load) => ratioToMean(load) !== undefined);
  const fair = comparable.filter((load) => isFair(ratioToMean(load) ?? 1)).length;
  const group = portfolio.group ?? portfolio.tier;
  const groupName = group ? t(`common:rmTier.${group}`) : t('manager.unqualified');
  const amount = (resource: string) => {
    const found = portfolio.loads.find((load) => load.resource === resource);
    return found ? format.shortMoney(Number(found.load) * 10_000) : '–';
  };
  return (
    <Stack>
      <PageHeader
        eyebrow={`${groupName} · ${portfolio.staffId}`}
        title={portfolio.staffId === me.personId ? t('manager.mine') : t('manager.of', { name: portfolio.name })}
        lead={
          oversees(me) ? (
            <Link to={`/branches/${portfolio.branchId}`}>
              <BranchName branchId={portfolio.branchId} />
            </Link>
          ) : (
            <BranchName branchId={portfolio.branchId} />
          )
        }
      />
      <Figures
        figures={[
          { label: t('figure.clients'), value: format.count(portfolio.clients), strong: true },
          { label: t('resource.LOAN'), value: amount('LOAN') },
          { label: t('resource.DEPOSIT'), value: amount('DEPOSIT') },
          {
            label: t('figure.fair'),
            value: `${fair} / ${comparable.length}`,
            hint: t('figure.fairHint'),
          },
        ]}
      />
      <Panel title={t('loads.title')} lead={t('loads.lead', { group: groupName })}>
        <LoadTable loads={portfolio.loads} />
      </Panel>
    </Stack>
  );
}
