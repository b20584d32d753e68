/** What is shared out fairly among relationship managers of one tier. */
export type Resource = 'LOAN' | 'DEPOSIT' | 'CLIENTS' | 'DIFFICULT' | 'NON_PERFORMING' | 'PREMIUM';

/** Amounts are in ten thousand yuan (万元), the rest are numbers of clients. */
export const isAmount = (resource: Resource) => resource === 'LOAN' || resource === 'DEPOSIT';

export interface Load {
  readonly resource: Resource;
  readonly load: string;
  readonly mean: string;
  readonly target: string;
}

/** A load as a share of the mean of its tier; nothing to compare where nobody of the tier carries any. */
export function ratioToMean({ load, mean }: Load): number | undefined {
  const base = Number(mean);
  return base > 0 ? Number(load) / base : undefined;
}

export function targetRatio({ target, mean }: Load): number | undefined {
  const base = Number(mean);
  return base > 0 ? Number(target) / base : undefined;
}
