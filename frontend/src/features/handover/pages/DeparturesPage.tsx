import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { BranchName } from '../../../shared/ui/BranchSelect.tsx';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { SideSheet } from '../../../shared/ui/SideSheet.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { type Departure, departuresQuery, leavesQuery } from '../api.ts';
import { Clearance } from '../components/Clearance.tsx';
import { LeaveTable } from '../components/LeaveTable.tsx';
import { RegisterDeparture } from '../components/RegisterDeparture.tsx';
import { RegisterLeave } from '../components/RegisterLeave.tsx';

/** Who leaves for good and what they still hold; who is away for a while and who stands in. */
export function DeparturesPage() {
  const { t } = useTranslation('handover');
  const me = useMe();
  const departures = useQuery(departuresQuery);
  const leaves = useQuery(leavesQuery);
  const [search, setSearch] = useSearchParams();
  const [dialog, setDialog] = useState<'departure' | 'leave'>();
  const registers = hasRole(me, 'branch-head', 'hr', 'marketing');
  const shown = departures.data?.find(({ staffId }) => staffId === search.get('person'));
  const action = (which: 'departure' | 'leave', label: string) =>
    registers ? (
      <Button onClick={() => setDialog(which)} aria-haspopup="dialog">
        {label}
      </Button>
    ) : null;
  return (
    <>
      <PageHeader
        title={t('departures.title')}
        lead={t('departures.lead')}
        actions={
          <>
            {hasRole(me, 'marketing', 'hr', 'committee', 'auditor', 'administrator') ? (
              <>
                <Link to="/reallocations">{t('departures.reallocate')}</Link>{' '}
              </>
            ) : null}
            <Link to="/handovers">{t('title')}</Link>
          </>
        }
      />
      <Stack>
        <Panel
          title={t('departures.leavers')}
          lead={t('departures.leaversLead')}
          actions={action('departure', t('departures.register'))}
        >
          <Answer query={departures}>
            {(rows) =>
              rows.length === 0 ? (
                <Nothing text={t('departures.none')} />
              ) : (
                <Leavers rows={rows} onShow={(person) => setSearch({ person })} />
              )
            }
          </Answer>
        </Panel>
        <Panel title={t('leaves.title')} lead={t('leaves.lead')} actions={action('leave', t('leaves.register'))}>
          <Answer query={leaves}>
            {(rows) =>
              rows.length === 0 ? <Nothing text={t('leaves.none')} /> : <LeaveTable rows={rows} mayEnd={registers} />
            }
          </Answer>
        </Panel>
      </Stack>
      <SideSheet title={t('clearance.title')} open={shown !== undefined} onClose={() => setSearch({})}>
        {shown ? <Clearance departure={shown} /> : null}
      </SideSheet>
      <RegisterDeparture open={dialog === 'departure'} onClose={() => setDialog(undefined)} />
      <RegisterLeave open={dialog === 'leave'} onClose={() => setDialog(undefined)} />
    </>
  );
}

interface LeaversProps {
  readonly rows: readonly Departure[];
  readonly onShow: (staffId: string) => void;
}

function Leavers({ rows, onShow }: LeaversProps) {
  const { t } = useTranslation('handover');
  const { date, count } = useFormats();
  const state = (one: Departure) => {
    if (one.clearedAt) return <Mark tone="teal">{t('clearance.cleared')}</Mark>;
    if (one.clients > 0 || one.openHandovers > 0) return <Mark tone="red">{t('clearance.holds')}</Mark>;
    return <Mark tone="bronze">{t(one.releasable ? 'clearance.releasable' : 'clearance.items')}</Mark>;
  };
  return (
    <DataTable
      caption={t('departures.leavers')}
      rows={rows}
      rowKey={(one) => one.staffId}
      columns={[
        {
          key: 'who',
          title: t('departures.who'),
          rowHeader: true,
          render: (one) => (
            <Button type="link" className="flush" onClick={() => onShow(one.staffId)} aria-haspopup="dialog">
              {one.name} {one.staffId}
            </Button>
          ),
        },
        {
          key: 'branch',
          title: t('word.branch'),
          wideOnly: true,
          render: (one) => (one.branchId ? <BranchName branchId={one.branchId} /> : null),
        },
        { key: 'last', title: t('departures.lastDay'), wideOnly: true, render: (one) => date(one.lastDay) },
        { key: 'clients', title: t('departures.clients'), numeric: true, render: (one) => count(one.clients) },
        {
          key: 'handovers',
          title: t('departures.handovers'),
          numeric: true,
          wideOnly: true,
          render: (one) => count(one.openHandovers),
        },
        { key: 'state', title: t('word.state'), render: state },
      ]}
    />
  );
}
