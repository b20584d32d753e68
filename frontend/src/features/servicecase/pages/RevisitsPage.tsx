import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useAct } from '../../../shared/api/useAct.ts';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { BranchName } from '../../../shared/ui/BranchSelect.tsx';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { Figures } from '../../../shared/ui/Figures.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import { drawSample, type Revisit, revisitsQuery, type Sample, samplesQuery } from '../api.ts';
import { PeriodFields } from '../components/PeriodFields.tsx';
import { RecordRevisit } from '../components/RecordRevisit.tsx';
import { ServicePlaces } from '../components/ServicePlaces.tsx';
import { lastDayOf } from '../model/clock.ts';
import css from './CasePage.module.css';

/** The samples of complaints and what their revisits found (S-03). */
export function RevisitsPage() {
  const { t } = useTranslation('servicecase');
  const me = useMe();
  const { date } = useFormats();
  const [search, setSearch] = useSearchParams();
  const samples = useQuery(samplesQuery);
  return (
    <>
      <PageHeader
        title={t('place.revisits')}
        lead={t('revisit.pageLead')}
        actions={hasRole(me, 'marketing') ? <DrawSample /> : null}
      />
      <ServicePlaces />
      <Answer query={samples}>
        {(all) => {
          const sample = all.find(({ sampleId }) => sampleId === search.get('sample')) ?? all[0];
          if (!sample) return <Nothing text={t('revisit.none')} />;
          return (
            <>
              <Toolbar label={t('revisit.sample')}>
                <Select
                  aria-label={t('revisit.sample')}
                  value={sample.sampleId}
                  onChange={(sampleId: string) => setSearch({ sample: sampleId }, { replace: true })}
                  options={all.map((one) => ({
                    value: one.sampleId,
                    label: t('period', { from: date(one.from), to: date(lastDayOf(one.to)) }),
                  }))}
                  popupMatchSelectWidth={false}
                />
              </Toolbar>
              <OfSample sample={sample} />
            </>
          );
        }}
      </Answer>
    </>
  );
}

function OfSample({ sample }: { readonly sample: Sample }) {
  const { t } = useTranslation('servicecase');
  const { date, count } = useFormats();
  const revisits = useQuery(revisitsQuery(sample.sampleId));
  return (
    <Stack>
      <Figures
        figures={[
          { label: t('revisit.complaints'), value: count(sample.complaints) },
          { label: t('revisit.drawn'), value: count(sample.drawn), hint: t('revisit.drawnHint') },
          { label: t('revisit.onSite'), value: count(sample.onSite), hint: t('revisit.onSiteHint') },
          {
            label: t('revisit.done'),
            value: `${count(sample.done)} / ${count(sample.drawn)}`,
            hint: t('revisit.due', { at: date(sample.dueOn) }),
            strong: true,
          },
        ]}
      />
      <Panel title={t('revisit.list')} lead={<Seed sample={sample} />}>
        <Answer query={revisits}>
          {(all) => (all.length > 0 ? <List revisits={all} /> : <Nothing text={t('revisit.noneHere')} />)}
        </Answer>
      </Panel>
    </Stack>
  );
}

function Seed({ sample }: { readonly sample: Sample }) {
  const { t } = useTranslation('servicecase');
  return <span className={css.content}>{t('revisit.seed', { seed: sample.seed })}</span>;
}

function List({ revisits }: { readonly revisits: readonly Revisit[] }) {
  const { t } = useTranslation('servicecase');
  const { date } = useFormats();
  const me = useMe();
  const mayRecord = hasRole(me, 'marketing', 'branch-head');
  return (
    <DataTable
      caption={t('revisit.list')}
      rows={revisits}
      rowKey={(one) => one.caseId}
      columns={[
        { key: 'case', title: t('word.case'), rowHeader: true, render: (one) => one.caseId },
        {
          key: 'way',
          title: t('revisit.way'),
          render: (one) => (
            <Mark tone={one.onSite ? 'ink' : 'plain'}>{t(one.onSite ? 'revisit.visit' : 'revisit.call')}</Mark>
          ),
        },
        {
          key: 'unit',
          title: t('word.unit'),
          wideOnly: true,
          render: (one) => <BranchName branchId={one.ownerUnit} />,
        },
        { key: 'content', title: t('field.content'), wideOnly: true, render: (one) => one.content },
        {
          key: 'result',
          title: t('revisit.result'),
          render: (one) =>
            one.passed ? (
              t('revisit.passed', { passed: one.passed.length })
            ) : one.overdue ? (
              <Mark tone="red">{t('revisit.overdue')}</Mark>
            ) : (
              t('revisit.waiting', { at: date(one.dueOn) })
            ),
        },
        { key: 'by', title: t('revisit.by'), wideOnly: true, render: (one) => one.revisitedBy ?? '–' },
        ...(mayRecord
          ? [
              {
                key: 'act',
                title: t('word.act'),
                noPrint: true,
                render: (one: Revisit) => (one.passed ? null : <RecordRevisit revisit={one} />),
              },
            ]
          : []),
      ]}
    />
  );
}

function DrawSample() {
  const { t } = useTranslation('servicecase');
  const [open, setOpen] = useState(false);
  const draw = useAct<{ readonly from: string; readonly to: string }>({
    send: drawSample,
    touches: [['portfolio', 'revisit-samples']],
  });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('revisit.draw')}
      </Button>
      <ActDialog<{ readonly from: string; readonly to: string }>
        open={open}
        onClose={() => setOpen(false)}
        title={t('revisit.draw')}
        lead={t('revisit.drawLead')}
        confirm={t('revisit.drawConfirm')}
        act={draw}
      >
        <PeriodFields />
      </ActDialog>
    </>
  );
}
