import { useTranslation } from 'react-i18next';
import type { NoticeLine } from '../../../shared/api/notices.ts';
import { useMe } from '../../../shared/auth/me.ts';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import { StaffName } from '../../../shared/ui/StaffName.tsx';
import type { Committee, Motion } from '../api.ts';
import css from './MemberTable.module.css';

interface MemberTableProps {
  readonly committee: Committee;
  readonly motion: Motion;
  readonly scope: readonly NoticeLine[];
}

/** Every member with the vote, and the candidates on whom the member does not vote with the ground. */
export function MemberTable({ committee, motion, scope }: MemberTableProps) {
  const { t } = useTranslation('committee');
  const me = useMe();
  const nameOf = (candidateId: string) => scope.find(({ staffId }) => staffId === candidateId)?.name ?? candidateId;
  const columns: readonly Column<string>[] = [
    {
      key: 'member',
      title: t('member.name'),
      rowHeader: true,
      render: (memberId) => <StaffName staffId={memberId} />,
    },
    {
      key: 'vote',
      title: t('member.vote'),
      render: (memberId) => {
        const cast = motion.votes.find((one) => one.memberId === memberId);
        if (!cast) return <Mark tone="plain">{t('member.notYet')}</Mark>;
        return <Mark tone={cast.inFavour ? 'teal' : 'red'}>{t(cast.inFavour ? 'member.for' : 'member.against')}</Mark>;
      },
    },
    {
      key: 'recusals',
      title: t('member.recused'),
      render: (memberId) => {
        const own = motion.recusals.filter((one) => one.memberId === memberId);
        return own.length === 0 ? (
          '–'
        ) : (
          <ul>
            {own.map(({ candidateId, ground }) => (
              <li key={candidateId}>
                {t('member.recusal', { name: nameOf(candidateId), ground: t(`ground.${ground}`) })}
              </li>
            ))}
          </ul>
        );
      },
    },
  ];
  return (
    <div className={css.table}>
      <DataTable
        caption={t('member.caption')}
        columns={columns}
        rows={committee.members}
        rowKey={(memberId) => memberId}
        marked={(memberId) => memberId === me.personId}
      />
    </div>
  );
}
