/** An invented bank, the same at every start. Looks and tests only; never part of the build. */
export const BRANCHES = [
  '总行营业部',
  '城东支行',
  '城西支行',
  '城南支行',
  '城北支行',
  '滨江支行',
  '高新支行',
  '临港支行',
  '古城支行',
  '开发区支行',
  '青山支行',
  '白塔支行',
].map((name, index) => ({
  branchId: `B${String(index + 1).padStart(2, '0')}`,
  name,
  headOffice: index === 0,
  active: true,
}));

const FAMILY = '沈顾陆钟姚秦温邵龚柏俞倪贺滕殷';
const GIVEN = [
  '知远',
  '若溪',
  '明澈',
  '书瑶',
  '景行',
  '云舒',
  '怀瑾',
  '清和',
  '子衿',
  '望舒',
  '嘉树',
  '念慈',
  '安澜',
  '初霁',
  '修远',
];

export const pick = <T>(from: readonly T[], index: number): T => {
  const found = from[index % from.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

export const staffId = (index: number) => `S${String(index + 1).padStart(4, '0')}`;
export const staffName = (index: number) => pick([...FAMILY], index) + pick(GIVEN, index * 7 + Math.floor(index / 15));
export const branchOf = (index: number) => pick(BRANCHES, index * 5 + 1);

/** Evenly spread numbers between 0 and 1 without a random source. */
export const noise = (seed: number) => {
  const value = Math.sin(seed * 12.9898) * 43758.5453;
  return value - Math.floor(value);
};

export const amount = (value: number) => value.toFixed(2);
