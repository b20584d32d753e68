import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { BranchSelect } from '../../../shared/ui/BranchSelect.tsx';
import { Chart } from '../../../shared/ui/Chart.tsx';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { Figures } from '../../../shared/ui/Figures.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import { KINDS, type StatisticsLine, statisticsQuery } from '../api.ts';
import { ServicePlaces } from '../components/ServicePlaces.tsx';
import {
  breachedOf,
  CLOCKS,
  type ClockName,
  clockOption,
  kindOption,
  metOf,
  metShare,
  sum,
} from '../model/statistics.ts';

/** How many cases there were in the last twelve months, and how well the clocks were kept. */
export function StatisticsPage() {
  const { t } = useTranslation('servicecase');
  const me = useMe();
  const [unitId, setUnitId] = useState<string>();
  const statistics = useQuery(statisticsQuery(unitId));
  return (
    <>
      <PageHeader title={t('place.statistics')} lead={t('statistics.lead')} />
      <ServicePlaces />
      {me.bankWide ? (
        <Toolbar label={t('filter')}>
          <BranchSelect value={unitId} onChange={setUnitId} />
        </Toolbar>
      ) : null}
      <Answer query={statistics} rows={8}>
        {(lines) => (lines.length === 0 ? <Nothing text={t('statistics.none')} /> : <Charts lines={lines} />)}
      </Answer>
    </>
  );
}

function Charts({ lines }: { readonly lines: readonly StatisticsLine[] }) {
  const { t } = useTranslation('servicecase');
  const { percent, count } = useFormats();
  const [clock, setClock] = useState<ClockName>('response');
  const kinds = useMemo(
    () =>
      kindOption(
        lines,
        KINDS.map((kind) => t(`kind.${kind}`)),
      ),
    [lines, t],
  );
  const kept = useMemo(
    () => clockOption(lines, clock, { met: t('verdict.MET'), breached: t('verdict.BREACHED') }),
    [lines, clock, t],
  );
  const total = sum(lines, ({ cases }) => cases);
  return (
    <Stack>
      <Figures
        figures={[
          {
            label: t('statistics.cases'),
            value: count(total),
            hint: t('statistics.readBack', { share: percent(sum(lines, ({ readBack }) => readBack) / total) }),
          },
          ...CLOCKS.map((one) => ({
            label: t(`statistics.kept.${one}`),
            value: percent(metShare(lines, one)),
            hint: t('statistics.late', { late: count(sum(lines, (line) => breachedOf(line, one))) }),
          })),
        ]}
      />
      <Panel title={t('statistics.byKind')}>
        <Chart
          title={t('statistics.byKind')}
          summary={t('statistics.byKindSummary', { total: count(total) })}
          option={kinds}
          height="middle"
        />
      </Panel>
      <Panel
        title={t('statistics.byClock')}
        actions={
          <Segmented<ClockName>
            aria-label={t('statistics.byClock')}
            value={clock}
            onChange={setClock}
            options={CLOCKS.map((one) => ({ value: one, label: t(`clock.${one}`) }))}
          />
        }
      >
        <Chart
          title={t('statistics.byClock')}
          summary={t('statistics.byClockSummary', {
            clock: t(`clock.${clock}`),
            met: count(sum(lines, (line) => metOf(line, clock))),
            late: count(sum(lines, (line) => breachedOf(line, clock))),
          })}
          option={kept}
          height="middle"
        />
      </Panel>
      <Panel title={t('statistics.table')}>
        <DataTable
          caption={t('statistics.table')}
          rows={lines.toReversed()}
          rowKey={(line) => `${line.month} ${line.kind}`}
          columns={[
            { key: 'month', title: t('word.month'), rowHeader: true, render: (line) => line.month },
            { key: 'kind', title: t('word.kind'), render: (line) => t(`kind.${line.kind}`) },
            { key: 'cases', title: t('statistics.cases'), numeric: true, render: (line) => count(line.cases) },
            ...CLOCKS.map((one) => ({
              key: one,
              title: t('statistics.column', { clock: t(`clock.${one}`) }),
              numeric: true,
              wideOnly: one === 'relay' || one === 'promise',
              render: (line: StatisticsLine) => `${count(metOf(line, one))} / ${count(breachedOf(line, one))}`,
            })),
          ]}
        />
      </Panel>
    </Stack>
  );
}
