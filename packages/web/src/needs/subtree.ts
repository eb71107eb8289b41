import type { Balance, UnitBalance } from "@selaras/contract";

export const noBalance: Balance = { needed: 0, holders: 0, short: 0, surplus: 0 };

export const addBalance = (a: Balance, b: Balance): Balance => ({
  needed: a.needed + b.needed,
  holders: a.holders + b.holders,
  short: a.short + b.short,
  surplus: a.surplus + b.surplus,
});

/** Seats that have a holder who is needed there, of the seats needed: 1 is full. Nothing needed: null. */
export const fillRatio = ({ needed, short }: Balance): number | null =>
  needed === 0 ? null : (needed - short) / needed;

export interface UnitNode {
  unit: UnitBalance;
  /** Own posts and those of every unit below. */
  total: Balance;
  level: number;
  children: UnitNode[];
}

/**
 * The units as a forest, each with the sum over its subtree. A unit whose parent is not in the list (the reader sees only a part)
 * is a root; a unit that is its own ancestor, which faulty data can bring, is a root as well.
 */
export function unitForest(units: readonly UnitBalance[]): UnitNode[] {
  const nodes = new Map(
    units.map((unit): [string, UnitNode] => [unit.code, { unit, total: noBalance, level: 1, children: [] }]),
  );
  const roots: UnitNode[] = [];
  for (const node of nodes.values()) {
    const parent = node.unit.parentCode === null ? undefined : nodes.get(node.unit.parentCode);
    if (parent && !isAncestor(node, parent, nodes)) parent.children.push(node);
    else roots.push(node);
  }
  for (const root of roots) settle(root, 1);
  return roots;
}

function isAncestor(node: UnitNode, start: UnitNode, nodes: ReadonlyMap<string, UnitNode>): boolean {
  const seen = new Set<string>();
  for (let at: UnitNode | undefined = start; at && !seen.has(at.unit.code); ) {
    if (at === node) return true;
    seen.add(at.unit.code);
    at = at.unit.parentCode === null ? undefined : nodes.get(at.unit.parentCode);
  }
  return false;
}

function settle(node: UnitNode, level: number): Balance {
  node.level = level;
  node.total = node.children.reduce((sum, child) => addBalance(sum, settle(child, level + 1)), {
    needed: node.unit.needed,
    holders: node.unit.holders,
    short: node.unit.short,
    surplus: node.unit.surplus,
  });
  return node.total;
}

/** Nodes in the order of reading; children only below an open node. */
export function visibleNodes(forest: readonly UnitNode[], open: ReadonlySet<string>): UnitNode[] {
  return forest.flatMap((node) => [
    node,
    ...(open.has(node.unit.code) ? visibleNodes(node.children, open) : []),
  ]);
}

/** The part of the forest whose unit names contain every word, with the units above them. */
export function searchForest(forest: readonly UnitNode[], asked: string): UnitNode[] {
  const words = asked.toLocaleLowerCase("id").split(/\s+/).filter(Boolean);
  const matches = ({ unit }: UnitNode) => {
    const name = `${unit.name} ${unit.code}`.toLocaleLowerCase("id");
    return words.every((word) => name.includes(word));
  };
  const keep = (node: UnitNode): UnitNode[] => {
    const children = node.children.flatMap(keep);
    return matches(node) || children.length > 0 ? [{ ...node, children }] : [];
  };
  return forest.flatMap(keep);
}
