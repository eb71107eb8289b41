import type { UnitBalance } from "@selaras/contract";

type Unit = Pick<UnitBalance, "code" | "name" | "parentCode" | "needed" | "holders">;

/**
 * Units that have posts or people, to choose from. Every dinas has its Sekretariat and its Subbagian Umum: a name that several units bear
 * tells the units above it, up to the first that only one of them has.
 */
export function unitOptions(units: readonly Unit[]): { value: string; label: string }[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const pathOf = (unit: Unit): string[] => {
    const above = unit.parentCode === null ? undefined : byCode.get(unit.parentCode);
    return above ? [unit.name, ...pathOf(above)] : [unit.name];
  };
  const offered = units.filter(({ needed, holders }) => needed + holders > 0);
  const labels = new Map(offered.map((unit) => [unit.code, unit.name]));
  for (let depth = 1; ; depth++) {
    const alike = groupOf(labels).filter((codes) => codes.length > 1);
    let grown = false;
    for (const code of alike.flat()) {
      const above = pathOf(byCode.get(code)!)[depth];
      if (above === undefined) continue;
      labels.set(code, `${labels.get(code)}, ${above}`);
      grown = true;
    }
    if (!grown) break;
  }
  return [...labels].map(([value, label]) => ({ value, label }));
}

function groupOf(labels: ReadonlyMap<string, string>): string[][] {
  const groups = new Map<string, string[]>();
  for (const [code, label] of labels) groups.set(label, [...(groups.get(label) ?? []), code]);
  return [...groups.values()];
}
