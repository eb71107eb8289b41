interface TreeUnit {
  readonly code: string;
  readonly parentCode: string | null;
}

/** Codes of the unit and of everything below it; empty when the unit is not known. Ends even on a tree with a loop. */
export function subtreeOf(units: readonly TreeUnit[], rootCode: string): Set<string> {
  const children = new Map<string, string[]>();
  let known = false;
  for (const unit of units) {
    if (unit.code === rootCode) known = true;
    if (unit.parentCode === null) continue;
    const siblings = children.get(unit.parentCode);
    if (siblings) siblings.push(unit.code);
    else children.set(unit.parentCode, [unit.code]);
  }
  const found = new Set<string>();
  const open = known ? [rootCode] : [];
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    if (found.has(code)) continue;
    found.add(code);
    open.push(...(children.get(code) ?? []));
  }
  return found;
}

/** The unit, its parent, and so on to the root. Ends even on a tree with a loop. */
export function lineOf(byCode: ReadonlyMap<string, TreeUnit>, code: string): string[] {
  const line: string[] = [];
  for (let at = byCode.get(code); at && !line.includes(at.code); ) {
    line.push(at.code);
    at = at.parentCode === null ? undefined : byCode.get(at.parentCode);
  }
  return line;
}

/** The unit right below the government (perangkat daerah) on the line of units up to the root; the root stands for itself. */
export const departmentOf = (line: readonly string[]): string => line.at(-2) ?? line.at(-1)!;
