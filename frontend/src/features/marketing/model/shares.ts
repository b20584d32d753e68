/** Moves the point of a decimal text without making a float of it: 0.0285 by 2 is 2.85, 2.85 by -2 is 0.0285. */
export function movePoint(text: string, places: number): string {
  const [whole = '', fraction = ''] = text.trim().split('.');
  const digits = `${'0'.repeat(Math.max(0, -places))}${whole}${fraction}${'0'.repeat(Math.max(0, places))}`;
  const point = digits.length - fraction.length - Math.max(0, places) + places;
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const after = digits.slice(point).replace(/0+$/, '');
  return after ? `${before || '0'}.${after}` : before || '0';
}
