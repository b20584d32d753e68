import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import css from './Chart.module.css';

interface ChartProps {
  readonly title: string;
  /** The chart in words: what a reader who cannot see it should know. The figures stand in a table beside it. */
  readonly summary: string;
  readonly option: EChartsCoreOption;
  readonly height: 'low' | 'middle' | 'tall';
}

let loading: Promise<typeof import('./chartEngine.ts')> | undefined;

/** One request for the engine, however many charts stand on the page. */
function engine() {
  loading ??= import('./chartEngine.ts').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** A canvas chart. The engine is a chunk of its own and arrives after the page. */
export function Chart({ title, summary, option, height }: ChartProps) {
  const host = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(undefined);
  const latest = useRef(option);
  const { t } = useTranslation('common');

  useEffect(() => {
    let gone = false;
    let watcher: ResizeObserver | undefined;
    void engine().then(({ init }) => {
      if (gone || !host.current) return;
      const drawn = init(host.current);
      drawn.setOption(latest.current);
      chart.current = drawn;
      host.current.dataset.drawn = 'true';
      watcher = new ResizeObserver(() => drawn.resize());
      watcher.observe(host.current);
    });
    return () => {
      gone = true;
      watcher?.disconnect();
      chart.current?.dispose();
      chart.current = undefined;
    };
  }, []);

  useEffect(() => {
    latest.current = option;
    chart.current?.setOption(option, { notMerge: true });
  }, [option]);

  return (
    <figure className={css.figure}>
      <div ref={host} role="img" aria-label={t('chart.label', { title, summary })} className={css[height]} />
      <figcaption className={css.caption}>{summary}</figcaption>
    </figure>
  );
}
