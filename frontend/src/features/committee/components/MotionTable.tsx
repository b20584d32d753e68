import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Notice } from '../../../shared/api/notices.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import type { Committee, Motion } from '../api.ts';
import { isStale } from '../model/coverage.ts';
import { majorityOf } from '../model/tally.ts';
import { MotionMark } from './MotionMark.tsx';

interface MotionTableProps {
  readonly motions: readonly Motion[];
  readonly committees: readonly Committee[];
  readonly latest: Notice | undefined;
}

/** The motions of an exam, newest notice first. */
export function MotionTable({ motions, committees, latest }: MotionTableProps) {
  const { t } = useTranslation('committee');
  const { moment } = useFormats();
  const committeeOf = (motion: Motion) => committees.find(({ committeeId }) => committeeId === motion.committeeId);
  const columns: readonly Column<Motion>[] = [
    {
      key: 'committee',
      title: t('coverage.committee'),
      rowHeader: true,
      render: (row) => (
        <Link to={`/committees/${row.planId}/${row.motionId}`}>{committeeOf(row)?.title ?? row.committeeId}</Link>
      ),
    },
    {
      key: 'notice',
      title: t('motion.notice'),
      render: (row) => (
        <Link to={`/notices/${row.planId}/${row.noticeVersion}`}>
          {t('motion.version', { version: row.noticeVersion })}
        </Link>
      ),
    },
    {
      key: 'votes',
      title: t('motion.votes'),
      render: (row) => {
        const members = committeeOf(row)?.members.length ?? 0;
        return t('motion.castOf', { cast: row.votes.length, members, needed: majorityOf(members) });
      },
    },
    {
      key: 'state',
      title: t('motion.state'),
      render: (row) => <MotionMark motion={row} stale={isStale(row, latest)} />,
    },
    {
      key: 'decided',
      title: t('motion.decided'),
      wideOnly: true,
      render: (row) => (row.decidedBy ? `${row.decidedBy} · ${moment(row.decidedAt)}` : '–'),
    },
  ];
  const newestFirst = [...motions].sort((one, other) => other.noticeVersion - one.noticeVersion);
  return (
    <DataTable caption={t('motion.list')} columns={columns} rows={newestFirst} rowKey={({ motionId }) => motionId} />
  );
}
