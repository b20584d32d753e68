import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { GradeSpan, Position } from '../../../shared/api/grades.ts';
import { useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { BranchName } from '../../../shared/ui/BranchSelect.tsx';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import css from './Roster.module.css';
import { StandingMark } from './StandingMark.tsx';

interface RosterProps {
  readonly caption: string;
  readonly rows: readonly GradeSpan[];
  readonly positions: readonly Position[];
  readonly busy: boolean;
  readonly onExplain: (staffId: string) => void;
}

/** Who stands on which grade; where the paid grade is another than the own one, it says so. */
export function Roster({ caption, rows, positions, busy, onExplain }: RosterProps) {
  const { t } = useTranslation(['ladder', 'common']);
  const { date } = useFormats();
  const text = useText();
  const me = useMe();
  const nameOf = (code: string | null) => {
    const found = positions.find((position) => position.code === code);
    return found ? text(found.name) : (code ?? '–');
  };
  const columns: readonly Column<GradeSpan>[] = [
    {
      key: 'name',
      title: t('column.name'),
      rowHeader: true,
      render: (row) => (
        <>
          {row.name ?? row.staffId} <span className={css.id}>{row.staffId}</span>
        </>
      ),
    },
    {
      key: 'branch',
      title: t('column.branch'),
      wideOnly: true,
      render: (row) => (row.branchId ? <BranchName branchId={row.branchId} /> : '–'),
    },
    { key: 'type', title: t('column.type'), wideOnly: true, render: (row) => text(row.typeName) },
    { key: 'own', title: t('common:grade.own'), wideOnly: true, render: (row) => nameOf(row.ownGrade) },
    { key: 'paid', title: t('common:grade.paid'), render: (row) => <Paid row={row} /> },
    { key: 'standing', title: t('column.standing'), render: (row) => <StandingMark span={row} /> },
    { key: 'reason', title: t('common:grade.reason'), wideOnly: true, render: (row) => text(row.reasonName) },
    { key: 'since', title: t('column.since'), numeric: true, wideOnly: true, render: (row) => date(row.from) },
    {
      key: 'why',
      title: t('column.why'),
      noPrint: true,
      render: (row) => (
        <Button
          size="small"
          onClick={() => onExplain(row.staffId)}
          aria-label={t('explain', { name: row.name ?? row.staffId })}
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

function Paid({ row }: { readonly row: GradeSpan }) {
  const { t } = useTranslation(['ladder', 'common']);
  const text = useText();
  if (row.ownGrade === null) return <Mark tone="plain">{t('noGrades')}</Mark>;
  return (
    <>
      {row.gradeName ? <b>{text(row.gradeName)}</b> : <Mark tone="red">{t('common:grade.none')}</Mark>}
      {row.grade !== null && row.grade !== row.ownGrade ? (
        <span className={css.differs}>{t(row.treatedAs === row.grade ? 'treated' : 'capped')}</span>
      ) : null}
    </>
  );
}
