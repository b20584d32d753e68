import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { BranchName } from '../../../shared/ui/BranchSelect.tsx';
import { GapAlarm } from '../../../shared/ui/GapAlarm.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice.tsx';
import {
  allocationPlansQuery,
  deskQuery,
  examPlansQuery,
  pendingActsQuery,
  periodsQuery,
  rankingsQuery,
  remindedQuery,
  waitingTasksQuery,
} from '../api.ts';
import { ChainSteps } from '../components/ChainSteps.tsx';
import { OwnPlaces } from '../components/OwnPlaces.tsx';
import { TaskList } from '../components/TaskList.tsx';
import { newest } from '../model/chain.ts';
import css from './HomePage.module.css';

/** Where the bank's chain stands today, and what waits for this person. */
export function HomePage() {
  const { t } = useTranslation(['home', 'common']);
  const me = useMe();
  const exams = useQuery(examPlansQuery);
  const rankings = useQuery(rankingsQuery);
  const plans = useQuery(allocationPlansQuery);
  const periods = useQuery(periodsQuery);
  const marked = exams.data?.findLast(({ state }) => state === 'FINALISED')?.planId;
  const { data: desk } = useQuery({ ...deskQuery(marked ?? ''), enabled: marked !== undefined });
  const { data: acts = [] } = useQuery({ ...pendingActsQuery, enabled: hasRole(me, 'hr', 'committee') });
  const { data: waiting = [] } = useQuery({ ...waitingTasksQuery, enabled: hasRole(me, 'employee') });
  const { data: reminded = null } = useQuery({ ...remindedQuery, enabled: hasRole(me, 'relationship-manager') });
  const firstRefusal = [exams, rankings, plans, periods].find(({ isError, data }) => isError && data === undefined);
  const chain = {
    exam: newest(exams.data),
    ranking: newest(rankings.data),
    allocation: newest(plans.data),
    period: newest(periods.data),
  };
  return (
    <>
      <PageHeader
        title={t('welcome', { name: me.name })}
        lead={
          <>
            {me.unitId ? (
              <>
                <BranchName branchId={me.unitId} /> ·{' '}
              </>
            ) : null}
            {t('lead')}
          </>
        }
      />
      {firstRefusal ? (
        <div className={css.refusal}>
          <ProblemNotice
            error={firstRefusal.error}
            action={<Button onClick={() => firstRefusal.refetch()}>{t('common:problem.again')}</Button>}
          />
        </div>
      ) : null}
      <GapAlarm />
      <ChainSteps
        chain={chain}
        pending={{
          exam: exams.isPending,
          ranking: rankings.isPending,
          allocation: plans.isPending,
          period: periods.isPending,
        }}
      />
      <div className={css.below}>
        <Panel title={t('tasks.title')} lead={t('tasks.lead')}>
          <TaskList me={me} chain={chain} desk={desk} acts={acts} waiting={waiting} reminded={reminded} />
        </Panel>
        <Panel title={t('own.title')}>
          <OwnPlaces me={me} chain={chain} />
        </Panel>
      </div>
    </>
  );
}
