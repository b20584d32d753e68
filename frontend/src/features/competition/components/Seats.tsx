import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import type { Seat } from '../api.ts';

/** Who judges, and who has still to hand in; no mark is shown while the seal is on. */
export function Seats({ panel, unsealed }: { readonly panel: readonly Seat[]; readonly unsealed: boolean }) {
  const { t } = useTranslation('competition');
  const waiting = panel.filter(({ conflict, handedIn }) => conflict === null && !handedIn).length;
  const columns: readonly Column<Seat>[] = [
    { key: 'name', title: t('word.member'), rowHeader: true, render: ({ name, staffId }) => `${name} ${staffId}` },
    {
      key: 'sheet',
      title: t('seats.sheet'),
      render: ({ conflict, handedIn }) =>
        conflict ? (
          <Mark tone="red">{t('seats.out', { conflict: t(`conflict.${conflict}`) })}</Mark>
        ) : (
          <Mark tone={handedIn ? 'teal' : 'plain'}>{t(handedIn ? 'seats.handedIn' : 'seats.waiting')}</Mark>
        ),
    },
    {
      key: 'vote',
      title: t('seats.vote'),
      render: ({ conflict, voted }) => (conflict ? '–' : t(voted ? 'seats.voted' : 'seats.notVoted')),
    },
  ];
  return (
    <Panel title={t('seats.title')} lead={unsealed ? t('seats.unsealed') : t('seats.sealed', { count: waiting })}>
      <DataTable caption={t('seats.title')} columns={columns} rows={panel} rowKey={({ staffId }) => staffId} />
    </Panel>
  );
}
