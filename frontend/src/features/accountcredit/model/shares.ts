import { hasRole, type Me } from '../../../shared/auth/me.ts';

const WHOLE = 1_000_000;

/** Equal parts in six decimals; what is left over goes to the first ones, as the service divides. */
export function equalShares(people: number): readonly string[] {
  const each = Math.floor(WHOLE / people);
  return Array.from({ length: people }, (_, at) => asText(each + (at < WHOLE - each * people ? 1 : 0)));
}

/** Sum of the parts in millionths; undefined while one of them is no share of six decimals at most. */
export function sumOf(shares: readonly (string | undefined)[]): number | undefined {
  let sum = 0;
  for (const share of shares) {
    if (share === undefined || !/^(0?\.\d{1,6}|[01](\.\d{1,6})?)$/.test(share.trim())) return undefined;
    const [whole = '', part = ''] = share.trim().split('.');
    sum += Number(whole || '0') * WHOLE + Number(part.padEnd(6, '0'));
  }
  return sum;
}

export const isWhole = (sum: number | undefined) => sum === WHOLE;

export const asText = (millionths: number) =>
  `${Math.floor(millionths / WHOLE)}.${String(millionths % WHOLE).padStart(6, '0')}`;

export const proposes = (me: Me) => hasRole(me, 'marketing', 'branch-head');

/** Parties are known to the service only; it refuses them. */
export const decides = (me: Me, { state, mine }: { readonly state: string; readonly mine: boolean }) =>
  state === 'PROPOSED' && !mine && hasRole(me, 'marketing', 'hr', 'committee');
