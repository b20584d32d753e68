import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../shared/ui/Chart.tsx';
import type { LineDetail, LineExplanation } from '../api.ts';
import { costOption } from '../model/costChart.ts';

/** What the client would cost with others, against whoever holds it. */
export function CostBars({
  line,
  explanation,
}: {
  readonly line: LineDetail['line'];
  readonly explanation: LineExplanation;
}) {
  const { t } = useTranslation('allocation');
  const holder = line.holders.find(({ lead }) => lead)?.name ?? t('nobody');
  const option = useMemo(
    () =>
      costOption({ name: holder, cost: explanation.held }, explanation.alternatives, (cause) =>
        t(cause === 'handover' || cause === 'territory' ? `cause.${cause}` : `resource.${cause}`),
      ),
    [holder, explanation, t],
  );
  return (
    <Chart title={t('line.costs')} height="low" option={option} summary={t('line.costsSummary', { name: holder })} />
  );
}
