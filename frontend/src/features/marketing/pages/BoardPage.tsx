import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { BranchSelect } from '../../../shared/ui/BranchSelect.tsx';
import { CursorPager, useCursorPaging } from '../../../shared/ui/CursorPager.tsx';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import { boardQuery, closedQuery } from '../api.ts';
import css from '../components/Board.module.css';
import { MarketingPlaces } from '../components/MarketingPlaces.tsx';
import { StageColumn } from '../components/StageColumn.tsx';
import { OpenTarget } from '../components/TargetActs.tsx';

/** Who is being developed, stage by stage, and what is expected of them. */
export function BoardPage() {
  const { t } = useTranslation('marketing');
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const branchId = search.get('branch') ?? undefined;
  const closed = search.get('show') === 'closed';
  const show = (next: { readonly branch: string | undefined; readonly closed: boolean }) =>
    setSearch(
      { ...(next.branch ? { branch: next.branch } : {}), ...(next.closed ? { show: 'closed' } : {}) },
      { replace: true },
    );
  const board = useQuery(boardQuery(branchId));
  return (
    <>
      <PageHeader
        eyebrow={t('title')}
        title={t('place.board')}
        lead={t('board.lead')}
        actions={hasRole(me, 'relationship-manager') ? <OpenTarget /> : null}
      />
      <MarketingPlaces />
      <Toolbar label={t('board.filter')}>
        <Segmented
          aria-label={t('board.filter')}
          value={closed ? 'closed' : 'open'}
          onChange={(value) => show({ branch: branchId, closed: value === 'closed' })}
          options={[
            { value: 'open', label: t('board.pursued') },
            { value: 'closed', label: t('board.closed') },
          ]}
        />
        {me.bankWide ? <BranchSelect value={branchId} onChange={(branch) => show({ branch, closed })} /> : null}
      </Toolbar>
      {closed ? (
        <Panel title={t('board.closed')}>
          <Closed key={branchId} branchId={branchId} />
        </Panel>
      ) : (
        <Answer query={board} rows={8}>
          {({ columns }) => (
            <div className={css.board}>
              {columns.map((column) => (
                <StageColumn key={column.code} column={column} branchId={branchId} />
              ))}
            </div>
          )}
        </Answer>
      )}
    </>
  );
}

function Closed({ branchId }: { readonly branchId: string | undefined }) {
  const { t } = useTranslation('marketing');
  const { date } = useFormats();
  const paging = useCursorPaging();
  const targets = useQuery(closedQuery(branchId, { cursor: paging.cursor, limit: paging.limit }));
  return (
    <Answer query={targets}>
      {({ items, next }) =>
        items.length === 0 ? (
          <Nothing text={t('board.noneClosed')} />
        ) : (
          <>
            <DataTable
              caption={t('board.closed')}
              rows={items}
              rowKey={(one) => one.targetId}
              columns={[
                {
                  key: 'name',
                  title: t('client'),
                  rowHeader: true,
                  render: (one) => <Link to={`/marketing/targets/${one.targetId}`}>{one.name}</Link>,
                },
                { key: 'staff', title: t('manager'), wideOnly: true, render: (one) => one.staffName },
                { key: 'on', title: t('target.closedOn'), render: (one) => date(one.closedAt) },
                { key: 'reason', title: t('reason'), render: (one) => one.closeReason },
              ]}
            />
            <CursorPager paging={paging} next={next} shown={items.length} busy={targets.isPlaceholderData} />
          </>
        )
      }
    </Answer>
  );
}
