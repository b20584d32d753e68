import { expect, it } from 'vitest';
import { LADDER } from '../../../../mocks/data/ladder.ts';
import type { Ladder } from '../../../shared/api/grades.ts';
import { positionsOf } from '../../../shared/api/grades.ts';
import { ceilingOf, ceilingsAt, pictureOf, reachOf } from './picture.ts';

const ladder = LADDER as Ladder;
const design = ladder.types[2];
if (!design) throw new Error('the fixtures have no third type');

/** Another bank's ladder: one level of two grades with six steps each. */
const stepped: Ladder = {
  ...ladder,
  levels: [
    {
      code: 'ONLY',
      name: { zh: '层', en: 'level' },
      title: { zh: '衔', en: 'title' },
      stepsPerGrade: 6,
      grades: ['G2', 'G1'].map((code) => ({ code, name: { zh: code, en: code } })),
    },
  ],
  positions: Array.from({ length: 12 }, (_, index) => ({
    number: index + 1,
    code: `${index < 6 ? 'G2' : 'G1'}-${(index % 6) + 1}`,
    name: { zh: '', en: '' },
    level: 'ONLY',
  })),
  types: [{ code: 'A', name: { zh: '', en: '' }, from: 'G2-5', to: 'G1-2', payBands: {} }],
};

it('stands the ladder upright: the highest grade of the highest level on top', () => {
  const rows = pictureOf(ladder);
  expect(rows.map(({ gradeCode }) => gradeCode)).toEqual(ladder.positions.map(({ code }) => code).toReversed());
  expect(rows.map(({ levelRows }) => levelRows).filter(Boolean)).toEqual([4, 3, 3, 1]);
});

it('puts the steps of a grade into one row and a range into the steps that it covers', () => {
  const [upper, lower] = pictureOf(stepped);
  const [type] = stepped.types;
  if (!upper || !lower || !type) throw new Error('a ladder of two grades');
  expect(upper.positions.map(({ code }) => code)).toEqual(['G1-1', 'G1-2', 'G1-3', 'G1-4', 'G1-5', 'G1-6']);
  expect(reachOf(type, upper, stepped).map(({ code }) => code)).toEqual(['G1-1', 'G1-2']);
  expect(reachOf(type, lower, stepped).map(({ code }) => code)).toEqual(['G2-5', 'G2-6']);
});

it('lists what a type may be placed on, lowest first, and nothing for a type without grades', () => {
  expect(positionsOf(design, ladder).map(({ code }) => code)).toEqual([
    'ASSISTANT-1',
    'MANAGER-3',
    'MANAGER-2',
    'MANAGER-1',
  ]);
  expect(positionsOf({ ...design, from: null, to: null }, ladder)).toEqual([]);
});

it('knows where a qualification ends, and what is open without a valid one', () => {
  expect(ladder.levels.map((level) => ceilingsAt(level, ladder))).toEqual([
    [],
    ['JUNIOR'],
    ['INTERMEDIATE'],
    ['SENIOR'],
  ]);
  expect(ceilingOf(ladder, true, 'INTERMEDIATE')?.code).toBe('MANAGER');
  expect(ceilingOf(ladder, false, 'SENIOR')?.code).toBe('TRAINEE');
  expect(ceilingOf({ ...ladder, unqualified: { ceiling: null, above: 'NO_GRADE' } }, false, null)).toBeUndefined();
});
