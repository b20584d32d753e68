import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Me, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import { decides, type StaffAct, type Verdict } from '../api.ts';
import { ActStateMark } from './ActStateMark.tsx';
import css from './ActTable.module.css';
import { ActWords } from './ActWords.tsx';
import { DecideAct } from './DecideAct.tsx';

interface ActTableProps {
  readonly caption: string;
  readonly acts: readonly StaffAct[];
  /** Whether the acts are of several people. */
  readonly people?: boolean;
  readonly busy?: boolean;
}

interface Asked {
  readonly act: StaffAct;
  readonly verdict: Verdict;
}

/** Acts in words. A pending one is approved or rejected from here, by whoever neither proposed it nor is its subject. */
export function ActTable({ caption, acts, people = false, busy = false }: ActTableProps) {
  const { t } = useTranslation(['register', 'common']);
  const { date, moment } = useFormats();
  const me = useMe();
  const [asked, setAsked] = useState<Asked>();
  const person: Column<StaffAct> = {
    key: 'who',
    title: t('column.person'),
    rowHeader: true,
    render: ({ staffId, name }) => <Link to={`/people/${staffId}`}>{name}</Link>,
  };
  const columns: readonly Column<StaffAct>[] = [
    ...(people ? [person] : []),
    {
      key: 'kind',
      title: t('column.act'),
      rowHeader: !people,
      render: (act) => (
        <>
          {t(`kind.${act.kind}.name`)}
          <p className={css.words}>
            <ActWords act={act} />
          </p>
        </>
      ),
    },
    { key: 'from', title: t('column.effective'), wideOnly: true, render: (act) => date(act.effectiveFrom) },
    { key: 'basis', title: t('column.basis'), wideOnly: true, render: (act) => act.basis },
    {
      key: 'proposed',
      title: t('column.proposed'),
      wideOnly: true,
      render: (act) => (
        <p className={css.who}>
          {act.proposedBy}
          <span className={css.when}>{moment(act.proposedAt)}</span>
        </p>
      ),
    },
    {
      key: 'state',
      title: t('column.actState'),
      render: (act) => (
        <div className={css.who}>
          <ActStateMark state={act.state} />
          {act.decidedBy ? (
            <span className={css.when}>
              {act.decidedBy} · {moment(act.decidedAt)}
            </span>
          ) : null}
          {act.rejectionReason ? <span className={css.when}>{act.rejectionReason}</span> : null}
        </div>
      ),
    },
    ...(decides(me) && acts.some(({ state }) => state === 'PROPOSED')
      ? [
          {
            key: 'decide',
            title: t('column.decide'),
            noPrint: true,
            render: (act: StaffAct) => <Decision act={act} me={me} onAsk={setAsked} />,
          },
        ]
      : []),
  ];
  return (
    <>
      <DataTable caption={caption} columns={columns} rows={acts} rowKey={(act) => act.actId} busy={busy} />
      {asked ? <DecideAct {...asked} onClose={() => setAsked(undefined)} /> : null}
    </>
  );
}

interface DecisionProps {
  readonly act: StaffAct;
  readonly me: Me;
  readonly onAsk: (asked: Asked) => void;
}

function Decision({ act, me, onAsk }: DecisionProps) {
  const { t } = useTranslation('register');
  if (act.state !== 'PROPOSED') return null;
  if (act.staffId === me.personId) return <Mark tone="plain">{t('decide.ownCase')}</Mark>;
  if (act.proposedBy === me.name) return <Mark tone="plain">{t('decide.needsAnother')}</Mark>;
  return (
    <div className={css.buttons}>
      <Button type="primary" size="small" onClick={() => onAsk({ act, verdict: 'approval' })} aria-haspopup="dialog">
        {t('decide.approval.name')}
      </Button>
      <Button size="small" onClick={() => onAsk({ act, verdict: 'rejection' })} aria-haspopup="dialog">
        {t('decide.rejection.name')}
      </Button>
    </div>
  );
}
