const NUMBER = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** The number of a certificate in what somebody typed or pasted: the number itself, the address of this page, or a urn. */
export const numberIn = (entered: string): string | undefined => NUMBER.exec(entered)?.[0].toLowerCase();

/** The last day of a validity, whose end is told as the day after. */
export function lastDay(validTo: string): string {
  const day = new Date(`${validTo}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
