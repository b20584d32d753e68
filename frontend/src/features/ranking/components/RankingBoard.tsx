import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { OutcomeMark } from '../../../shared/ui/OutcomeMark.tsx';
import { RmTierMark } from '../../../shared/ui/tier.tsx';
import type { RankedCandidate } from '../api.ts';
import css from './RankingBoard.module.css';

interface RankingBoardProps {
  readonly caption: string;
  readonly rows: readonly RankedCandidate[];
  readonly busy: boolean;
  readonly onExplain: (staffId: string) => void;
}

/** A correction after the approval leaves the approved line as it is and stands beside it (R14). */
const isCorrected = (row: RankedCandidate) => row.correctedTotal != null || row.grantedTier != null;

export function RankingBoard({ caption, rows, busy, onExplain }: RankingBoardProps) {
  const { t } = useTranslation(['ranking', 'common']);
  const { score } = useFormats();
  const me = useMe();
  const corrected = rows.some(isCorrected);
  const correctedColumns: readonly Column<RankedCandidate>[] = [
    {
      key: 'correctedRank',
      title: t('column.correctedRank'),
      numeric: true,
      render: ({ rank, correctedRank = null }) => (
        <b className={rank === correctedRank ? undefined : css.changed}>{correctedRank ?? '–'}</b>
      ),
    },
    {
      key: 'grantedTier',
      title: t('column.grantedTier'),
      render: (row) => (row.grantedTier ? <RmTierMark tier={row.grantedTier} /> : row.tier ? t('revoked') : '–'),
    },
  ];
  const columns: readonly Column<RankedCandidate>[] = [
    {
      key: 'rank',
      title: t('column.rank'),
      numeric: true,
      render: (row) => <b className={css.rank}>{row.rank ?? '–'}</b>,
    },
    {
      key: 'name',
      title: t('column.name'),
      rowHeader: true,
      render: (row) => (
        <>
          {row.name} <span className={css.id}>{row.staffId}</span>
        </>
      ),
    },
    { key: 'branch', title: t('column.branch'), wideOnly: true, render: (row) => row.branchName ?? row.branchId },
    { key: 'written', title: t('column.written'), numeric: true, wideOnly: true, render: (row) => score(row.written) },
    {
      key: 'interview',
      title: t('column.interview'),
      numeric: true,
      wideOnly: true,
      render: (row) => score(row.interview),
    },
    {
      key: 'experience',
      title: t('column.experience'),
      numeric: true,
      wideOnly: true,
      render: (row) => score(row.experience),
    },
    { key: 'total', title: t('column.total'), numeric: true, render: (row) => <b>{score(row.total)}</b> },
    {
      key: 'tier',
      title: t('column.tier'),
      render: (row) => (row.tier ? <RmTierMark tier={row.tier} /> : <OutcomeMark outcome={row.outcome} />),
    },
    ...(corrected ? correctedColumns : []),
    {
      key: 'why',
      title: t('column.why'),
      noPrint: true,
      render: (row) => (
        <Button
          size="small"
          onClick={() => onExplain(row.staffId)}
          aria-label={t('explain', { name: row.name })}
          aria-haspopup="dialog"
        >
          {t('common:why')}
        </Button>
      ),
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.staffId}
      marked={(row) => row.staffId === me.personId}
      busy={busy}
    />
  );
}
