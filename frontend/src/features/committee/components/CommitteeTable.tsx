import { useTranslation } from 'react-i18next';
import { BranchName } from '../../../shared/ui/BranchSelect.tsx';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import { StaffName } from '../../../shared/ui/StaffName.tsx';
import type { Committee } from '../api.ts';
import css from './CommitteeTable.module.css';

/** All committees with what they decide on and who sits in them. */
export function CommitteeTable({ committees }: { readonly committees: readonly Committee[] }) {
  const { t } = useTranslation('committee');
  const columns: readonly Column<Committee>[] = [
    {
      key: 'title',
      title: t('committee.title'),
      rowHeader: true,
      render: ({ title, committeeId }) => (
        <>
          {title} <span className={css.id}>{committeeId}</span>
        </>
      ),
    },
    {
      key: 'level',
      title: t('committee.level'),
      wideOnly: true,
      render: ({ level }) => <Mark tone={level === 'BRANCH' ? 'plain' : 'ink'}>{t(`level.${level}`)}</Mark>,
    },
    {
      key: 'decides',
      title: t('committee.decides'),
      render: ({ level, branchIds }) =>
        level === 'HEAD_OFFICE' ? (
          t('committee.seniors')
        ) : (
          <ul className={css.list}>
            {branchIds.map((branchId) => (
              <li key={branchId}>
                <BranchName branchId={branchId} />
              </li>
            ))}
          </ul>
        ),
    },
    {
      key: 'members',
      title: t('committee.members'),
      render: ({ members }) => (
        <ul className={css.list}>
          {members.map((staffId) => (
            <li key={staffId}>
              <StaffName staffId={staffId} />
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('committee.list')}
      columns={columns}
      rows={committees}
      rowKey={({ committeeId }) => committeeId}
    />
  );
}
