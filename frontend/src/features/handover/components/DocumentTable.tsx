import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { BranchName } from '../../../shared/ui/BranchSelect.tsx';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import type { HandoverDocument } from '../api.ts';
import { StateMark } from './StateMark.tsx';

interface DocumentTableProps {
  readonly caption: string;
  readonly rows: readonly HandoverDocument[];
  readonly busy?: boolean;
  /** What a list puts before its rows, such as a box to choose them. */
  readonly first?: Column<HandoverDocument>;
}

/** Handover documents: who gives how many clients to whom, from when, and whose signature is due. */
export function DocumentTable({ caption, rows, busy = false, first }: DocumentTableProps) {
  const { t } = useTranslation('handover');
  const { date, count } = useFormats();
  return (
    <DataTable
      caption={caption}
      rows={rows}
      busy={busy}
      rowKey={(one) => one.documentId}
      columns={[
        ...(first ? [first] : []),
        {
          key: 'pair',
          title: t('word.pair'),
          rowHeader: true,
          render: (one) => (
            <Link to={`/handovers/${encodeURIComponent(one.documentId)}`}>
              {one.giverName ?? t('word.nobody')} → {one.receiverName}
            </Link>
          ),
        },
        {
          key: 'branch',
          title: t('word.branch'),
          wideOnly: true,
          render: (one) => <BranchName branchId={one.branchId} />,
        },
        { key: 'source', title: t('word.source'), wideOnly: true, render: (one) => t(`source.${one.source}`) },
        { key: 'clients', title: t('word.clients'), numeric: true, render: (one) => count(one.clients) },
        {
          key: 'ticked',
          title: t('word.ticked'),
          numeric: true,
          wideOnly: true,
          render: (one) => t('word.of', { done: one.ticked, all: one.mandatory }),
        },
        { key: 'from', title: t('word.from'), wideOnly: true, render: (one) => date(one.effectiveFrom) },
        { key: 'state', title: t('word.state'), render: (one) => <StateMark document={one} /> },
      ]}
    />
  );
}
