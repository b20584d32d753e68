import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { type Notice, type NoticeLine, noticeLinesQuery, noticesQuery } from '../../../shared/api/notices.ts';
import { type Exam, finalExamsQuery } from '../../../shared/api/plans.ts';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { bankToday, useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { Beside } from '../../../shared/ui/Beside.tsx';
import { ExamSelect } from '../../../shared/ui/ExamSelect.tsx';
import { Figures } from '../../../shared/ui/Figures.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { boardQuery, countedDaysQuery, objectionsQuery } from '../api.ts';
import { CloseNotice } from '../components/CloseNotice.tsx';
import { NoticeSheet } from '../components/NoticeSheet.tsx';
import { Objections } from '../components/Objections.tsx';
import { PeriodCalendar } from '../components/PeriodCalendar.tsx';
import { VersionList } from '../components/VersionList.tsx';
import { daysLeft, stateOf } from '../model/period.ts';
import css from './NoticePage.module.css';

/** The public notice of a ranking: what stands in public, until when, and what was said against it. */
export function NoticePage() {
  const { planId, version } = useParams();
  const { t } = useTranslation(['publicity', 'common']);
  const exams = useQuery(finalExamsQuery);
  return (
    <Answer query={exams} rows={10}>
      {(all) => {
        const exam = planId ? all.find((one) => one.planId === planId) : all[0];
        if (exam) return <OfExam key={exam.planId} exam={exam} exams={all} version={version} />;
        return (
          <>
            <PageHeader title={t('title')} />
            <Nothing text={t('common:exam.none')} />
          </>
        );
      }}
    </Answer>
  );
}

interface OfExamProps {
  readonly exam: Exam;
  readonly exams: readonly Exam[];
  readonly version: string | undefined;
}

function OfExam({ exam, exams, version }: OfExamProps) {
  const { t } = useTranslation('publicity');
  const notices = useQuery(noticesQuery(exam.planId));
  const navigate = useNavigate();
  const choice = <ExamSelect exams={exams} value={exam.planId} onChange={(planId) => navigate(`/notices/${planId}`)} />;
  return (
    <Answer query={notices} rows={10}>
      {(all) => {
        const notice = version ? all.find((one) => String(one.version) === version) : all.at(-1);
        if (notice) return <OfVersion exam={exam} notices={all} notice={notice} choice={choice} />;
        return (
          <>
            <PageHeader eyebrow={t('title')} title={exam.title} actions={choice} />
            <Nothing text={t(all.length === 0 ? 'none' : 'noVersion')}>
              {all.length === 0 ? null : <Link to={`/notices/${exam.planId}`}>{t('latest')}</Link>}
            </Nothing>
            {all.length === 0 ? <WithoutNotice planId={exam.planId} /> : null}
          </>
        );
      }}
    </Answer>
  );
}

/** Fraud that comes to light must reach a decision, with a notice or without one (R14, R16). */
function WithoutNotice({ planId }: { readonly planId: string }) {
  const desk = hasRole(useMe(), 'marketing', 'hr', 'committee', 'auditor');
  const { data: people } = useQuery({ ...boardQuery(planId), enabled: desk });
  return people ? (
    <div className={css.below}>
      <Objections planId={planId} people={people} standing={false} />
    </div>
  ) : null;
}

interface OfVersionProps {
  readonly exam: Exam;
  readonly notices: readonly Notice[];
  readonly notice: Notice;
  readonly choice: React.ReactNode;
}

function OfVersion({ exam, notices, notice, choice }: OfVersionProps) {
  const { t } = useTranslation('publicity');
  const me = useMe();
  const lines = useQuery(noticeLinesQuery(exam.planId, notice.version));
  const { data: objections = [] } = useQuery(objectionsQuery(exam.planId));
  const today = bankToday();
  const state = stateOf(notice, notices.length, today);
  const newest = notices.at(-1) === notice;
  return (
    <>
      <div className="no-print">
        <PageHeader
          eyebrow={`${t('title')} · ${t('versions.version', { version: notice.version })} · ${t(`state.${state}`)}`}
          title={exam.title}
          lead={newest ? t('lead') : <Link to={`/notices/${exam.planId}`}>{t('latest')}</Link>}
          actions={
            <>
              {choice}
              <a href="#objections">
                {t('objections.jump', { open: objections.filter(({ state: one }) => one === 'OPEN').length })}
              </a>
              {newest && !notice.closedAt && hasRole(me, 'marketing') ? (
                <CloseNotice notice={notice} lines={lines.data ?? []} />
              ) : null}
              <Button onClick={() => globalThis.print()} disabled={!lines.data}>
                {t('print')}
              </Button>
            </>
          }
        />
        <Beside>
          <Panel title={t('progress.title')} lead={t('progress.lead', { days: notice.workingDays })}>
            <Progress notice={notice} today={today} running={state === 'running'} />
          </Panel>
          <Panel title={t('versions.title')} lead={t('versions.lead')}>
            <VersionList notices={notices} shown={notice.version} today={today} />
          </Panel>
        </Beside>
      </div>
      <Answer query={lines} rows={12}>
        {(all) => (
          <>
            <NoticeSheet exam={exam} notice={notice} lines={all} />
            <Others exam={exam} lines={all} standing={!notices.at(-1)?.closedAt} />
          </>
        )}
      </Answer>
    </>
  );
}

function Others({
  exam,
  lines,
  standing,
}: {
  readonly exam: Exam;
  readonly lines: readonly NoticeLine[];
  readonly standing: boolean;
}) {
  const { t } = useTranslation('publicity');
  const me = useMe();
  const own = lines.some(({ staffId }) => staffId === me.personId);
  return (
    <div id="objections" className="no-print">
      <Stack>
        <Objections planId={exam.planId} people={lines} standing={standing} />
        {own || me.bankWide ? (
          <Panel
            title={t('appeals.title')}
            lead={t(own ? 'appeals.ownLead' : 'appeals.lead')}
            actions={<Link to={`/appeals/${exam.planId}`}>{t('appeals.open')}</Link>}
          >
            {null}
          </Panel>
        ) : null}
      </Stack>
    </div>
  );
}

interface ProgressProps {
  readonly notice: Notice;
  readonly today: string;
  readonly running: boolean;
}

function Progress({ notice, today, running }: ProgressProps) {
  const { t } = useTranslation('publicity');
  const { count, date } = useFormats();
  const counted = useQuery(countedDaysQuery(notice));
  return (
    <Answer query={counted}>
      {(days) => (
        <>
          <Figures
            figures={[
              {
                label: t('progress.left'),
                value: running ? count(daysLeft(days, today)) : '–',
                hint: t('progress.of', { days: notice.workingDays }),
                strong: true,
              },
              { label: t('progress.until'), value: date(notice.endsOn), hint: t('progress.midnight') },
            ]}
          />
          <PeriodCalendar postedOn={notice.postedOn} counted={days} today={today} />
        </>
      )}
    </Answer>
  );
}
