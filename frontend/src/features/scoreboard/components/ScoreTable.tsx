import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { BranchName } from '../../../shared/ui/BranchSelect.tsx';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { RmTierMark } from '../../../shared/ui/tier.tsx';
import type { DimensionCode, ScoreRow } from '../api.ts';

export const DIMENSIONS: readonly DimensionCode[] = ['FINANCIAL', 'CUSTOMER', 'PROCESS', 'LEARNING'];

interface ScoreTableProps {
  readonly periodId: string;
  readonly rows: readonly ScoreRow[];
  readonly busy: boolean;
}

export function ScoreTable({ periodId, rows, busy }: ScoreTableProps) {
  const { t } = useTranslation('scoreboard');
  const { score, money } = useFormats();
  const me = useMe();
  const columns: readonly Column<ScoreRow>[] = [
    { key: 'rank', title: t('column.rank'), numeric: true, render: (row) => <b>{row.rank}</b> },
    {
      key: 'name',
      title: t('column.name'),
      rowHeader: true,
      render: (row) => <Link to={`/scoreboard/${periodId}/${row.staffId}`}>{row.name}</Link>,
    },
    {
      key: 'branch',
      title: t('column.branch'),
      wideOnly: true,
      render: (row) => <BranchName branchId={row.branchId} />,
    },
    {
      key: 'tier',
      title: t('column.tier'),
      wideOnly: true,
      render: (row) => (row.tier ? <RmTierMark tier={row.tier} /> : '–'),
    },
    { key: 'score', title: t('column.score'), numeric: true, render: (row) => <b>{score(row.score)}</b> },
    ...DIMENSIONS.map((dimension) => ({
      key: dimension,
      title: t(`dimension.${dimension}`),
      numeric: true,
      wideOnly: true,
      render: (row: ScoreRow) => score(row.dimensions.find((one) => one.dimension === dimension)?.score),
    })),
    { key: 'rorac', title: t('column.rorac'), numeric: true, render: (row) => money(row.rorac) },
  ];
  return (
    <DataTable
      caption={t('table.title')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.staffId}
      marked={(row) => row.staffId === me.personId}
      busy={busy}
    />
  );
}
