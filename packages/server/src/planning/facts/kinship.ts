import { minimumOf } from "../problem/staff-limits.js";
import type { LawFacts } from "./facts.js";
import { leads, type PostEntry, type WorkforceIndex } from "./workforce-index.js";

/**
 * Posts whose holders may turn out to be the nearest superior of a post once the plan is carried out: up to the first that is kept filled.
 * An empty post in between commands nobody, and may be filled or emptied by the plan.
 */
export function possibleSuperiors(index: WorkforceIndex, post: PostEntry): PostEntry[] {
  const above: PostEntry[] = [];
  for (const superior of index.supervisorsOf(post)) {
    above.push(superior);
    if (minimumOf(superior) >= 1) break;
  }
  return above;
}

/**
 * Whether the move would put the person and a relative, who stays where the relative is today, into one direct line:
 * one of them possibly the nearest superior of the other, or both in one unit with one in a leading post there (regulations.md 13,
 * `coi-direct-supervision`). A pair that stands in such a line already today is not made worse by staying in it.
 */
export function supervises(
  index: WorkforceIndex,
  facts: LawFacts,
  employee: number,
  post: PostEntry,
): boolean {
  for (const { employeeId } of facts.employees[employee]!.relatives) {
    const relative = index.employeeIndex.get(employeeId);
    if (relative === undefined) continue;
    const held = index.postOf[relative]!;
    if (held < 0) continue;
    const theirs = index.posts[held]!;
    if (theirs.unit.code === post.unit.code && (leads(theirs.title) || leads(post.title))) return true;
    if (theirs === post) continue;
    if (possibleSuperiors(index, post).includes(theirs) || possibleSuperiors(index, theirs).includes(post))
      return true;
  }
  return false;
}
