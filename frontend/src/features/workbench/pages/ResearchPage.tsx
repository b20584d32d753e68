import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { branchesQuery } from '../../../shared/api/branches.ts';
import { useAct } from '../../../shared/api/useAct.ts';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { bankToday, useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { BranchSelect } from '../../../shared/ui/BranchSelect.tsx';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { FactList } from '../../../shared/ui/FactList.tsx';
import { Mark, type Tone } from '../../../shared/ui/Mark.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { SideSheet } from '../../../shared/ui/SideSheet.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import { WORKBENCH } from '../api.ts';
import { Places } from '../components/Places.tsx';
import {
  type NewResearchReport,
  type ResearchHalf,
  type ResearchPerson,
  type ResearchStanding,
  researchQuery,
  submitResearch,
} from '../worklog.ts';

const TONE: Record<ResearchStanding, Tone> = {
  SUBMITTED: 'teal',
  SUBMITTED_LATE: 'bronze',
  OPEN: 'ink',
  OVERDUE: 'red',
  NOT_OWED: 'plain',
};

/** The reports of market research of a year, two for each manager. */
export function ResearchPage() {
  const { t } = useTranslation('workbench');
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const now = Number(bankToday().slice(0, 4));
  const asked = Number(search.get('year'));
  const year = Number.isInteger(asked) && asked > 1990 && asked <= now ? asked : now;
  const central = hasRole(me, 'marketing', 'auditor');
  const { data: branches } = useQuery({ ...branchesQuery, enabled: central });
  const first = branches?.find(({ headOffice }) => !headOffice) ?? branches?.[0];
  const branchId = central ? (search.get('branch') ?? first?.branchId) : undefined;
  const reports = useQuery({ ...researchQuery(branchId, year), enabled: !central || branchId !== undefined });
  const go = (to: number, branch = branchId) =>
    setSearch({ year: String(to), ...(branch ? { branch } : {}) }, { replace: true });
  return (
    <>
      <PageHeader eyebrow={t('title')} title={t('place.research')} lead={t('research.lead')} />
      <Places />
      <Toolbar label={t('research.year')}>
        {central ? (
          <BranchSelect value={branchId} optional={false} onChange={(chosen) => go(year, chosen ?? branchId)} />
        ) : null}
        <Button onClick={() => go(year - 1)}>{t('research.before')}</Button>
        <strong aria-live="polite">{t('research.yearIs', { year })}</strong>
        <Button disabled={year >= now} onClick={() => go(year + 1)}>
          {t('research.after')}
        </Button>
      </Toolbar>
      <Answer query={reports} rows={4}>
        {({ people }) =>
          people.length === 0 ? (
            <Nothing text={t('log.nobody')} />
          ) : (
            <DataTable
              caption={t('research.list')}
              rows={people}
              rowKey={({ staffId }) => staffId}
              columns={[
                {
                  key: 'who',
                  title: t('word.manager'),
                  rowHeader: true,
                  render: ({ staffId, name }) => (
                    <>
                      {name} <small>{staffId}</small>
                    </>
                  ),
                },
                ...[0, 1].map((index) => ({
                  key: String(index),
                  title: t(`research.half.${index + 1}`),
                  render: (one: ResearchPerson) => {
                    const half = one.halves[index];
                    return half ? <Half half={half} name={one.name} own={one.staffId === me.personId} /> : null;
                  },
                })),
              ]}
            />
          )
        }
      </Answer>
    </>
  );
}

interface HalfProps {
  readonly half: ResearchHalf;
  readonly name: string;
  readonly own: boolean;
}

function Half({ half: { half, due, standing, report }, name, own }: HalfProps) {
  const { t } = useTranslation('workbench');
  const { date } = useFormats();
  const [open, setOpen] = useState(false);
  const begun = `${half.slice(0, 4)}${half.endsWith('1') ? '-01-01' : '-07-01'}` <= bankToday();
  return (
    <>
      <Mark tone={TONE[standing]}>{t(`research.standing.${standing}`)}</Mark>{' '}
      {report ? (
        <>
          <Button type="link" size="small" onClick={() => setOpen(true)} aria-haspopup="dialog">
            {report.title}
          </Button>
          <SideSheet title={`${name} · ${report.title}`} open={open} onClose={() => setOpen(false)}>
            <FactList
              facts={[
                { label: t('research.submittedOn'), value: date(report.submittedOn) },
                ...(report.fileName ? [{ label: t('research.file'), value: report.fileName }] : []),
                ...(report.sha256
                  ? [{ label: 'SHA-256', value: <code style={{ overflowWrap: 'anywhere' }}>{report.sha256}</code> }]
                  : []),
              ]}
            />
            <p style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{report.findings}</p>
          </SideSheet>
        </>
      ) : (
        <>
          {standing === 'OPEN' || standing === 'OVERDUE' ? (
            <small style={{ whiteSpace: 'nowrap' }}>{t('research.due', { day: date(due) })}</small>
          ) : null}{' '}
          {own && begun ? <Submit half={half} /> : null}
        </>
      )}
    </>
  );
}

function Submit({ half }: { readonly half: string }) {
  const { t } = useTranslation(['workbench', 'common']);
  const [open, setOpen] = useState(false);
  const act = useAct<NewResearchReport>({
    send: (report, key) => submitResearch(half, report, key),
    touches: [WORKBENCH],
  });
  return (
    <>
      <Button
        size="small"
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        aria-label={t('research.submitOf', { half })}
      >
        {t('research.submit')}
      </Button>
      <ActDialog<NewResearchReport>
        open={open}
        onClose={() => setOpen(false)}
        title={t('research.submitOf', { half })}
        lead={t('research.submitLead')}
        confirm={t('research.submit')}
        act={act}
      >
        <Form.Item
          name="title"
          label={t('research.title')}
          rules={[{ required: true, whitespace: true, message: t('common:field.missing') }]}
        >
          <Input maxLength={200} />
        </Form.Item>
        <TextField name="findings" label={t('research.findings')} longest={10000} rows={8} />
        <Form.Item name="fileName" label={t('research.file') + t('common:field.optional')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item
          name="sha256"
          label={`SHA-256${t('common:field.optional')}`}
          dependencies={['fileName']}
          rules={[{ pattern: /^\s*[0-9a-fA-F]{64}\s*$/, message: t('dossier.sha256Form') }]}
        >
          <Input autoComplete="off" />
        </Form.Item>
      </ActDialog>
    </>
  );
}
