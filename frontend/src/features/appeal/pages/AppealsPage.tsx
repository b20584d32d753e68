import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { noticeLinesQuery, noticesQuery } from '../../../shared/api/notices.ts';
import { type Exam, finalExamsQuery } from '../../../shared/api/plans.ts';
import { useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { ExamSelect } from '../../../shared/ui/ExamSelect.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import { type Appeal, appealsQuery } from '../api.ts';
import { FileAppeal } from '../components/FileAppeal.tsx';
import { StateMark } from '../components/StateMark.tsx';
import { needsOf } from '../model/kinds.ts';

/** The appeals of an exam: the candidate's own, or all for those who mark and decide. */
export function AppealsPage() {
  const { planId } = useParams();
  const { t } = useTranslation(['appeal', 'common']);
  const exams = useQuery(finalExamsQuery);
  return (
    <Answer query={exams} rows={8}>
      {(all) => {
        const exam = planId ? all.find((one) => one.planId === planId) : all[0];
        if (exam) return <OfExam key={exam.planId} exam={exam} exams={all} />;
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

const STATES = ['OPEN', 'UPHELD', 'DISMISSED'] as const;

function OfExam({ exam, exams }: { readonly exam: Exam; readonly exams: readonly Exam[] }) {
  const { t } = useTranslation('appeal');
  const me = useMe();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const appeals = useQuery(appealsQuery(exam.planId));
  const { data: notices } = useQuery(noticesQuery(exam.planId));
  const latest = notices?.at(-1);
  const { data: lines = [] } = useQuery({
    ...noticeLinesQuery(exam.planId, latest?.version ?? 0),
    enabled: latest !== undefined,
  });
  const own = lines.find(({ staffId }) => staffId === me.personId);
  const state = search.get('state') ?? 'ALL';
  const nameOf = (staffId: string) => lines.find((line) => line.staffId === staffId)?.name ?? staffId;
  return (
    <>
      <PageHeader
        eyebrow={t('title')}
        title={exam.title}
        lead={t(me.bankWide ? 'leadAll' : 'leadOwn')}
        actions={
          <>
            <ExamSelect exams={exams} value={exam.planId} onChange={(planId) => navigate(`/appeals/${planId}`)} />
            {latest ? <Link to={`/notices/${exam.planId}`}>{t('notice')}</Link> : null}
            {own && !latest?.closedAt && appeals.data ? (
              <FileAppeal
                planId={exam.planId}
                line={own}
                appealed={appeals.data.filter(({ staffId }) => staffId === own.staffId).map(({ part }) => part)}
              />
            ) : null}
          </>
        }
      />
      <Toolbar label={t('filter')}>
        <Segmented
          aria-label={t('filter')}
          value={state}
          onChange={(value) => setSearch(value === 'ALL' ? {} : { state: value }, { replace: true })}
          options={[
            { value: 'ALL', label: t('all') },
            ...STATES.map((one) => ({ value: one as string, label: t(`state.${one}`) })),
          ]}
        />
      </Toolbar>
      <Answer query={appeals}>
        {(all) => {
          const shown = all.filter((one) => state === 'ALL' || one.state === state);
          if (shown.length === 0)
            return <Nothing text={t(all.length > 0 ? 'noMatch' : latest ? 'none' : 'noNotice')} />;
          return <List caption={exam.title} appeals={shown} nameOf={nameOf} />;
        }}
      </Answer>
    </>
  );
}

interface ListProps {
  readonly caption: string;
  readonly appeals: readonly Appeal[];
  readonly nameOf: (staffId: string) => string;
}

function List({ caption, appeals, nameOf }: ListProps) {
  const { t } = useTranslation(['appeal', 'common']);
  const { moment, list } = useFormats();
  return (
    <DataTable
      caption={caption}
      rows={appeals}
      rowKey={(one) => one.appealId}
      columns={[
        {
          key: 'who',
          title: t('word.who'),
          rowHeader: true,
          render: (one) => (
            <Link to={`/appeals/${one.planId}/${one.appealId}`}>
              {nameOf(one.staffId)} · {t(`common:part.${one.part}`)}
            </Link>
          ),
        },
        {
          key: 'kind',
          title: t('word.kind'),
          render: (one) => (
            <>
              {t(`kind.${one.kind}.name`)}
              {one.item ? t('itemOf', { item: one.item }) : ''}
            </>
          ),
        },
        { key: 'filed', title: t('word.filed'), wideOnly: true, render: (one) => moment(one.filedAt) },
        { key: 'state', title: t('word.state'), render: (one) => <StateMark state={one.state} /> },
        {
          key: 'next',
          title: t('word.next'),
          wideOnly: true,
          render: (one) => list(needsOf(one).map((need) => t(`need.${need}`))) || '–',
        },
      ]}
    />
  );
}
