import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Notice, type NoticeLine, noticeLinesQuery, noticesQuery } from '../../../shared/api/notices.ts';
import { finalExamsQuery } from '../../../shared/api/plans.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { FactList } from '../../../shared/ui/FactList.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { type Committee, committeesQuery, type Motion, motionQuery } from '../api.ts';
import { DeclareResult } from '../components/DeclareResult.tsx';
import { LineTable } from '../components/LineTable.tsx';
import { MemberTable } from '../components/MemberTable.tsx';
import { MotionMark } from '../components/MotionMark.tsx';
import { OwnVote } from '../components/OwnVote.tsx';
import { Seats } from '../components/Seats.tsx';
import { TierCounts } from '../components/TierCounts.tsx';
import { isStale } from '../model/coverage.ts';
import { scopeOf, tallyOf } from '../model/tally.ts';

/** One motion: what it decides, how the votes stand, who is recused, and what the reader may do about it. */
export function MotionPage() {
  const { planId = '', motionId = '' } = useParams();
  const { t } = useTranslation('committee');
  const motion = useQuery(motionQuery(motionId));
  const committees = useQuery(committeesQuery);
  const notices = useQuery(noticesQuery(planId));
  return (
    <Answer
      query={motion}
      rows={8}
      none={
        <>
          <PageHeader title={t('title')} />
          <Nothing text={t('motion.notYours')} />
        </>
      }
    >
      {(found) => (
        <Answer query={committees} rows={8}>
          {(all) => {
            const committee = all.find(({ committeeId }) => committeeId === found.committeeId);
            return committee ? (
              <OfCommittee motion={found} committee={committee} latest={notices.data?.at(-1)} />
            ) : (
              <Nothing text={t('motion.notYours')} />
            );
          }}
        </Answer>
      )}
    </Answer>
  );
}

interface OfCommitteeProps {
  readonly motion: Motion;
  readonly committee: Committee;
  readonly latest: Notice | undefined;
}

function OfCommittee({ motion, committee, latest }: OfCommitteeProps) {
  const { t } = useTranslation('committee');
  const { data: exams } = useQuery(finalExamsQuery);
  const lines = useQuery(noticeLinesQuery(motion.planId, motion.noticeVersion));
  const stale = isStale(motion, latest);
  const open = motion.state === 'OPEN' && !stale;
  const exam = exams?.find(({ planId }) => planId === motion.planId)?.title ?? motion.planId;
  return (
    <Stack>
      <PageHeader
        eyebrow={exam}
        title={committee.title}
        lead={<Link to={`/committees/${motion.planId}`}>{t('motion.back')}</Link>}
        actions={<MotionMark motion={motion} stale={stale} />}
      />
      {stale && latest ? <Stale motion={motion} latest={latest} /> : null}
      <Answer query={lines} rows={8}>
        {(all) => (
          <Votes motion={motion} committee={committee} scope={scopeOf(committee, all)} exam={exam} open={open} />
        )}
      </Answer>
    </Stack>
  );
}

function Stale({ motion, latest }: { readonly motion: Motion; readonly latest: Notice }) {
  const { t } = useTranslation('committee');
  return (
    <section>
      <Alert
        type="error"
        showIcon
        role="alert"
        title={t('stale.title')}
        description={
          <>
            {t('stale.text', { version: motion.noticeVersion, latest: latest.version })}{' '}
            <Link to={`/notices/${latest.planId}/${latest.version}`}>{t('stale.see')}</Link>
          </>
        }
      />
    </section>
  );
}

interface VotesProps {
  readonly motion: Motion;
  readonly committee: Committee;
  readonly scope: readonly NoticeLine[];
  readonly exam: string;
  readonly open: boolean;
}

function Votes({ motion, committee, scope, exam, open }: VotesProps) {
  const { t } = useTranslation('committee');
  const { moment } = useFormats();
  const tally = tallyOf(committee, motion, scope);
  return (
    <>
      <Panel title={t('motion.what')} lead={t(`motion.whatLead.${committee.level}`)}>
        <FactList
          facts={[
            { label: t('motion.exam'), value: exam },
            {
              label: t('motion.notice'),
              value: (
                <Link to={`/notices/${motion.planId}/${motion.noticeVersion}`}>
                  {t('motion.version', { version: motion.noticeVersion })}
                </Link>
              ),
            },
            { label: t('motion.hash'), value: <code>{motion.noticeHash}</code> },
            { label: t('motion.scope'), value: <TierCounts lines={scope} /> },
            ...(motion.decidedBy
              ? [{ label: t('motion.decided'), value: `${motion.decidedBy} · ${moment(motion.decidedAt)}` }]
              : []),
          ]}
        />
      </Panel>
      {open ? <OwnVote motion={motion} committee={committee} scope={scope} /> : null}
      <Panel
        title={t('quorum.title')}
        lead={t('quorum.lead')}
        actions={open ? <DeclareResult motion={motion} committee={committee} tally={tally} /> : null}
      >
        <Seats members={tally.members} votes={motion.votes} />
        <MemberTable committee={committee} motion={motion} scope={scope} />
      </Panel>
      <Panel title={t('line.title')} lead={t('line.lead')}>
        <LineTable tally={tally} />
      </Panel>
    </>
  );
}
