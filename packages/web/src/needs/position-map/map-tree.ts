import type { Balance, PositionMap, PositionMapPost } from "@selaras/contract";
import { addBalance, noBalance } from "../subtree";

/** One unit of the map with its own posts and the units below it. */
export interface MapUnit {
  code: string;
  name: string;
  level: number;
  posts: PositionMapPost[];
  own: Balance;
  /** With everything below. */
  total: Balance;
  retiring: number;
  children: MapUnit[];
}

/**
 * The units of the map as a tree. What cannot be reached from the asked unit, which faulty data can bring (a unit that is its own
 * ancestor), is put directly below it: nothing is left out of a drawing.
 */
export function mapTree({ unit, units, posts }: Pick<PositionMap, "unit" | "units" | "posts">): MapUnit {
  const nodes = new Map(
    units.map(({ code, name }): [string, MapUnit] => [
      code,
      { code, name, level: 1, posts: [], own: noBalance, total: noBalance, retiring: 0, children: [] },
    ]),
  );
  for (const post of posts) {
    const node = nodes.get(post.unitCode);
    if (!node) continue;
    node.posts.push(post);
    node.own = addBalance(node.own, post);
    node.retiring += post.retiring;
  }
  const root = nodes.get(unit.code)!;
  const below = new Map<string, MapUnit[]>();
  for (const { code, parentCode } of units) {
    if (code === unit.code) continue;
    const key = parentCode ?? unit.code;
    below.set(key, [...(below.get(key) ?? []), nodes.get(code)!]);
  }
  const left = new Set(nodes.values());
  settle(root, 1, below, left);
  for (const node of left) {
    if (!left.has(node)) continue;
    root.children.push(node);
    root.total = addBalance(root.total, settle(node, 2, below, left));
  }
  return root;
}

function settle(
  node: MapUnit,
  level: number,
  below: ReadonlyMap<string, readonly MapUnit[]>,
  left: Set<MapUnit>,
): Balance {
  left.delete(node);
  node.level = level;
  node.children = (below.get(node.code) ?? []).filter((child) => left.has(child));
  node.total = node.own;
  for (const child of node.children)
    node.total = addBalance(node.total, settle(child, level + 1, below, left));
  return node.total;
}

/** All units in the order of reading. */
export const flatten = (node: MapUnit): MapUnit[] => [node, ...node.children.flatMap(flatten)];
