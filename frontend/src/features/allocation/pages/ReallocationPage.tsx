import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Answer } from '../../../shared/ui/Answer.tsx';
import { ClosedPeriodNote } from '../../../shared/ui/ClosedPeriodNote.tsx';
import { FactList } from '../../../shared/ui/FactList.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { StaffName } from '../../../shared/ui/StaffName.tsx';
import { type Reallocation, reallocationQuery } from '../api.ts';
import { ApproveReallocation } from '../components/ApproveReallocation.tsx';
import { ReallocationStateMark } from '../components/PlanStateMark.tsx';
import { TakeOver } from '../components/TakeOver.tsx';
import { mayApprove } from '../model/states.ts';

/** One proposal with all its clients, for the second person's decision and for what comes after it. */
export function ReallocationPage() {
  const { reallocationId = '' } = useParams();
  const found = useQuery(reallocationQuery(reallocationId));
  return (
    <Answer query={found} rows={10}>
      {(reallocation) => <Page reallocation={reallocation} />}
    </Answer>
  );
}

function Page({ reallocation }: { readonly reallocation: Reallocation }) {
  const { t } = useTranslation('allocation');
  const { date, moment } = useFormats();
  const me = useMe();
  const { reallocationId, planId, staffId, effectiveFrom, state, answer } = reallocation;
  const own = state === 'PROPOSED' && reallocation.proposedBy === me.name;
  const actedAt = (name: string, at: string | null) => `${name} · ${moment(at)}`;
  const documents = `/handovers?state=all&decision=${encodeURIComponent(reallocationId)}`;
  return (
    <Stack>
      <PageHeader
        eyebrow={t('reallocation.title')}
        title={reallocationId}
        lead={
          <>
            <ReallocationStateMark state={state} /> {t(`reallocation.stands.${state}`, { from: date(effectiveFrom) })}
          </>
        }
        actions={
          <>
            <Link to="/reallocations">{t('reallocation.back')}</Link>
            {mayApprove(reallocation, me) ? <ApproveReallocation reallocation={reallocation} /> : null}
          </>
        }
      />
      <ClosedPeriodNote periods={reallocation.affectsClosedPeriod} />
      {own ? <Alert type="info" showIcon title={t('reallocation.own')} /> : null}
      {state === 'APPROVED' && answer.placed > 0 ? (
        <Alert
          type="success"
          showIcon
          title={t('reallocation.handover')}
          description={<Link to={documents}>{t('reallocation.documents')}</Link>}
        />
      ) : null}
      <Panel title={t('reallocation.facts')}>
        <FactList
          facts={[
            {
              label: t('reallocation.whose'),
              value: staffId ? <StaffName staffId={staffId} /> : t('reallocation.single'),
            },
            { label: t('reallocation.from'), value: date(effectiveFrom) },
            {
              label: t('reallocation.plan'),
              value: <Link to={`/allocations/${encodeURIComponent(planId)}`}>{planId}</Link>,
            },
            {
              label: t('reallocation.proposed'),
              value: actedAt(reallocation.proposedBy, reallocation.proposedAt),
            },
            ...(reallocation.approvedBy
              ? [
                  {
                    label: t('reallocation.approved'),
                    value: actedAt(reallocation.approvedBy, reallocation.approvedAt),
                  },
                ]
              : []),
            { label: t('reallocation.hash'), value: reallocation.hash.slice(0, 12) },
          ]}
        />
      </Panel>
      <Panel title={t('takeOver.table')} lead={t('takeOver.lead')}>
        <TakeOver answer={answer} />
      </Panel>
    </Stack>
  );
}
