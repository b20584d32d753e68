import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { noticeLinesQuery, noticesQuery } from '../../../shared/api/notices.ts';
import { Answer } from '../../../shared/ui/Answer.tsx';
import { Beside } from '../../../shared/ui/Beside.tsx';
import { FactList } from '../../../shared/ui/FactList.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { type Appeal, appealQuery } from '../api.ts';
import { AppealActs } from '../components/AppealActs.tsx';
import { Course } from '../components/Course.tsx';
import { StateMark } from '../components/StateMark.tsx';
import css from './AppealPage.module.css';

/** One appeal from its filing to what became of it. Marks stay under seal; the service never returns them. */
export function AppealPage() {
  const { appealId = '' } = useParams();
  const appeal = useQuery(appealQuery(appealId));
  return (
    <Answer query={appeal} rows={10}>
      {({ value, tag }) => <OfAppeal appeal={value} tag={tag} />}
    </Answer>
  );
}

function OfAppeal({ appeal, tag }: { readonly appeal: Appeal; readonly tag: string | undefined }) {
  const { t } = useTranslation(['appeal', 'common']);
  const name = useName(appeal);
  const part = t(`common:part.${appeal.part}`);
  const kind = t(`kind.${appeal.kind}.name`);
  const facts = [
    { label: t('word.who'), value: `${name} · ${appeal.staffId}` },
    { label: t('word.part'), value: part },
    { label: t('word.kind'), value: kind },
    ...(appeal.item ? [{ label: t('word.item'), value: appeal.item }] : []),
  ];
  return (
    <>
      <PageHeader
        eyebrow={t('title')}
        title={t('one', { name, part, kind })}
        lead={<Link to={`/appeals/${appeal.planId}`}>{t('back')}</Link>}
        actions={<AppealActs appeal={appeal} tag={tag} facts={facts} />}
      />
      <Beside>
        <Panel title={t('what')} lead={t(`kind.${appeal.kind}.text`)}>
          <FactList facts={[...facts, { label: t('word.state'), value: <StateMark state={appeal.state} /> }]} />
          <dl className={css.words}>
            <dt>{t('word.grounds')}</dt>
            <dd>{appeal.grounds}</dd>
            <dt>{t('word.evidence')}</dt>
            <dd>{appeal.evidence}</dd>
            {appeal.reason ? (
              <>
                <dt>{t('decide.reason')}</dt>
                <dd>{appeal.reason}</dd>
              </>
            ) : null}
          </dl>
        </Panel>
        <Panel title={t('course.title')} {...(appeal.kind === 'REMARK' ? { lead: t('course.sealed') } : {})}>
          <Course appeal={appeal} />
        </Panel>
      </Beside>
    </>
  );
}

/** The name stands on the public notice that the appeal was filed under. */
function useName({ planId, staffId }: Appeal): string {
  const { data: notices } = useQuery(noticesQuery(planId));
  const latest = notices?.at(-1)?.version;
  const { data: lines } = useQuery({ ...noticeLinesQuery(planId, latest ?? 0), enabled: latest !== undefined });
  return lines?.find((line) => line.staffId === staffId)?.name ?? staffId;
}
