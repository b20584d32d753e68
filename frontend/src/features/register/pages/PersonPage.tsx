import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { gradeHistoryQuery, ladderQuery } from '../../../shared/api/grades.ts';
import { useMe } from '../../../shared/auth/me.ts';
import { bankToday, useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { AsOfFields, KnownThen } from '../../../shared/ui/AsOfFields.tsx';
import { Figures } from '../../../shared/ui/Figures.tsx';
import { GradeList } from '../../../shared/ui/GradeList.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { QualificationMark } from '../../../shared/ui/QualificationMark.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import { RmTierMark } from '../../../shared/ui/tier.tsx';
import {
  grantsQuery,
  type PersonalFile,
  periodDaysQuery,
  personalFileQuery,
  proposes,
  type Standing,
  standingQuery,
} from '../api.ts';
import { ActTable } from '../components/ActTable.tsx';
import { CertificateTable } from '../components/CertificateTable.tsx';
import { EvaluationTable } from '../components/EvaluationTable.tsx';
import { ExamTable } from '../components/ExamTable.tsx';
import { GrantList } from '../components/GrantList.tsx';
import { LifePicture } from '../components/LifePicture.tsx';
import { ProposeAct } from '../components/ProposeAct.tsx';

/** The personal file: what the bank knows of a person's exams, qualifications, grades and evaluations, year by year. */
export function PersonPage() {
  const { staffId = '' } = useParams();
  const file = useQuery(personalFileQuery(staffId));
  return (
    <Answer query={file} rows={12}>
      {(found) => <OfPerson key={found.staffId} file={found} />}
    </Answer>
  );
}

function OfPerson({ file }: { readonly file: PersonalFile }) {
  const { t } = useTranslation('register');
  const me = useMe();
  const { staffId } = file;
  const [search, setSearch] = useSearchParams();
  const knownAt = search.get('knownAt') ?? undefined;
  const known = useQuery({ ...grantsQuery(staffId, knownAt), enabled: knownAt !== undefined });
  const gradesThen = useQuery({ ...gradeHistoryQuery(staffId, knownAt), enabled: knownAt !== undefined });
  const { data: standing = null } = useQuery(standingQuery(staffId, knownAt));
  const { data: ladder } = useQuery(ladderQuery(undefined));
  const { data: periods } = useQuery(periodDaysQuery);
  const grants = knownAt ? (known.data ?? []) : file.qualifications;
  const grades = knownAt ? (gradesThen.data ?? []) : file.grades;
  const positions = ladder?.positions ?? [];
  const facts = [
    { label: t('column.person'), value: `${file.name} · ${staffId}` },
    { label: t('person.standing'), value: <QualificationMark state={standing?.state ?? 'NONE'} /> },
  ];
  return (
    <Stack>
      <PageHeader
        eyebrow={t('person.eyebrow')}
        title={file.name}
        lead={`${file.branchName ?? file.branchId} · ${staffId}`}
        actions={
          proposes(me) && staffId !== me.personId ? (
            <ProposeAct staffId={staffId} facts={facts} endsOn={standing?.validTo} primary />
          ) : null
        }
      />
      <Toolbar label={t('person.asOf')}>
        <AsOfFields
          only="knownAt"
          asOf={{ on: undefined, knownAt }}
          onChange={(_, value) => setSearch(value ? { knownAt: value } : {}, { replace: true })}
        />
      </Toolbar>
      {knownAt ? <KnownThen knownAt={knownAt} /> : null}
      <Today file={file} grades={grades} standing={standing} />
      <Panel title={t('life.title')} lead={t('life.lead')}>
        <LifePicture
          name={file.name}
          exams={file.exams}
          grants={grants}
          grades={grades}
          positions={positions}
          evaluations={file.evaluations}
          periods={periods ?? []}
        />
      </Panel>
      <Panel title={t('exam.title')} lead={t('exam.lead')}>
        {file.exams.length === 0 ? (
          <Nothing text={t('exam.none')} />
        ) : (
          <ExamTable staffId={staffId} exams={file.exams} />
        )}
      </Panel>
      <Panel title={t('grant.title')} lead={t('grant.lead')}>
        {grants.length === 0 ? (
          <Nothing text={t(knownAt ? 'grant.noneThen' : 'grant.none')} />
        ) : (
          <GrantList grants={grants} acts={file.acts} />
        )}
      </Panel>
      <Panel title={t('certificate.title')} lead={t('certificate.lead')}>
        <CertificateTable staffId={staffId} />
      </Panel>
      <Panel title={t('grade.title')} lead={t('grade.lead')}>
        {grades.length === 0 ? (
          <Nothing text={t('grade.none')} />
        ) : (
          <GradeList spans={grades} positions={positions} on={bankToday()} traced />
        )}
      </Panel>
      <Panel title={t('evaluation.title')} lead={t('evaluation.lead')}>
        {file.evaluations.length === 0 ? (
          <Nothing text={t('evaluation.none')} />
        ) : (
          <EvaluationTable staffId={staffId} evaluations={file.evaluations} periods={periods ?? []} />
        )}
      </Panel>
      <Panel title={t('act.title')} lead={t('act.lead')}>
        {file.acts.length === 0 ? (
          <Nothing text={t('act.none')} />
        ) : (
          <ActTable caption={t('act.title')} acts={[...file.acts].reverse()} />
        )}
      </Panel>
    </Stack>
  );
}

interface TodayProps extends Pick<PersonalFile, 'grades'> {
  readonly file: PersonalFile;
  readonly standing: Standing | null;
}

/** Where the person stands today, in four figures. */
function Today({ file, grades, standing }: TodayProps) {
  const { t } = useTranslation(['register', 'common']);
  const { date, score } = useFormats();
  const text = useText();
  const today = bankToday();
  const grade = grades.find(({ from, to }) => from <= today && (to === null || today < to));
  const exam = [...file.exams].sort((one, other) => one.cutOffDate.localeCompare(other.cutOffDate)).at(-1);
  const evaluation = file.evaluations.at(-1);
  return (
    <Figures
      figures={[
        {
          label: t('person.standing'),
          strong: true,
          value: standing ? t(`common:standing.${standing.state}`) : t('common:standing.NONE'),
          hint: standing ? (
            <>
              <RmTierMark tier={standing.tier} /> {t('person.until', { date: date(standing.validTo) })}
            </>
          ) : (
            t('person.never')
          ),
        },
        {
          label: t('person.grade'),
          value: grade?.gradeName ? text(grade.gradeName) : t('common:grade.none'),
          hint: grade ? `${text(grade.typeName)} · ${text(grade.reasonName)}` : t('person.notPlaced'),
        },
        {
          label: t('person.exam'),
          value: exam ? score(exam.correctedTotal ?? exam.total) : '–',
          hint: exam
            ? `${exam.title} · ${
                exam.rank === null
                  ? t(`common:outcome.${exam.outcome}`)
                  : t('life.rank', { rank: exam.correctedRank ?? exam.rank })
              }`
            : t('exam.none'),
        },
        {
          label: t('person.evaluation'),
          value: evaluation ? score(evaluation.score) : '–',
          hint: evaluation
            ? `${evaluation.periodId} · ${t('life.rank', { rank: evaluation.rank ?? '–' })}`
            : t('evaluation.none'),
        },
      ]}
    />
  );
}
