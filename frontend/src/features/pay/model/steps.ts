import type { WaterfallStep } from '../../../shared/ui/waterfallChart.ts';
import type { PayStatement } from '../api.ts';

/** The lines as bars that end at what is paid. Lines of nothing have no bar; the figures beside the picture name them. */
export function payWaterfall(
  statement: PayStatement,
  nameOf: (line: PayStatement['lines'][number]) => string,
  result: string,
): readonly WaterfallStep[] {
  let after = 0;
  const steps: WaterfallStep[] = [];
  for (const line of statement.lines) {
    const change = Number(line.amount);
    if (change === 0) continue;
    after += change;
    steps.push({ name: nameOf(line), change, after, total: false });
  }
  return [...steps, { name: result, change: statement.payable, after: statement.payable, total: true }];
}
