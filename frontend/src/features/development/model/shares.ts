import type { Claim, RuleAnswer } from '../api.ts';

const DECIMALS = 6;

/** Parts in whole millionths, so that a sum is exact. */
const millionths = (share: string) =>
  BigInt(
    Number(share || '0')
      .toFixed(DECIMALS)
      .replace('.', ''),
  );

/** Whether the parts sum to exactly 1. */
export const isWhole = (shares: readonly string[]): boolean =>
  shares.reduce((sum, share) => sum + millionths(share), 0n) === 1_000_000n;

/** What the rule says, as a form begins with it: a part for each confirmed claimant. */
export const startOf = (claims: readonly Claim[], rule: RuleAnswer | null): Readonly<Record<string, string>> =>
  Object.fromEntries(
    claims
      .filter(({ state }) => state === 'CONFIRMED')
      .map(({ staffId }) => [staffId, rule?.shares.find((one) => one.staffId === staffId)?.share ?? '0']),
  );

/** Form values as they are sent: who gets nothing is left out. */
export const partsOf = (shares: Readonly<Record<string, string>>) =>
  Object.entries(shares)
    .filter(([, share]) => millionths(share) > 0n)
    .map(([staffId, share]) => ({ staffId, share }));
