/** One part of a ring, in the measure of its circumference: where it begins, how long it is, and what is left of the round. */
export interface RingArc {
  readonly start: number;
  readonly length: number;
  readonly rest: number;
}

/** Between two parts, so that they are told apart without their colours. */
const gap = 2;

/** The parts of a ring in proportion to their counts; a count of one stays visible, and a single part closes the ring. */
export function ringArcs(counts: readonly number[], circumference: number): readonly RingArc[] {
  const whole = counts.reduce((sum, count) => sum + count, 0);
  const between = counts.filter((count) => count > 0).length > 1 ? gap : 0;
  let before = 0;
  return counts.map((count) => {
    const start = whole === 0 ? 0 : (before / whole) * circumference;
    const share = whole === 0 ? 0 : (count / whole) * circumference;
    before += count;
    const length = count === 0 ? 0 : Math.max(1, share - between);
    return { start, length, rest: circumference - length };
  });
}
