import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { branchesQuery } from '../../../shared/api/branches.ts';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { bankToday, useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { BranchSelect } from '../../../shared/ui/BranchSelect.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import { DayLog } from '../components/DayLog.tsx';
import { LogGrid } from '../components/LogGrid.tsx';
import { Places } from '../components/Places.tsx';
import { lastDayOf, monthOf, shiftMonth } from '../model/month.ts';
import { logOverviewQuery } from '../worklog.ts';

/** The log of every day: a manager writes the own one, the head of the branch reads them all and sees who has none. */
export function LogPage() {
  const { t, i18n } = useTranslation('workbench');
  const { date } = useFormats();
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const today = bankToday();
  const asked = search.get('day') ?? '';
  const day = /^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(asked) && asked <= today ? asked : today;
  const month = monthOf(day);
  const central = hasRole(me, 'marketing', 'auditor');
  const reads = central || hasRole(me, 'branch-head');
  const { data: branches } = useQuery({ ...branchesQuery, enabled: central });
  const first = branches?.find(({ headOffice }) => !headOffice) ?? branches?.[0];
  const branchId = central ? (search.get('branch') ?? first?.branchId) : undefined;
  const staffId = search.get('who') ?? (hasRole(me, 'relationship-manager') ? (me.personId ?? undefined) : undefined);
  const last = lastDayOf(month);
  const overview = useQuery({
    ...logOverviewQuery(branchId, `${month}-01`, last < today ? last : today),
    enabled: !central || branchId !== undefined,
  });
  const go = (to: string, who = staffId, branch = branchId) =>
    setSearch({ day: to, ...(who ? { who } : {}), ...(branch ? { branch } : {}) }, { replace: true });
  const name = new Intl.DateTimeFormat(i18n.language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${month}-01T12:00:00Z`),
  );
  const before = lastDayOf(shiftMonth(month, -1));
  const after = shiftMonth(month, 1);
  return (
    <>
      <PageHeader eyebrow={t('title')} title={t('place.log')} lead={t(reads ? 'log.leadReader' : 'log.lead')} />
      <Places />
      <Toolbar label={t('calendar.month')}>
        {central ? (
          <BranchSelect
            value={branchId}
            optional={false}
            onChange={(chosen) => setSearch({ day, ...(chosen ? { branch: chosen } : {}) }, { replace: true })}
          />
        ) : null}
        <Button onClick={() => go(before)}>{t('calendar.before')}</Button>
        <strong aria-live="polite">{name}</strong>
        <Button disabled={after > monthOf(today)} onClick={() => go(`${after}-01`)}>
          {t('calendar.after')}
        </Button>
        <Button onClick={() => go(today)}>{t('log.today')}</Button>
      </Toolbar>
      <Stack>
        <Panel title={t(reads ? 'log.overview' : 'log.overviewOwn')}>
          <Answer query={overview} rows={4}>
            {({ people }) =>
              people.length === 0 ? (
                <Nothing text={t('log.nobody')} />
              ) : (
                <LogGrid
                  caption={`${t('place.log')} · ${name}`}
                  people={people}
                  chosen={{ staffId, day }}
                  onChoose={(who, to) => go(to, who)}
                />
              )
            }
          </Answer>
        </Panel>
        {staffId ? (
          <DayLog key={`${staffId} ${day}`} staffId={staffId} day={day} />
        ) : (
          <Nothing text={t('log.choose', { day: date(day) })} />
        )}
      </Stack>
    </>
  );
}
