import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { statusOf } from '../../../shared/api/problem.ts';
import { useMe } from '../../../shared/auth/me.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { type Competition, competitionQuery } from '../api.ts';
import { AnnouncementSheet } from '../components/AnnouncementSheet.tsx';
import { Applicants } from '../components/Applicants.tsx';
import { DeskActs } from '../components/DeskActs.tsx';
import { Objections } from '../components/Objections.tsx';
import { OwnPanel } from '../components/OwnPanel.tsx';
import { PanelDesk } from '../components/PanelDesk.tsx';
import { Result } from '../components/Result.tsx';
import { Seats } from '../components/Seats.tsx';
import { StateMark } from '../components/StateMark.tsx';
import { ownSeat } from '../model/seat.ts';

/** One competition: the announcement, the own application, the panel's work and the result, as far as the reader may see. */
export function CompetitionPage() {
  const { competitionId = '' } = useParams();
  const { t } = useTranslation('competition');
  const competition = useQuery(competitionQuery(competitionId));
  if (statusOf(competition.error) === 404) {
    return (
      <Stack>
        <PageHeader title={t('title')} />
        <Nothing text={t('notThere')}>
          <Link to="/competitions">{t('back')}</Link>
        </Nothing>
      </Stack>
    );
  }
  return (
    <Answer query={competition} rows={10}>
      {({ value, tag }) => <Whole competition={value} tag={tag} />}
    </Answer>
  );
}

function Whole({ competition, tag }: { readonly competition: Competition; readonly tag: string | undefined }) {
  const { t } = useTranslation('competition');
  const me = useMe();
  const seat = ownSeat(competition.panel, me.personId);
  return (
    <Stack>
      <div className={competition.standings ? undefined : 'no-print'}>
        <PageHeader
          eyebrow={t('title')}
          title={competition.title}
          lead={
            <>
              <StateMark {...competition} /> <Link to="/competitions">{t('back')}</Link>
            </>
          }
          actions={
            <>
              <Button onClick={() => globalThis.print()}>{t('print')}</Button>
              <DeskActs competition={competition} tag={tag} />
            </>
          }
        />
      </div>
      {competition.returnReason && competition.state === 'SCORING' ? (
        <Alert
          type="warning"
          showIcon
          className="no-print"
          title={t('returned')}
          description={competition.returnReason}
        />
      ) : null}
      {competition.nextStep ? (
        <Alert
          type="info"
          showIcon
          title={t('void.title', { next: t(`nextStep.${competition.nextStep}`) })}
          description={competition.voidReason}
        />
      ) : null}
      {seat ? (
        <OnScreen>
          <PanelDesk competition={competition} tag={tag} seat={seat} />
        </OnScreen>
      ) : null}
      {competition.standings ? <Result competition={competition} standings={competition.standings} /> : null}
      {competition.objections && (competition.state === 'POSTED' || competition.objections.length > 0) ? (
        <OnScreen>
          <Objections competition={competition} />
        </OnScreen>
      ) : null}
      {competition.own && ['ANNOUNCED', 'SCORING', 'DECIDED'].includes(competition.state) ? (
        <OnScreen>
          <OwnPanel competition={competition} own={competition.own} />
        </OnScreen>
      ) : null}
      <AnnouncementSheet competition={competition} />
      <OnScreen>
        {competition.panel && competition.panel.length > 0 ? (
          <Seats panel={competition.panel} unsealed={competition.unsealed} />
        ) : null}
        {competition.applicants && competition.state !== 'DRAFT' ? (
          <Applicants applicants={competition.applicants} />
        ) : null}
      </OnScreen>
    </Stack>
  );
}

/** Sheets that are not part of the announcement on paper. */
function OnScreen({ children }: { readonly children: ReactNode }) {
  return (
    <div className="no-print">
      <Stack>{children}</Stack>
    </div>
  );
}
