import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type GradeSpan, gradeHistoryQuery, type Ladder } from '../../../shared/api/grades.ts';
import { holds } from '../../../shared/api/qualifications.ts';
import { bankToday, useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import type { AsOf } from '../../../shared/ui/AsOfFields.tsx';
import { BranchName } from '../../../shared/ui/BranchSelect.tsx';
import { FactList } from '../../../shared/ui/FactList.tsx';
import { GradeTimeline } from '../../../shared/ui/GradeTimeline.tsx';
import { SideSheet } from '../../../shared/ui/SideSheet.tsx';
import { TraceLines } from '../../../shared/ui/TraceLines.tsx';
import { gradeQuery } from '../api.ts';
import { ceilingOf } from '../model/picture.ts';
import css from './GradeSheet.module.css';
import { StandingMark } from './StandingMark.tsx';

interface GradeSheetProps {
  readonly staffId: string | undefined;
  readonly asOf: AsOf;
  readonly ladder: Ladder;
  readonly onTry: (span: GradeSpan) => void;
  readonly onClose: () => void;
}

/** Why a person has this grade on this day: own grade, treatment, ceiling, sentence by sentence; and how it went on. */
export function GradeSheet({ staffId, onClose, ...rest }: GradeSheetProps) {
  const { t } = useTranslation('ladder');
  return (
    <SideSheet title={t('sheet.title')} open={staffId !== undefined} onClose={onClose}>
      {staffId === undefined ? null : <Grade staffId={staffId} {...rest} />}
    </SideSheet>
  );
}

interface GradeProps extends Omit<GradeSheetProps, 'onClose'> {
  readonly staffId: string;
}

function Grade({ staffId, asOf, ladder, onTry }: GradeProps) {
  const { t } = useTranslation('ladder');
  const text = useText();
  const grade = useQuery(gradeQuery(staffId, asOf));
  return (
    <>
      <Answer query={grade} rows={8} none={<Nothing text={t('sheet.notYours')} />}>
        {(span) => (
          <>
            <Summary span={span} />
            <Facts span={span} ladder={ladder} />
            {span.ownGrade ? (
              <Button className={`${css.try} no-print`} onClick={() => onTry(span)} aria-haspopup="dialog">
                {t('sheet.try')}
              </Button>
            ) : null}
            <h2 className={css.heading}>{t('sheet.trace')}</h2>
            <TraceLines
              label={t('sheet.trace')}
              lines={span.trace.map((line, index) => ({
                key: `${index}-${line.zh}`,
                text: text(line),
                result: index === span.trace.length - 1,
              }))}
            />
          </>
        )}
      </Answer>
      <History staffId={staffId} asOf={asOf} ladder={ladder} />
    </>
  );
}

function Summary({ span }: { readonly span: GradeSpan }) {
  const { t } = useTranslation(['ladder', 'common']);
  const text = useText();
  return (
    <div className={css.summary}>
      <div>
        <p className={css.name}>{span.name ?? span.staffId}</p>
        <p className={css.soft}>
          {span.branchId ? <BranchName branchId={span.branchId} /> : null} · {span.staffId} · {text(span.typeName)}
        </p>
        <StandingMark span={span} />
      </div>
      <dl className={css.verdict}>
        <div>
          <dt>{t('common:grade.paid')}</dt>
          <dd>{span.gradeName ? text(span.gradeName) : t('common:grade.none')}</dd>
        </div>
      </dl>
    </div>
  );
}

function Facts({ span, ladder }: { readonly span: GradeSpan; readonly ladder: Ladder }) {
  const { t } = useTranslation(['ladder', 'common']);
  const { date, moment } = useFormats();
  const text = useText();
  const nameOf = (code: string | null) => {
    const found = ladder.positions.find((position) => position.code === code);
    return found ? text(found.name) : (code ?? '–');
  };
  const ceiling = ceilingOf(ladder, holds(span.standing), span.tier);
  return (
    <FactList
      facts={[
        { label: t('common:grade.own'), value: nameOf(span.ownGrade) },
        { label: t('sheet.treatedAs'), value: nameOf(span.treatedAs) },
        { label: t('sheet.ceiling'), value: ceiling ? text(ceiling.name) : t('sheet.noCeiling') },
        ...(span.payBand ? [{ label: t('sheet.payBand'), value: span.payBand }] : []),
        ...(span.title ? [{ label: t('sheet.externalTitle'), value: text(span.title) }] : []),
        { label: t('common:grade.reason'), value: text(span.reasonName) },
        ...(span.periodId ? [{ label: t('sheet.period'), value: span.periodId }] : []),
        {
          label: t('sheet.valid'),
          value: span.to
            ? t('sheet.fromTo', { from: date(span.from), to: date(span.to) })
            : t('sheet.fromOn', { from: date(span.from) }),
        },
        {
          label: t('sheet.recorded'),
          value: span.recordedTo
            ? t('sheet.fromTo', { from: moment(span.recordedFrom), to: moment(span.recordedTo) })
            : t('sheet.fromOn', { from: moment(span.recordedFrom) }),
        },
        { label: t('sheet.scheme'), value: span.schemeId },
      ]}
    />
  );
}

function History({ staffId, asOf, ladder }: Omit<GradeProps, 'onTry'>) {
  const { t } = useTranslation('ladder');
  const { data } = useQuery(gradeHistoryQuery(staffId, asOf.knownAt));
  if (!data) return null;
  return (
    <>
      <h2 className={css.heading}>{t('sheet.history')}</h2>
      <GradeTimeline spans={data} positions={ladder.positions} on={asOf.on ?? bankToday()} />
    </>
  );
}
