import type { Finding, MoveReason, SeatRef } from "@selaras/contract";
import { stringify } from "csv-stringify/sync";
import { eq, inArray } from "drizzle-orm";
import { lineOf } from "../../needs/unit-tree.js";
import type { Context } from "../../platform/context.js";
import { notFound } from "../../platform/refusal.js";
import { government } from "../../platform/tables.js";
import { neutraliseText } from "../../workforce/files/neutralise.js";
import { type OutSheet, workbookBytes } from "../../workforce/files/write-workbook.js";
import { employees, positionTitles, units } from "../../workforce/tables.js";
import { planSummary } from "../run/queue-summary.js";
import { reasonsOf } from "../run/store-read.js";
import { DEMO_LINE } from "./workbook.js";

type Employee = typeof employees.$inferSelect;
type Title = typeof positionTitles.$inferSelect;
type Unit = Pick<typeof units.$inferSelect, "code" | "name" | "parentCode">;

export interface ImutFacts {
  readonly tmt: string;
  readonly reasons: readonly MoveReason[];
  readonly employees: ReadonlyMap<string, Employee>;
  readonly titles: ReadonlyMap<string, Title>;
  readonly units: ReadonlyMap<string, Unit>;
}

/** SIASN `jenis_jabatan_id` (formulas 2.2): structural posts 1, functional 2, pelaksana 4. */
const postKinds: Readonly<Record<string, string>> = {
  JPT_PRATAMA: "1",
  ADMINISTRATOR: "1",
  PENGAWAS: "1",
  JF: "2",
  PELAKSANA: "4",
};
/** Led beside a functional post (tugas tambahan): SIASN `jenis penugasan` TT instead of D, definitif (formulas 11.3). */
const extraDuties: ReadonlySet<string> = new Set(["KEPALA_SEKOLAH", "KEPALA_PUSKESMAS"]);

const text = (header: string, width = 18) => ({ header, width });

/**
 * One row for each move with what a proposal in I-MUT and the later record in SIASN ask for (`rw-jabatan`: formulas 11.5), the columns a
 * person still fills left empty. BKN publishes no upload file of I-MUT; the codes are those of SIASN, so that columns can be mapped.
 * Facts of people are those of today: a proposal must agree with SIASN now.
 */
export function imutSheet({ tmt, reasons, employees: people, titles, units: byCode }: ImutFacts): OutSheet {
  const seat = (ref: SeatRef | null) => {
    const title = titles.get(ref?.titleCode ?? "");
    const line = lineOf(byCode, ref?.unitCode ?? "");
    return [
      title ? (postKinds[title.kind] ?? "") : "",
      ref?.titleCode ?? "",
      ref?.titleName ?? "",
      title?.eselon ?? "",
      ref?.unitCode ?? "",
      ref?.unitName ?? "",
      byCode.get(line.at(-2) ?? line[0] ?? "")?.name ?? "",
    ];
  };
  const seatColumns = (side: string) => [
    text(`JENIS JABATAN ID ${side}`, 12),
    text(`KODE JABATAN ${side}`),
    text(`JABATAN ${side}`, 32),
    text(`ESELON ${side}`, 10),
    text(`KODE UNOR ${side}`),
    text(`UNOR ${side}`, 32),
    text(`UNOR INDUK ${side}`, 32),
  ];
  return {
    name: "Usul I-MUT",
    columns: [
      { header: "NO", type: "number", width: 6 },
      text("NIP BARU", 22),
      text("NAMA", 30),
      text("JENIS ASN", 14),
      text("GOL AKHIR NAMA", 12),
      text("TMT GOLONGAN", 14),
      text("TINGKAT PENDIDIKAN", 14),
      text("PENDIDIKAN NAMA", 32),
      text("JENIS MUTASI", 10),
      ...seatColumns("ASAL"),
      text("TMT JABATAN ASAL", 14),
      ...seatColumns("TUJUAN"),
      text("JENJANG TUJUAN", 14),
      text("JENIS PENUGASAN", 12),
      text("TMT JABATAN TUJUAN", 14),
      text("PERTEK BKN", 16),
      text("DOKUMEN YANG MASIH DIPERLUKAN", 60),
      text("NOMOR USUL"),
      text("TANGGAL USUL", 14),
      text("NOMOR PERTEK"),
      text("TANGGAL PERTEK", 14),
      text("NOMOR SK"),
      text("TANGGAL SK", 14),
      text("TANGGAL PELANTIKAN", 14),
    ],
    lists: { "JENIS MUTASI": ["MJ", "MU"], "JENIS PENUGASAN": ["D", "TT"] },
    rows: reasons.map((reason, i) => {
      const person = people.get(reason.nip);
      const title = titles.get(reason.to.titleCode);
      return [
        i + 1,
        reason.nip,
        person ? fullName(person) : reason.name,
        person?.kind ?? "",
        person?.golongan ?? "",
        day(person?.golonganSince),
        person?.educationLevel ?? "",
        person?.educationName ?? "",
        reason.from?.titleCode === reason.to.titleCode ? "MU" : "MJ",
        ...seat(reason.from),
        day(person?.seatSince),
        ...seat(reason.to),
        title?.jenjang ?? "",
        extraDuties.has(title?.specialRole ?? "") ? "TT" : "D",
        day(tmt),
        reason.findings.some(({ rule, severity }) => rule === "imut-pertek" && severity === "NEED-DOC")
          ? "Diperlukan"
          : "Tidak disyaratkan",
        papersOf(reason).join("; "),
        ...Array<string>(7).fill(""),
      ];
    }),
  };
}

/** dd-mm-yyyy, as SIASN writes dates. */
const day = (date: string | null | undefined): string => date?.split("-").reverse().join("-") ?? "";

const fullName = ({ titlePrefix, name, titleSuffix }: Employee): string =>
  `${titlePrefix ? `${titlePrefix} ` : ""}${name}${titleSuffix ? `, ${titleSuffix}` : ""}`;

const papersOf = ({ findings }: MoveReason): string[] => [
  ...new Set(findings.flatMap(({ severity, missing }) => (severity === "NEED-DOC" ? (missing ?? []) : []))),
];

/** The table as a workbook, or as CSV for who maps columns by program: `;` between cells, UTF-8 with a mark, no formulas. */
export async function writeImut(
  { db }: Pick<Context, "db">,
  planId: number,
  format: "xlsx" | "csv",
  show: (finding: Finding) => Finding = (finding) => finding,
): Promise<Buffer> {
  const plan = await planSummary(db, planId);
  if (!plan?.result) throw notFound("Rencana");
  const reasons = (await reasonsOf(db, planId)).map((reason) => ({
    ...reason,
    findings: reason.findings.map(show),
  }));
  const nips = reasons.map(({ nip }) => nip);
  const people =
    nips.length === 0 ? [] : await db.select().from(employees).where(inArray(employees.nip, nips));
  const sheet = imutSheet({
    tmt: plan.tmt,
    reasons,
    employees: new Map(people.map((row) => [row.nip, row])),
    titles: new Map((await db.select().from(positionTitles)).map((row) => [row.code, row])),
    units: new Map((await db.select().from(units)).map((row) => [row.code, row])),
  });
  const [owner] = await db.select().from(government).where(eq(government.id, 1));
  const title = owner?.demo ? [DEMO_LINE] : [];
  if (format === "xlsx") return workbookBytes([{ ...sheet, title }]);
  const cells = [sheet.columns.map(({ header }) => header), ...sheet.rows] as (string | number)[][];
  const rows = cells.map((row) =>
    row.map((cell) => (typeof cell === "string" ? neutraliseText(cell) : cell)),
  );
  return Buffer.from(
    stringify([...title.map((line) => [line]), ...rows], {
      delimiter: ";",
      bom: true,
      record_delimiter: "\r\n",
    }),
    "utf8",
  );
}
