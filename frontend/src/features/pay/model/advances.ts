import type { AdvanceEntry } from '../api.ts';

const LINE = /^(\S+?)[,，\t ]+(\d{4}-(?:0[1-9]|1[0-2]))[,，\t ]+(\d+(?:\.\d{1,2})?)$/;

/** What payroll pasted: person, month and amount on each line. A line that is not that makes the answer `null`. */
export function advancesIn(text: string | undefined): readonly AdvanceEntry[] | null {
  const lines = (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const entries: AdvanceEntry[] = [];
  for (const line of lines) {
    const [, staffId, month, amount] = LINE.exec(line) ?? [];
    if (!staffId || !month || !amount) return null;
    const [whole, part = ''] = amount.split('.');
    entries.push({ staffId, month, amount: `${whole}.${part.padEnd(2, '0')}` });
  }
  return entries;
}
