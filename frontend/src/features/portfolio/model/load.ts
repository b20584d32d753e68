/** What is shared out fairly among relationship managers of one tier. */
export type Resource = 'LOAN' | 'DEPOSIT' | 'CLIENTS' | 'DIFFICULT' | 'NON_PERFORMING' | 'PREMIUM';

/** Amounts are in ten thousand yuan (万元), the rest are numbers of clients. */
export const isAmount = (resource: Resource) => resource === 'LOAN' || resource === 'DEPOSIT';

/** A load with what it can be compared to; null where there is no plan or nobody carries any. */
export interface Load {
  readonly resource: Resource;
  readonly load: string;
  readonly target: string | null;
  readonly toMean: string | null;
  readonly peers: { readonly managers: number; readonly mean: string } | null;
}

/** The load as a ratio to the mean of the peers. */
export const ratioToMean = ({ toMean }: Load) => (toMean == null ? undefined : Number(toMean));

/** The target as a ratio to the same mean, to stand on the same bar. */
export function targetRatio({ target, peers }: Load): number | undefined {
  const mean = Number(peers?.mean ?? 0);
  return target != null && mean > 0 ? Number(target) / mean : undefined;
}
