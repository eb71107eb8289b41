import type { TalentBoard } from "@selaras/contract";

export interface TalentRow {
  readonly nip: string;
  readonly name: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly titleName: string;
  readonly kind: string;
  readonly jenjang: string;
  /** 0: not mapped. */
  readonly box: number;
  readonly value: number | null;
  readonly missing: readonly string[];
}

export function rowsOf(board: TalentBoard): TalentRow[] {
  return board.nip.map((nip, i) => {
    const unit = board.units[board.unit[i] ?? -1];
    const title = board.titles[board.title[i] ?? -1];
    return {
      nip,
      name: board.name[i] ?? "",
      unitCode: unit?.code ?? "",
      unitName: unit?.name ?? "",
      titleName: title?.name ?? "",
      kind: title?.kind ?? "",
      jenjang: title?.jenjang ?? "",
      box: board.box[i] ?? 0,
      value: board.value[i] ?? null,
      missing: (board.missing[i] ?? []).map((part) => board.parts[part] ?? ""),
    };
  });
}

export interface BoardFilter {
  readonly unit: string;
  readonly kind: string;
  readonly jenjang: string;
}

/** A unit stands for everything below it. */
export function filterRows(rows: readonly TalentRow[], board: TalentBoard, asked: BoardFilter): TalentRow[] {
  const inside = asked.unit === "" ? null : belowOf(asked.unit, board.units);
  return rows.filter(
    (row) =>
      (inside === null || inside.has(row.unitCode)) &&
      (asked.kind === "" || row.kind === asked.kind) &&
      (asked.jenjang === "" || row.jenjang === asked.jenjang),
  );
}

function belowOf(code: string, units: TalentBoard["units"]): ReadonlySet<string> {
  const found = new Set([code]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const unit of units)
      if (unit.parentCode !== null && found.has(unit.parentCode)) found.add(unit.code);
  }
  return found;
}

/** How many stand in each box; index 0 are those not mapped. */
export function countBoxes(rows: readonly TalentRow[]): number[] {
  const counts = Array.from({ length: 10 }, () => 0);
  for (const { box } of rows) counts[box] = (counts[box] ?? 0) + 1;
  return counts;
}

/** What is missing most often among those not mapped. */
export function commonGaps(rows: readonly TalentRow[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { box, missing } of rows)
    if (box === 0) for (const name of missing) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "id"));
}
