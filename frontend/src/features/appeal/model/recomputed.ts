import type { Recomputed } from '../api.ts';

const LINE = /^(\S+?)[\s,\uff0c;\uff1b]+(\d{1,3}(?:\.\d{1,2})?)$/;

/** One candidate a line, number and written score; null if a line is neither. */
export function parseRecomputed(text: string): readonly Recomputed[] | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const read = lines.map((line) => {
    const [, staffId, written] = LINE.exec(line) ?? [];
    return staffId && written ? { staffId, written } : null;
  });
  return read.length > 0 && read.every((one) => one !== null) ? read : null;
}

export const writeRecomputed = (all: readonly Recomputed[]) =>
  all.map(({ staffId, written }) => `${staffId} ${written}`).join('\n');
