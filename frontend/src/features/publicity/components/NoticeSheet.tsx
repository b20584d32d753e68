import { useTranslation } from 'react-i18next';
import { type Notice, type NoticeLine, PARTS, pointsOf } from '../../../shared/api/notices.ts';
import type { Exam } from '../../../shared/api/plans.ts';
import { useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import sheet from '../../../shared/ui/Sheet.module.css';
import css from './NoticeSheet.module.css';

interface NoticeSheetProps {
  readonly exam: Exam;
  readonly notice: Notice;
  readonly lines: readonly NoticeLine[];
}

/** The notice itself, as it hangs on the wall: on paper it is all that is printed. */
export function NoticeSheet({ exam, notice, lines }: NoticeSheetProps) {
  const { t } = useTranslation('publicity');
  const { date, moment, count } = useFormats();
  const words = {
    exam: exam.title,
    cutOff: date(exam.cutOffDate),
    count: lines.length,
    people: count(lines.length),
    days: notice.workingDays,
    posted: date(notice.postedOn),
    ends: date(notice.endsOn),
    version: notice.version,
  };
  return (
    <article className={sheet.sheet} aria-labelledby="notice-title">
      <header className={sheet.head}>
        <p className={sheet.word}>{t('sheet.word')}</p>
        <h2 id="notice-title" className={sheet.title}>
          {t('sheet.title', words)}
        </h2>
        <p className={css.version}>{t('sheet.version', words)}</p>
      </header>
      <p className={css.to}>{t('sheet.to')}</p>
      <p className={sheet.text}>{t('sheet.opening', words)}</p>
      {notice.version > 1 ? <p className={sheet.text}>{t('sheet.changed', words)}</p> : null}
      <h3 className={sheet.section}>{t('sheet.list')}</h3>
      <Lines notice={notice} lines={lines} />
      <h3 className={sheet.section}>{t('sheet.ways')}</h3>
      <p className={sheet.text}>{t('sheet.objection', words)}</p>
      <p className={sheet.text}>{t('sheet.appeal', words)}</p>
      <p className={sheet.text}>{t('sheet.afterwards')}</p>
      <div className={sheet.signature}>
        <p>{t('sheet.department')}</p>
        <p>{date(notice.postedOn)}</p>
      </div>
      <footer className={css.foot}>
        <p>{t('sheet.posted', { by: notice.postedBy, at: moment(notice.postedAt), ...words })}</p>
        <p className={css.hash}>{t('sheet.hash', { hash: notice.hash })}</p>
      </footer>
    </article>
  );
}

function Lines({ notice, lines }: Omit<NoticeSheetProps, 'exam'>) {
  const { t } = useTranslation(['publicity', 'common']);
  const { score, date } = useFormats();
  const me = useMe();
  const isChanged = (line: NoticeLine) => notice.version > 1 && line.sinceVersion === notice.version;
  const columns: readonly Column<NoticeLine>[] = [
    { key: 'rank', title: t('column.rank'), numeric: true, render: (line) => line.rank ?? '–' },
    {
      key: 'name',
      title: t('column.name'),
      rowHeader: true,
      render: (line) => (
        <>
          {line.name}
          {line.staffId === me.personId ? <span className={`${css.own} no-print`}>{t('own')}</span> : null}
          {isChanged(line) ? (
            <>
              {' '}
              <Mark tone="bronze">{t('changed')}</Mark>
            </>
          ) : null}
        </>
      ),
    },
    { key: 'branch', title: t('column.branch'), wideOnly: true, render: (line) => line.branchName ?? line.branchId },
    ...PARTS.map((part) => ({
      key: part,
      title: t(`common:part.${part}`),
      numeric: true,
      wideOnly: true,
      render: (line: NoticeLine) => score(pointsOf(line, part)),
    })),
    { key: 'total', title: t('column.total'), numeric: true, render: (line) => <b>{score(line.total)}</b> },
    {
      key: 'tier',
      title: t('column.tier'),
      render: (line) =>
        line.proposedTier ? t(`common:rmTier.${line.proposedTier}`) : t(`common:outcome.${line.outcome}`),
    },
    { key: 'ends', title: t('column.ends'), render: (line) => <span className={css.day}>{date(line.endsOn)}</span> },
  ];
  return (
    <DataTable
      caption={t('sheet.caption', { version: notice.version })}
      columns={columns}
      rows={lines}
      rowKey={(line) => line.staffId}
      marked={isChanged}
    />
  );
}
