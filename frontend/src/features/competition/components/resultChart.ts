import type { EChartsCoreOption } from 'echarts/core';
import { axisStyle, chartBase, SERIES, tooltipStyle } from '../../../shared/ui/chartStyle.ts';
import type { Standing } from '../api.ts';

/** Bars of what each criterion adds to each total, the first place on top. */
export function resultOption(
  standings: readonly Standing[],
  criteria: readonly { readonly code: string; readonly name: string }[],
): EChartsCoreOption {
  const rows = [...standings].reverse();
  return {
    ...chartBase(),
    tooltip: { ...tooltipStyle, trigger: 'axis', axisPointer: { type: 'shadow' } },
    legend: { top: 0, left: 0, itemWidth: 16, itemHeight: 12, textStyle: { color: '#152a35', fontSize: 13 } },
    grid: { left: 4, right: 24, top: 64, bottom: 4, containLabel: true },
    xAxis: { type: 'value', max: 100, ...axisStyle },
    yAxis: { type: 'category', data: rows.map(({ name, place }) => `${place}. ${name}`), ...axisStyle },
    series: criteria.map(({ code, name }, index) => ({
      name,
      type: 'bar',
      stack: 'total',
      barMaxWidth: 28,
      color: SERIES[index % SERIES.length],
      data: rows.map((row) =>
        Number(Number(row.criteria.find((one) => one.code === code)?.contribution ?? 0).toFixed(2)),
      ),
    })),
  };
}
