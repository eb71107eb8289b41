import type { Unit } from "../format/problem.js";

/** For each unit whether it lies in the subtree of one of `tops`. */
export function subtreeMask(units: readonly Unit[], tops: readonly number[]): Uint8Array {
  const UNKNOWN = 2;
  const mask = new Uint8Array(units.length).fill(UNKNOWN);
  for (const top of tops) mask[top] = 1;
  for (let start = 0; start < units.length; start++) {
    const path: number[] = [];
    let at: number | undefined = start;
    while (at !== undefined && mask[at] === UNKNOWN) {
      path.push(at);
      at = units[at]!.parent;
    }
    const inside = at === undefined ? 0 : mask[at]!;
    for (const unit of path) mask[unit] = inside;
  }
  return mask;
}
