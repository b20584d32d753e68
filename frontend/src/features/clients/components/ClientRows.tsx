import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { BranchName } from '../../../shared/ui/BranchSelect.tsx';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { ClientTierMark } from '../../../shared/ui/tier.tsx';
import type { ClientRow } from '../api.ts';
import css from './Clients.module.css';
import { HolderNames } from './HolderNames.tsx';
import { QualityMarks } from './QualityMarks.tsx';

interface ClientRowsProps {
  readonly rows: readonly ClientRow[];
  readonly busy: boolean;
  readonly onOpen: (clientId: string) => void;
}

export function ClientRows({ rows, busy, onOpen }: ClientRowsProps) {
  const { t } = useTranslation(['clients', 'common']);
  const { money, count } = useFormats();
  const columns: readonly Column<ClientRow>[] = [
    {
      key: 'name',
      title: t('column.name'),
      rowHeader: true,
      render: (row) => (
        <>
          {row.name}
          <span className={css.soft}>{row.clientId}</span>
        </>
      ),
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
      render: (row) => (
        <>
          <ClientTierMark tier={row.tier} />
          {row.tier === 'UNTIERED' ? <span className={css.soft}>{t('gap.short')}</span> : null}
        </>
      ),
    },
    { key: 'loan', title: t('column.loan'), numeric: true, wideOnly: true, render: (row) => money(row.loanBalance) },
    {
      key: 'deposit',
      title: t('column.deposit'),
      numeric: true,
      wideOnly: true,
      render: (row) => money(row.depositBalance),
    },
    {
      key: 'difficulty',
      title: t('column.difficulty'),
      numeric: true,
      wideOnly: true,
      render: (row) => count(row.difficulty),
    },
    { key: 'quality', title: t('column.quality'), wideOnly: true, render: (row) => <QualityMarks client={row} /> },
    { key: 'holder', title: t('column.holder'), render: (row) => <HolderNames holders={row.holders} /> },
    {
      key: 'open',
      title: t('column.open'),
      noPrint: true,
      render: (row) => (
        <Button
          size="small"
          aria-haspopup="dialog"
          aria-label={t('openOf', { name: row.name })}
          onClick={() => onOpen(row.clientId)}
        >
          {t('open')}
        </Button>
      ),
    },
  ];
  return <DataTable caption={t('title')} columns={columns} rows={rows} rowKey={(row) => row.clientId} busy={busy} />;
}
