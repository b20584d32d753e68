import { expect, it } from 'vitest';
import type { Appeal } from '../api.ts';
import { kindsFor, needsOf } from './kinds.ts';
import { parseRecomputed, writeRecomputed } from './recomputed.ts';

const appeal = (said: Partial<Appeal>) =>
  ({
    state: 'OPEN',
    kind: 'REMARK',
    part: 'WRITTEN',
    earlierMarksRecorded: false,
    thirdMarkGiven: false,
    ...said,
  }) as Appeal;

it('offers each part the kinds that fit it', () => {
  expect(kindsFor('WRITTEN')).toEqual(['CLERICAL', 'REMARK', 'ITEM']);
  expect(kindsFor('INTERVIEW')).toEqual(['CLERICAL', 'REMARK']);
  expect(kindsFor('EXPERIENCE')).toEqual(['CLERICAL', 'ELIGIBILITY']);
  expect(kindsFor(undefined)).toEqual([]);
});

it('waits for the sealed marks of a re-mark, then for the decision', () => {
  expect(needsOf(appeal({}))).toEqual(['earlierMarks', 'thirdMark']);
  expect(needsOf(appeal({ thirdMarkGiven: true }))).toEqual(['earlierMarks']);
  expect(needsOf(appeal({ part: 'INTERVIEW' }))).toEqual(['thirdMark']);
  expect(needsOf(appeal({ earlierMarksRecorded: true, thirdMarkGiven: true }))).toEqual(['decision']);
  expect(needsOf(appeal({ kind: 'ITEM' }))).toEqual(['decision']);
  expect(needsOf(appeal({ state: 'UPHELD' }))).toEqual([]);
});

it('reads one candidate a line, whatever stands between number and score', () => {
  const read = [
    { staffId: 'S0001', written: '43.50' },
    { staffId: 'S0002', written: '40' },
  ];
  expect(parseRecomputed('S0001,43.50\n\n S0002\uff0c40 ')).toEqual(read);
  expect(parseRecomputed('S0001 43.50\nS0002\t40')).toEqual(read);
  expect(writeRecomputed(read)).toBe('S0001 43.50\nS0002 40');
});

it('refuses a line that names no score, and an empty list', () => {
  expect(parseRecomputed('S0001,43.50\nS0002')).toBeNull();
  expect(parseRecomputed('S0001,43.505')).toBeNull();
  expect(parseRecomputed(' \n')).toBeNull();
});
