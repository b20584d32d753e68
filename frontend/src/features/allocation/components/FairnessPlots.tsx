import { Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Chart } from '../../../shared/ui/Chart.tsx';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import type { FairnessLine, PeerGroup, Spread } from '../api.ts';
import { fairnessOption } from '../model/fairnessChart.ts';
import css from './FairnessPlots.module.css';

type Measure = keyof Spread;
const MEASURES: readonly Measure[] = ['maxToMean', 'cv', 'gini'];
const GROUPS: readonly PeerGroup[] = ['SENIOR', 'INTERMEDIATE', 'JUNIOR', 'CENTRAL_TEAM'];

/** Fairness of every resource in every tier, before and after, in the measure that the reader chooses. */
export function FairnessPlots({ lines }: { readonly lines: readonly FairnessLine[] }) {
  const { t } = useTranslation('allocation');
  const [measure, setMeasure] = useState<Measure>('gini');
  const groups = GROUPS.filter((group) => lines.some((line) => line.group === group));
  return (
    <>
      <Toolbar label={t('fairness.measure')}>
        <Segmented
          aria-label={t('fairness.measure')}
          value={measure}
          onChange={(value) => setMeasure(value as Measure)}
          options={MEASURES.map((one) => ({ value: one as string, label: t(`fairness.${one}`) }))}
        />
      </Toolbar>
      <p className={css.hint}>{t(`fairness.hint.${measure}`)}</p>
      <div className={css.plots}>
        {groups.map((group) => (
          <GroupPlot key={group} group={group} measure={measure} lines={lines.filter((line) => line.group === group)} />
        ))}
      </div>
      <Figures lines={lines} measure={measure} />
    </>
  );
}

interface GroupPlotProps {
  readonly group: PeerGroup;
  readonly measure: Measure;
  readonly lines: readonly FairnessLine[];
}

function GroupPlot({ group, measure, lines }: GroupPlotProps) {
  const { t } = useTranslation('allocation');
  const { count } = useFormats();
  const option = useMemo(
    () =>
      fairnessOption(
        lines.map(({ resource, before, after }) => ({
          name: t(`resource.${resource}`),
          before: Number(before[measure]),
          after: Number(after[measure]),
        })),
        { before: t('fairness.before'), after: t('fairness.after') },
      ),
    [lines, measure, t],
  );
  const better = lines.filter(({ before, after }) => Number(after[measure]) < Number(before[measure])).length;
  const worse = lines.filter(({ before, after }) => Number(after[measure]) > Number(before[measure])).length;
  return (
    <div>
      <h3 className={css.group}>{t(`group.${group}`)}</h3>
      <Chart
        title={`${t(`group.${group}`)} · ${t(`fairness.${measure}`)}`}
        height="low"
        option={option}
        summary={t('fairness.summary', { better: count(better), worse: count(worse), all: count(lines.length) })}
      />
    </div>
  );
}

function Figures({ lines, measure }: { readonly lines: readonly FairnessLine[]; readonly measure: Measure }) {
  const { t } = useTranslation('allocation');
  const { score } = useFormats();
  const columns: readonly Column<FairnessLine>[] = [
    {
      key: 'what',
      title: t('fairness.what'),
      rowHeader: true,
      render: ({ group, resource }) => `${t(`group.${group}`)} · ${t(`resource.${resource}`)}`,
    },
    { key: 'before', title: t('fairness.before'), numeric: true, render: ({ before }) => score(before[measure], 3) },
    {
      key: 'after',
      title: t('fairness.after'),
      numeric: true,
      render: ({ after }) => <b>{score(after[measure], 3)}</b>,
    },
  ];
  return (
    <details className={css.figures}>
      <summary>{t('fairness.figures')}</summary>
      <DataTable
        caption={t('fairness.figures')}
        columns={columns}
        rows={lines}
        rowKey={({ group, resource }) => `${group}-${resource}`}
      />
    </details>
  );
}
