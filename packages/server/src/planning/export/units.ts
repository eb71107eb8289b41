import type { MoveReason, SeatRef } from "@selaras/contract";
import { eq } from "drizzle-orm";
import { lineOf } from "../../needs/unit-tree.js";
import type { Context } from "../../platform/context.js";
import { notFound } from "../../platform/refusal.js";
import { government } from "../../platform/tables.js";
import { type OutSheet, workbookBytes } from "../../workforce/files/write-workbook.js";
import { units } from "../../workforce/tables.js";
import type { UnitChange } from "../run/outcome.js";
import { planSummary } from "../run/queue-summary.js";
import { reasonsOf, unitChangesOf } from "../run/store-read.js";
import { DEMO_LINE } from "./workbook.js";

type Unit = Pick<typeof units.$inferSelect, "code" | "name" | "parentCode">;

const directions = ["Masuk", "Keluar", "Di dalam"] as const;

/**
 * One sheet for each perangkat daerah (the unit below the government) that anybody enters, leaves or moves within: its numbers above,
 * below them who comes, who goes and who changes post, with the reason. Who goes from one to another stands in both.
 */
export function unitSheets(
  reasons: readonly MoveReason[],
  changes: readonly UnitChange[],
  byCode: ReadonlyMap<string, Unit>,
): OutSheet[] {
  const branchOf = (unitCode: string): string => {
    const line = lineOf(byCode, unitCode);
    return line.at(-2) ?? line[0] ?? unitCode;
  };
  const rows = new Map<string, { direction: (typeof directions)[number]; reason: MoveReason }[]>();
  const note = (branch: string, direction: (typeof directions)[number], reason: MoveReason) =>
    rows.set(branch, [...(rows.get(branch) ?? []), { direction, reason }]);
  for (const reason of reasons) {
    const to = branchOf(reason.to.unitCode);
    const from = reason.from === null ? null : branchOf(reason.from.unitCode);
    if (from === to) note(to, "Di dalam", reason);
    else {
      note(to, "Masuk", reason);
      if (from !== null) note(from, "Keluar", reason);
    }
  }
  const numbers = new Map<string, { needed: number; shortBefore: number; shortAfter: number }>();
  for (const { code, needed, shortBefore, shortAfter } of changes) {
    const sum = numbers.get(branchOf(code)) ?? { needed: 0, shortBefore: 0, shortAfter: 0 };
    sum.needed += needed;
    sum.shortBefore += shortBefore;
    sum.shortAfter += shortAfter;
    numbers.set(branchOf(code), sum);
  }
  return [...rows]
    .map(([branch, list]) => ({ branch, name: byCode.get(branch)?.name ?? branch, list }))
    .sort((a, b) => (a.branch < b.branch ? -1 : 1))
    .map(({ branch, name, list }) => sheetOf(name, list, numbers.get(branch)));
}

function sheetOf(
  name: string,
  list: readonly { direction: (typeof directions)[number]; reason: MoveReason }[],
  numbers: { needed: number; shortBefore: number; shortAfter: number } | undefined,
): OutSheet {
  const ordered = [...list].sort((a, b) => directions.indexOf(a.direction) - directions.indexOf(b.direction));
  const count = (direction: string) => list.filter((one) => one.direction === direction).length;
  return {
    name,
    title: [
      name,
      ...(numbers
        ? [
            `Kursi yang diperlukan ${numbers.needed}; kosong ${numbers.shortBefore}, setelah rencana ${numbers.shortAfter}.`,
          ]
        : []),
      `${count("Masuk")} masuk, ${count("Keluar")} keluar, ${count("Di dalam")} berganti jabatan di dalam.`,
    ],
    columns: [
      { header: "ARAH", width: 10 },
      { header: "NIP", width: 22 },
      { header: "NAMA", width: 30 },
      { header: "JABATAN ASAL", width: 32 },
      { header: "UNIT ASAL", width: 32 },
      { header: "JABATAN TUJUAN", width: 32 },
      { header: "UNIT TUJUAN", width: 32 },
      { header: "MENUTUP KEKURANGAN", width: 14 },
      { header: "ALASAN", width: 90 },
    ],
    rows: ordered.map(({ direction, reason }) => [
      direction,
      reason.nip,
      reason.name,
      ...seat(reason.from),
      ...seat(reason.to),
      reason.closesShortage ? "Ya" : "Tidak",
      reason.sentences.join(" "),
    ]),
  };
}

const seat = (ref: SeatRef | null): [string, string] =>
  ref ? [ref.titleName, ref.unitName] : ["Belum berjabatan", ""];

/** The plan as a workbook with one sheet for each perangkat daerah, to hand each its own part. */
export async function writeUnitSheets({ db }: Pick<Context, "db">, planId: number): Promise<Buffer> {
  const plan = await planSummary(db, planId);
  if (!plan?.result) throw notFound("Rencana");
  const [owner] = await db.select().from(government).where(eq(government.id, 1));
  const sheets = unitSheets(
    await reasonsOf(db, planId),
    (await unitChangesOf(db, planId)) ?? [],
    new Map((await db.select().from(units)).map((unit) => [unit.code, unit])),
  );
  const own = owner?.demo ? [DEMO_LINE] : [];
  return workbookBytes(
    sheets.length === 0
      ? [
          {
            name: "Rencana",
            columns: [{ header: "KETERANGAN", width: 60 }],
            rows: [["Tidak ada yang pindah."]],
            title: own,
          },
        ]
      : sheets.map((sheet) => ({ ...sheet, title: [...own, ...(sheet.title ?? [])] })),
  );
}
