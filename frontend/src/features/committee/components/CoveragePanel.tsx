import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { Mark, type Tone } from '../../../shared/ui/Mark.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { isMissing, type Needed, type Progress } from '../model/coverage.ts';
import css from './CoveragePanel.module.css';

const TONE: Record<Progress, Tone> = {
  'no-committee': 'red',
  'no-motion': 'bronze',
  open: 'bronze',
  rejected: 'red',
  approved: 'teal',
};

/** What is still missing before the ranking may be approved: every branch's group, and head office for the seniors. */
export function CoveragePanel({ planId, needed }: { readonly planId: string; readonly needed: readonly Needed[] }) {
  const { t } = useTranslation('committee');
  const { count, list } = useFormats();
  const missing = needed.filter(isMissing);
  const nameOf = ({ branchId, branchName }: Needed) => branchName ?? branchId ?? t('coverage.seniors');
  const columns: readonly Column<Needed>[] = [
    { key: 'what', title: t('coverage.what'), rowHeader: true, render: nameOf },
    { key: 'candidates', title: t('coverage.candidates'), numeric: true, render: (row) => count(row.candidates) },
    {
      key: 'committee',
      title: t('coverage.committee'),
      wideOnly: true,
      render: ({ committee }) => committee?.title ?? '–',
    },
    {
      key: 'progress',
      title: t('coverage.progress'),
      render: ({ progress, motion }) => {
        const mark = <Mark tone={TONE[progress]}>{t(`progress.${progress}`)}</Mark>;
        return motion ? <Link to={`/committees/${planId}/${motion.motionId}`}>{mark}</Link> : mark;
      },
    },
  ];
  return (
    <Panel title={t('coverage.title')} lead={t('coverage.lead')}>
      <div className={css.verdict}>
        {missing.length === 0 ? (
          <Alert type="success" showIcon role="status" title={t('coverage.complete')} />
        ) : (
          <Alert
            type="warning"
            showIcon
            role="status"
            title={t('coverage.missing', { who: list(missing.map(nameOf)) })}
          />
        )}
      </div>
      <DataTable
        caption={t('coverage.title')}
        columns={columns}
        rows={needed}
        rowKey={({ branchId }) => branchId ?? 'head-office'}
      />
    </Panel>
  );
}
