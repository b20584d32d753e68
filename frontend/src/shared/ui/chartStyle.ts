/** Canvas knows no CSS variables: the series colours of tokens.css once more. */
export const SERIES = ['#0d2b3c', '#0b7a7f', '#b4833a', '#7d93a0', '#5c4a72'] as const;
export const GAIN = '#0b7a7f';
export const LOSS = '#a1342a';
export const TOTAL = '#0d2b3c';

const FONT = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',system-ui,sans-serif";

/** What every chart shares. Tooltips are drawn on the canvas: HTML ones need inline styles, which the CSP forbids. */
export const chartBase = () => ({
  color: [...SERIES],
  textStyle: { fontFamily: FONT, fontSize: 13, color: '#152a35' },
  animation: !globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches,
  aria: { enabled: true, label: { enabled: false } },
});

/** Names under bars lie flat while there is room, else they lean. */
export const labelsFor = (bars: number) => {
  const narrow = globalThis.matchMedia?.('(max-width: 640px)').matches ?? false;
  const crowded = bars > (narrow ? 5 : 14);
  return { rotate: crowded ? 55 : 0, interval: bars > (narrow ? 14 : 45) ? ('auto' as const) : 0 };
};

export const tooltipStyle = {
  renderMode: 'richText' as const,
  backgroundColor: '#0d2b3c',
  borderWidth: 0,
  padding: [8, 12],
  textStyle: { color: '#ffffff', fontSize: 13, fontFamily: FONT },
  confine: true,
};

export const axisStyle = {
  axisLine: { lineStyle: { color: '#a9b8be' } },
  axisTick: { show: false },
  axisLabel: { color: '#33495a', fontSize: 13 },
  splitLine: { lineStyle: { color: '#e3e9eb' } },
};
