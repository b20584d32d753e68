import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { type Notice, type NoticeLine, noticeLinesQuery, noticesQuery } from '../../../shared/api/notices.ts';
import { type Exam, finalExamsQuery } from '../../../shared/api/plans.ts';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { ExamSelect } from '../../../shared/ui/ExamSelect.tsx';
import { Figures } from '../../../shared/ui/Figures.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import {
  type Committee,
  committeesNeededQuery,
  committeesQuery,
  type Motion,
  motionsQuery,
  seesAllMotions,
} from '../api.ts';
import { CommitteeTable } from '../components/CommitteeTable.tsx';
import { CoveragePanel } from '../components/CoveragePanel.tsx';
import { FormCommittee } from '../components/FormCommittee.tsx';
import { MotionTable } from '../components/MotionTable.tsx';
import { OpenMotion } from '../components/OpenMotion.tsx';
import { askable, coverageOf, isMissing } from '../model/coverage.ts';

/** The committees, what they are asked about an exam, and what is missing before its ranking may be approved. */
export function CommitteesPage() {
  const { t } = useTranslation(['committee', 'common']);
  const { planId } = useParams();
  const navigate = useNavigate();
  const exams = useQuery(finalExamsQuery);
  const committees = useQuery(committeesQuery);
  return (
    <Stack>
      <Answer query={exams} rows={6}>
        {(all) => {
          const exam = planId ? all.find((one) => one.planId === planId) : all[0];
          return (
            <>
              <PageHeader
                eyebrow={exam ? t('title') : ''}
                title={exam?.title ?? t('title')}
                lead={t('lead')}
                actions={
                  exam ? (
                    <ExamSelect exams={all} value={exam.planId} onChange={(to) => navigate(`/committees/${to}`)} />
                  ) : null
                }
              />
              {exam ? <OfExam key={exam.planId} exam={exam} /> : <Nothing text={t('common:exam.none')} />}
            </>
          );
        }}
      </Answer>
      <CommitteePanel>
        <Answer query={committees} rows={4}>
          {(all) => (all.length === 0 ? <Nothing text={t('committee.none')} /> : <CommitteeTable committees={all} />)}
        </Answer>
      </CommitteePanel>
    </Stack>
  );
}

function CommitteePanel({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('committee');
  const me = useMe();
  return (
    <Panel
      title={t('committee.list')}
      lead={t('committee.lead')}
      actions={hasRole(me, 'hr') ? <FormCommittee /> : null}
    >
      {children}
    </Panel>
  );
}

function OfExam({ exam }: { readonly exam: Exam }) {
  const { t } = useTranslation('committee');
  const notices = useQuery(noticesQuery(exam.planId));
  const motions = useQuery(motionsQuery(exam.planId));
  const committees = useQuery(committeesQuery);
  return (
    <Answer query={notices} rows={6}>
      {(versions) => {
        const latest = versions.at(-1);
        if (!latest) return <Nothing text={t('noNotice')} />;
        return (
          <Answer query={motions} rows={6}>
            {(asked) => <OfNotice latest={latest} motions={asked} committees={committees.data ?? []} />}
          </Answer>
        );
      }}
    </Answer>
  );
}

interface OfNoticeProps {
  readonly latest: Notice;
  readonly motions: readonly Motion[];
  readonly committees: readonly Committee[];
}

function OfNotice({ latest, motions, committees }: OfNoticeProps) {
  const me = useMe();
  const lines = useQuery(noticeLinesQuery(latest.planId, latest.version));
  return (
    <Answer query={lines} rows={6}>
      {(all) =>
        seesAllMotions(me) ? (
          <Desk latest={latest} motions={motions} committees={committees} lines={all} />
        ) : (
          <Motions latest={latest} motions={motions} committees={committees} action={null} />
        )
      }
    </Answer>
  );
}

function Desk({ latest, motions, committees, lines }: OfNoticeProps & { readonly lines: readonly NoticeLine[] }) {
  const { t } = useTranslation('committee');
  const { count, date } = useFormats();
  const me = useMe();
  const scheme = useQuery(committeesNeededQuery(latest.planId));
  const needed = coverageOf(committees, motions, latest, lines);
  const branches = needed.filter(({ branchId }) => branchId !== null);
  const headOffice = needed.find(({ branchId }) => branchId === null);
  const free = latest.closedAt ? askable(committees, motions, latest, needed) : [];
  return (
    <>
      <Figures
        figures={[
          {
            label: t('figure.notice'),
            value: (
              <Link to={`/notices/${latest.planId}/${latest.version}`}>
                {t('motion.version', { version: latest.version })}
              </Link>
            ),
            hint: latest.closedAt ? t('figure.closed') : t('figure.stands', { until: date(latest.endsOn) }),
          },
          { label: t('figure.decide'), value: count(lines.filter(({ proposedTier }) => proposedTier).length) },
          {
            label: t('figure.branches'),
            value: `${branches.filter((one) => !isMissing(one)).length} / ${branches.length}`,
            strong: true,
          },
          {
            label: t('figure.headOffice'),
            value: t(headOffice ? `progress.${headOffice.progress}` : 'figure.noSeniors'),
            hint: t('figure.headOfficeHint'),
          },
        ]}
      />
      {scheme.isPending ? null : scheme.data === false ? (
        <Panel title={t('coverage.title')}>
          <p>{t('coverage.notAsked')}</p>
        </Panel>
      ) : (
        <CoveragePanel planId={latest.planId} needed={needed} />
      )}
      <Motions
        latest={latest}
        motions={motions}
        committees={committees}
        action={
          free.length > 0 && hasRole(me, 'marketing', 'hr') ? (
            <OpenMotion notice={latest} lines={lines} committees={free} />
          ) : null
        }
      />
    </>
  );
}

function Motions({ latest, motions, committees, action }: OfNoticeProps & { readonly action: ReactNode }) {
  const { t } = useTranslation('committee');
  return (
    <Panel title={t('motion.list')} lead={t(latest.closedAt ? 'motion.lead' : 'motion.notYet')} actions={action}>
      {motions.length === 0 ? (
        <Nothing text={t('motion.none')} />
      ) : (
        <MotionTable motions={motions} committees={committees} latest={latest} />
      )}
    </Panel>
  );
}
