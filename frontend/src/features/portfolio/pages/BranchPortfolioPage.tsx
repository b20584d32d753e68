import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { type Branch, branchesQuery } from '../../../shared/api/branches.ts';
import { useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { BranchSelect } from '../../../shared/ui/BranchSelect.tsx';
import { Figures } from '../../../shared/ui/Figures.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { type BranchPortfolio, branchPortfolioQuery } from '../api.ts';
import { FairnessPanel } from '../components/FairnessPanel.tsx';
import { ManagerComparison } from '../components/ManagerComparison.tsx';
import type { Resource } from '../model/load.ts';

/** How a branch's clients are shared out among its relationship managers, and whether that is fair. */
export function BranchPortfolioPage() {
  const me = useMe();
  const { branchId } = useParams();
  const branches = useQuery(branchesQuery);
  const navigate = useNavigate();
  return (
    <Answer query={branches} rows={8}>
      {(all) => {
        const shown = branchId ?? homeBranch(all, me.unitId);
        return shown ? (
          <OfBranch
            key={shown}
            branchId={shown}
            chooser={
              me.bankWide ? (
                <BranchSelect optional={false} value={shown} onChange={(to) => navigate(`/branches/${to}`)} />
              ) : null
            }
            name={all.find((branch) => branch.branchId === shown)?.name ?? shown}
          />
        ) : (
          <NoBranch />
        );
      }}
    </Answer>
  );
}

/** The reader's own branch; head office, which serves no clients of its own, starts with the first of the others. */
function homeBranch(all: readonly Branch[], unitId: string | null): string | undefined {
  const own = all.find((branch) => branch.branchId === unitId);
  return own && !own.headOffice ? own.branchId : (all.find((branch) => !branch.headOffice) ?? own)?.branchId;
}

function NoBranch() {
  const { t } = useTranslation('portfolio');
  return (
    <>
      <PageHeader title={t('branch.title')} />
      <Nothing text={t('branch.none')} />
    </>
  );
}

interface OfBranchProps {
  readonly branchId: string;
  readonly name: string;
  readonly chooser: ReactNode;
}

function OfBranch({ branchId, name, chooser }: OfBranchProps) {
  const { t } = useTranslation('portfolio');
  const portfolio = useQuery(branchPortfolioQuery(branchId));
  return (
    <Stack>
      <PageHeader eyebrow={t('branch.title')} title={name} lead={t('branch.lead')} actions={chooser} />
      <Answer query={portfolio} rows={8}>
        {(data) => <Managers portfolio={data} />}
      </Answer>
      <FairnessPanel />
    </Stack>
  );
}

function Managers({ portfolio }: { readonly portfolio: BranchPortfolio }) {
  const { t } = useTranslation('portfolio');
  const { count, shortMoney } = useFormats();
  const [resource, setResource] = useState<Resource>('LOAN');
  const sum = (wanted: Resource) =>
    portfolio.managers.reduce(
      (total, manager) => total + Number(manager.loads.find((load) => load.resource === wanted)?.load ?? 0),
      0,
    );
  return (
    <>
      <Figures
        figures={[
          { label: t('figure.managers'), value: count(portfolio.managers.length), strong: true },
          { label: t('figure.clients'), value: count(portfolio.clients) },
          { label: t('resource.LOAN'), value: shortMoney(sum('LOAN') * 10_000) },
          { label: t('resource.DEPOSIT'), value: shortMoney(sum('DEPOSIT') * 10_000) },
          {
            label: t('figure.withoutResponsible'),
            value: count(portfolio.withoutResponsible),
            hint: t('figure.withoutResponsibleHint'),
          },
        ]}
      />
      <Panel title={t('branch.managers')} lead={t('branch.managersLead')}>
        {portfolio.managers.length === 0 ? (
          <Nothing text={t('branch.noManagers')} />
        ) : (
          <ManagerComparison managers={portfolio.managers} resource={resource} onResource={setResource} />
        )}
      </Panel>
    </>
  );
}
