import { Progress as Bar } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { BranchName } from '../../../shared/ui/BranchSelect.tsx';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import type { BranchProgress, Decision } from '../api.ts';
import css from './Progress.module.css';

/** How far each decision is, branch by branch; those that are complete are told in one line. */
export function Progress({ decisions }: { readonly decisions: readonly Decision[] }) {
  const { t } = useTranslation('handover');
  const { date, list } = useFormats();
  return (
    <ul className={css.decisions}>
      {decisions.map((decision) => (
        <li key={decision.decisionId}>
          <p className={css.head}>
            <Link to={`/handovers?decision=${encodeURIComponent(decision.decisionId)}&state=all`}>
              {t(`source.${decision.source}`)} {decision.decisionId}
            </Link>
            <span>
              {t('progress.from', { date: date(decision.effectiveFrom) })}
              {decision.affectsClosedPeriod.length > 0
                ? t('progress.closed', { periods: list(decision.affectsClosedPeriod) })
                : null}
            </span>
            {decision.completedAt ? <Mark tone="teal">{t('progress.complete')}</Mark> : null}
          </p>
          <Branches decision={decision} />
        </li>
      ))}
    </ul>
  );
}

function Branches({ decision }: { readonly decision: Decision }) {
  const { t } = useTranslation('handover');
  const { count } = useFormats();
  const percent = ({ signed, documents }: BranchProgress) => Math.floor((100 * signed) / documents);
  return (
    <DataTable
      caption={decision.decisionId}
      rows={decision.branches}
      rowKey={(one) => one.branchId}
      columns={[
        {
          key: 'branch',
          title: t('word.branch'),
          rowHeader: true,
          render: (one) => <BranchName branchId={one.branchId} />,
        },
        { key: 'clients', title: t('word.clients'), numeric: true, render: (one) => count(one.clients) },
        {
          key: 'signed',
          title: t('progress.signed'),
          numeric: true,
          render: (one) => t('word.of', { done: count(one.signed), all: count(one.documents) }),
        },
        {
          key: 'bar',
          title: t('progress.bar'),
          wideOnly: true,
          render: (one) => (
            <Bar
              percent={percent(one)}
              size="small"
              aria-label={t('word.of', { done: count(one.signed), all: count(one.documents) })}
            />
          ),
        },
      ]}
    />
  );
}
