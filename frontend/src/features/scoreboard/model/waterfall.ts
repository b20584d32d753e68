import type { ClassProfit, Terms } from '../api.ts';
import { fen, yuan } from './fen.ts';

export type StepKey = 'E' | 'Cd' | 'Cm' | 'Cf' | 'Cr' | 'T' | 'decay' | 'rorac';

export interface Step {
  readonly key: StepKey;
  /** What this step adds (or takes off); for the result, the result itself. */
  readonly change: string;
  /** Where the running total stands after it. */
  readonly after: string;
}

const COSTS = [
  ['Cd', 'directCost'],
  ['Cm', 'managementCost'],
  ['Cf', 'fixedAssetCost'],
  ['Cr', 'riskCost'],
  ['T', 'tax'],
] as const satisfies readonly (readonly [StepKey, keyof Terms])[];

/** P-08 to P-12 as steps: E − Cd − Cm − Cf − Cr − T, less what k0 leaves with the bank, is the RORAC. */
export function waterfall(classes: readonly ClassProfit[]): readonly Step[] {
  const total = (term: keyof Terms) =>
    classes.reduce((all, { stock, increment }) => all + fen(stock[term]) + fen(increment[term]), 0n);
  const steps: Step[] = [];
  let running = total('income');
  steps.push({ key: 'E', change: yuan(running), after: yuan(running) });
  for (const [key, term] of COSTS) {
    const cost = total(term);
    running -= cost;
    steps.push({ key, change: yuan(-cost), after: yuan(running) });
  }
  const result = classes.reduce((all, { rorac }) => all + fen(rorac), 0n);
  steps.push({ key: 'decay', change: yuan(result - running), after: yuan(result) });
  steps.push({ key: 'rorac', change: yuan(result), after: yuan(result) });
  return steps;
}
