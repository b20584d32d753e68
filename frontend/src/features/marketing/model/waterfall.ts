import type { ForecastLine, Term } from '../api.ts';

export interface Bar {
  readonly key: Term | 'result';
  /** What it adds or takes off; for the result, the result. */
  readonly change: string;
  readonly after: string;
}

const fen = (amount: string) => BigInt(amount.replace('.', ''));

function yuan(amount: bigint): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const TERMS = ['INCOME', 'DIRECT_COST', 'MANAGEMENT_COST', 'FIXED_ASSET_COST', 'RISK_COST', 'TAX'] as const;

/** E − Cd − Cm − Cf − Cr − T as steps, summed in whole fen. */
export function waterfall(lines: readonly ForecastLine[]): readonly Bar[] {
  let running = 0n;
  const bars: Bar[] = TERMS.map((term) => {
    const total = lines.filter((line) => line.term === term).reduce((sum, line) => sum + fen(line.amount), 0n);
    const change = term === 'INCOME' ? total : -total;
    running += change;
    return { key: term, change: yuan(change), after: yuan(running) };
  });
  return [...bars, { key: 'result', change: yuan(running), after: yuan(running) }];
}
