import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { oversees, useMe } from '../../../shared/auth/me.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { AssignmentReasons } from '../../../shared/ui/AssignmentReasons.tsx';
import { BranchName } from '../../../shared/ui/BranchSelect.tsx';
import { FactList } from '../../../shared/ui/FactList.tsx';
import { SideSheet } from '../../../shared/ui/SideSheet.tsx';
import { ClientTierMark } from '../../../shared/ui/tier.tsx';
import { changesQuery, type LineDetail, lineQuery, type Plan } from '../api.ts';
import { ChangeDialog } from './ChangeDialog.tsx';
import { ChangeList } from './ChangeList.tsx';
import { CostBars } from './CostBars.tsx';
import { People } from './People.tsx';
import css from './RevisionCard.module.css';

interface LineSheetProps {
  readonly plan: Plan | undefined;
  readonly planId: string;
  readonly clientId: string | undefined;
  readonly mayChange: ((branchId: string) => boolean) | undefined;
  readonly onClose: () => void;
}

/** Why a client is with whom under the plan, in words and bars, and what people changed about it. */
export function LineSheet({ plan, planId, clientId, mayChange, onClose }: LineSheetProps) {
  const { t } = useTranslation('allocation');
  return (
    <SideSheet title={t('line.sheet')} open={clientId !== undefined} onClose={onClose}>
      {clientId === undefined ? null : (
        <Details key={clientId} plan={plan} planId={planId} clientId={clientId} mayChange={mayChange} />
      )}
    </SideSheet>
  );
}

interface DetailsProps {
  readonly plan: Plan | undefined;
  readonly planId: string;
  readonly clientId: string;
  readonly mayChange: ((branchId: string) => boolean) | undefined;
}

function Details({ plan, planId, clientId, mayChange }: DetailsProps) {
  const detail = useQuery(lineQuery(planId, clientId));
  return (
    <Answer query={detail} rows={10}>
      {(found) => <Explained plan={plan} planId={planId} detail={found} mayChange={mayChange} />}
    </Answer>
  );
}

function Explained({
  plan,
  planId,
  detail: { line, explanation },
  mayChange,
}: Omit<DetailsProps, 'clientId'> & { readonly detail: LineDetail }) {
  const { t } = useTranslation('allocation');
  const me = useMe();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <FactList
        facts={[
          { label: t('line.client'), value: `${line.name} ${line.clientId}` },
          { label: t('line.tier'), value: <ClientTierMark tier={line.tier} /> },
          { label: t('line.branch'), value: <BranchName branchId={line.branchId} /> },
          { label: t('line.incumbent'), value: <People holders={line.incumbent} /> },
          {
            label: t('line.holder'),
            value: (
              <b>
                <People holders={line.holders} />
              </b>
            ),
          },
          ...(line.proposed.length > 0
            ? [{ label: t('line.proposed'), value: <People holders={line.proposed} /> }]
            : []),
          ...(line.exception ? [{ label: t('line.exception'), value: line.exception }] : []),
        ]}
      />
      {plan && mayChange?.(line.branchId) ? (
        <p>
          <Button type="primary" aria-haspopup="dialog" onClick={() => setAsked(true)}>
            {t('change.open')}
          </Button>
        </p>
      ) : null}
      <h2 className={css.heading}>{t('line.why')}</h2>
      <AssignmentReasons explanation={explanation} />
      {explanation.alternatives.length > 0 ? <CostBars line={line} explanation={explanation} /> : null}
      {oversees(me) ? (
        <>
          <h2 className={css.heading}>{t('changes.title')}</h2>
          <Changes planId={planId} clientId={line.clientId} />
        </>
      ) : null}
      {plan ? <ChangeDialog plan={plan} line={line} open={asked} onClose={() => setAsked(false)} /> : null}
    </>
  );
}

function Changes({ planId, clientId }: { readonly planId: string; readonly clientId: string }) {
  const { t } = useTranslation('allocation');
  const changes = useQuery(changesQuery(planId, clientId));
  return (
    <Answer query={changes} rows={2}>
      {({ items }) =>
        items.length === 0 ? <Nothing text={t('changes.noneOfLine')} /> : <ChangeList changes={items} />
      }
    </Answer>
  );
}
