/** Amounts are decimal strings; sums of them are made in whole fen so that nothing is lost to binary fractions. */
export function fen(amount: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(amount.trim());
  if (!match) throw new Error(`Not an amount with at most two decimals: ${amount}`);
  const [, sign, whole = '0', part = ''] = match;
  const value = BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'));
  return sign ? -value : value;
}

export function yuan(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(3, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export const sum = (amounts: readonly string[]) => yuan(amounts.reduce((total, amount) => total + fen(amount), 0n));
