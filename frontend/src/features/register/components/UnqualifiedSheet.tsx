import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { BranchName } from '../../../shared/ui/BranchSelect.tsx';
import { FactList } from '../../../shared/ui/FactList.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import { OutcomeMark } from '../../../shared/ui/OutcomeMark.tsx';
import { QualificationMark } from '../../../shared/ui/QualificationMark.tsx';
import { SideSheet } from '../../../shared/ui/SideSheet.tsx';
import { actQuery, proposes, type RouteFinding, type Unqualified, unqualifiedPersonQuery } from '../api.ts';
import { ActStateMark } from './ActStateMark.tsx';
import { ActWords } from './ActWords.tsx';
import { ProposeAct } from './ProposeAct.tsx';
import css from './UnqualifiedSheet.module.css';

interface UnqualifiedSheetProps {
  readonly staffId: string | undefined;
  readonly on: string | undefined;
  readonly onClose: () => void;
}

/** One person of the list: what could still qualify the person, and what HR may record. */
export function UnqualifiedSheet({ staffId, on, onClose }: UnqualifiedSheetProps) {
  const { t } = useTranslation('register');
  return (
    <SideSheet title={t('unqualified.one')} open={staffId !== undefined} onClose={onClose}>
      {staffId === undefined ? null : <Person staffId={staffId} on={on} />}
    </SideSheet>
  );
}

function Person({ staffId, on }: { readonly staffId: string; readonly on: string | undefined }) {
  const { t } = useTranslation('register');
  const person = useQuery(unqualifiedPersonQuery(staffId, on));
  return (
    <Answer query={person} rows={8} none={<Nothing text={t('unqualified.gone')} />}>
      {(found) => <Found person={found} />}
    </Answer>
  );
}

function Found({ person }: { readonly person: Unqualified }) {
  const { t } = useTranslation('register');
  const { date, score } = useFormats();
  const me = useMe();
  const facts = [
    { label: t('column.person'), value: `${person.name} · ${person.staffId}` },
    { label: t('column.branch'), value: <BranchName branchId={person.branchId} /> },
    { label: t('person.standing'), value: <QualificationMark state={person.state} /> },
    { label: t('unqualified.exam'), value: person.planId ?? t('unqualified.noExam') },
    ...(person.planId
      ? [
          { label: t('unqualified.cutOff'), value: date(person.cutOffDate) },
          { label: t('exam.total'), value: score(person.total) },
          ...(person.outcome ? [{ label: t('exam.outcome'), value: <OutcomeMark outcome={person.outcome} /> }] : []),
        ]
      : []),
  ];
  const year = person.cutOffDate ? Number(person.cutOffDate.slice(0, 4)) - 1 : undefined;
  return (
    <>
      <FactList facts={facts} />
      <p>
        <Link to={`/people/${person.staffId}`}>{t('unqualified.file')}</Link>
      </p>
      <h2 className={css.heading}>{t('unqualified.route')}</h2>
      {person.route ? <Finding finding={person.route} /> : <p>{t('unqualified.noRoute')}</p>}
      <h2 className={css.heading}>{t('unqualified.opinion')}</h2>
      {person.actId ? <Opinion actId={person.actId} /> : <p>{t('unqualified.noOpinion')}</p>}
      {proposes(me) && person.staffId !== me.personId ? (
        <div className={css.buttons}>
          <ProposeAct staffId={person.staffId} facts={facts} kinds={['UNQUALIFIED']} primary={!person.route?.open} />
          {person.route ? (
            <ProposeAct
              staffId={person.staffId}
              facts={facts}
              kinds={['PROVISIONAL']}
              primary={person.route.open}
              initial={{
                provisional: { planId: person.planId ?? '', year: year ?? '', marketingStaffAtCutOff: false },
              }}
            />
          ) : null}
        </div>
      ) : null}
    </>
  );
}

/** Whether deposits open the alternative route, condition by condition. */
function Finding({ finding }: { readonly finding: RouteFinding }) {
  const { t } = useTranslation('register');
  const text = useText();
  return (
    <>
      <div className={css.result}>
        <Alert
          type={finding.open ? 'success' : 'info'}
          showIcon
          title={t(finding.open ? 'unqualified.open' : 'unqualified.closed')}
        />
      </div>
      <ul className={css.conditions}>
        {finding.conditions.map((condition) => (
          <li key={condition.text.zh}>
            <Mark tone={condition.met ? 'teal' : 'red'}>
              {t(condition.met ? 'unqualified.met' : 'unqualified.unmet')}
            </Mark>
            <span>{text(condition.text)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Opinion({ actId }: { readonly actId: string }) {
  const { t } = useTranslation('register');
  const { date } = useFormats();
  const act = useQuery(actQuery(actId));
  return (
    <Answer query={act} rows={2}>
      {({ value }) => (
        <FactList
          facts={[
            { label: t('column.content'), value: <ActWords act={value} /> },
            { label: t('column.actState'), value: <ActStateMark state={value.state} /> },
            { label: t('column.effective'), value: date(value.effectiveFrom) },
            { label: t('column.basis'), value: value.basis },
          ]}
        />
      )}
    </Answer>
  );
}
