import { type Column, layouts, type OfficeFileKind } from "@selaras/contract";
import { describe, expect, test } from "vitest";
import { generateGovernment, type OfficeSet } from "./generate.js";
import type { Cell } from "./tables.js";

/** Everything here reads the finished rows as a stranger would: no function of the generator is used. */
const DATA_DATE = "2026-06-30";
const empty = (c: Cell): boolean => c === null || c === "" || c === "null";
const bare = (c: Cell): string => String(c ?? "").replace(/^'/, "");

function isoDate(c: Cell): string | undefined {
  if (c instanceof Date) return c.toISOString().slice(0, 10);
  const m = /^(\d{2})-(\d{2})-(\d{4})$/.exec(String(c));
  if (m === null) return undefined;
  const text = `${m[3]}-${m[2]}-${m[1]}`;
  const back = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(back.getTime()) || back.toISOString().slice(0, 10) !== text ? undefined : text;
}

/** The validation of formulas 11.1, written again. */
function nipFault(nip: string): string | undefined {
  if (!/^\d{18}$/.test(nip)) return "E_FORMAT";
  if (isoDate(`${nip.slice(6, 8)}-${nip.slice(4, 6)}-${nip.slice(0, 4)}`) === undefined) return "E_BIRTH";
  if (!"12".includes(nip[14]!)) return "E_GENDER";
  if (nip.slice(15) === "000") return "E_SEQ";
  const month = Number(nip.slice(12, 14));
  if (!(month >= 1 && month <= 12) && month < 21) return "E_TMT";
  return Number(nip.slice(8, 12)) > 2026 ? "E_FUTURE" : undefined;
}

const golongan = /^(I{1,3}\/[a-d]|IV\/[a-e]|I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XVII)$/;

function typeFault(column: Column, c: Cell): string | undefined {
  if (empty(c)) return column.optionalCell ? undefined : "empty";
  const { type } = column;
  if (typeof type === "object") return type.oneOf.includes(String(c)) ? undefined : `not in the list: ${c}`;
  switch (type) {
    case "nip":
      return typeof c === "number" ? "number" : nipFault(bare(c));
    case "date":
      return isoDate(c) === undefined ? `no date: ${c}` : undefined;
    case "integer":
      return Number.isInteger(Number(c)) ? undefined : `no integer: ${c}`;
    case "decimal":
      return Number.isFinite(Number(c)) ? undefined : `no number: ${c}`;
    case "yes-no":
      return ["YA", "TIDAK"].includes(String(c)) ? undefined : `neither: ${c}`;
    case "golongan":
      return golongan.test(String(c)) ? undefined : `no golongan: ${c}`;
    default:
      return undefined;
  }
}

const kinds = Object.keys(layouts) as OfficeFileKind[];
const made = new WeakMap<OfficeSet, Map<OfficeFileKind, Record<string, Cell>[]>>();
function records(set: OfficeSet, kind: OfficeFileKind): Record<string, Cell>[] {
  const byKind = made.get(set) ?? new Map<OfficeFileKind, Record<string, Cell>[]>();
  made.set(set, byKind);
  let found = byKind.get(kind);
  if (found === undefined) {
    const { headers, rows } = set.tables[kind];
    found = rows.map((row) => Object.fromEntries(headers.map((h, i) => [h, row[i]!])));
    byKind.set(kind, found);
  }
  return found;
}
const plantedRows = (set: OfficeSet, kind: OfficeFileKind): Set<number> =>
  new Set(
    set.planted
      .filter((p) => p.file === layouts[kind].file && p.sheet === layouts[kind].sheet)
      .map((p) => p.row),
  );

const cases = [
  ["kota", 1],
  ["kota", 2],
  ["kab", 1],
  ["kab", 2],
] as const;

describe.each(cases)("%s, seed %i", (government, seed) => {
  const set = generateGovernment({ government, seed });
  const of = (kind: OfficeFileKind) => records(set, kind);
  const sound = (kind: OfficeFileKind) => {
    const planted = plantedRows(set, kind);
    return of(kind).filter((_, i) => !planted.has(i + 2));
  };
  const people = sound("pegawai");
  const allNips = new Set(of("pegawai").map((r) => bare(r["NIP BARU"]!)));
  const units = new Set(of("unit").map((r) => r["KODE UNIT"]));
  const titles = new Map(of("jabatan").map((r) => [r["KODE JABATAN"], r]));
  const areas = new Set(of("wilayah").map((r) => r["KODE WILAYAH"]));
  const majors = new Set(of("pendidikan").map((r) => r["KODE PENDIDIKAN"]));

  test("every sound cell has the type its layout asks for", () => {
    const faults: string[] = [];
    for (const kind of kinds) {
      const planted = plantedRows(set, kind);
      for (const [i, row] of set.tables[kind].rows.entries())
        if (!planted.has(i + 2))
          for (const [k, column] of layouts[kind].columns.entries()) {
            const fault = typeFault(column, row[k]!);
            if (fault !== undefined) faults.push(`${kind} ${i + 2} ${column.header}: ${fault}`);
          }
    }
    expect(faults.slice(0, 10)).toEqual([]);
  });

  test("every key is unique except in the planted rows", () => {
    const twice: string[] = [];
    for (const kind of kinds) {
      const seen = new Set<string>();
      for (const r of sound(kind)) {
        const key = layouts[kind].key.map((h) => String(r[h])).join("|");
        if (seen.has(key)) twice.push(`${kind} ${key}`);
        seen.add(key);
      }
    }
    expect(twice.slice(0, 10)).toEqual([]);
  });

  test("every reference resolves", () => {
    const lost: string[] = [];
    const check = (
      kind: OfficeFileKind,
      header: string,
      known: { has(v: Cell): boolean },
      cell: Cell,
    ): void => {
      if (!empty(cell) && !known.has(cell)) lost.push(`${kind} ${header} ${cell}`);
    };
    for (const r of people) {
      check("pegawai", "UNOR ID", units, r["UNOR ID"]!);
      check("pegawai", "JABATAN ID", titles, r["JABATAN ID"]!);
      check("pegawai", "PENDIDIKAN ID", majors, r["PENDIDIKAN ID"]!);
    }
    for (const kind of kinds)
      for (const r of sound(kind))
        for (const [header, cell] of Object.entries(r)) {
          if (header === "NIP" || header === "NIP KELUARGA") check(kind, header, allNips as Set<Cell>, cell);
          if (/^KODE UNIT/.test(header) && kind !== "unit") check(kind, header, units, cell);
          if (/^KODE JABATAN/.test(header) && kind !== "jabatan") check(kind, header, titles, cell);
          if (/^KODE (WILAYAH|SIMPUL)/.test(header) && kind !== "wilayah") check(kind, header, areas, cell);
          if (header === "KODE INDUK") check(kind, header, kind === "unit" ? units : areas, cell);
          if (kind === "jabatan" && header === "BIDANG PENDIDIKAN" && cell !== "*")
            for (const code of String(cell).split(";")) check(kind, header, majors, code);
        }
    expect(lost.slice(0, 10)).toEqual([]);
  });

  test("a NIP tells the birth date, sex and appointment of its row and lies in the range nobody has", () => {
    const wrong = people.filter((r) => {
      const nip = bare(r["NIP BARU"]!);
      const birth = isoDate(r["TANGGAL LAHIR"]!)!;
      const start = isoDate(r["TMT CPNS"]!)!;
      const pppk = nip.slice(12, 14) === "99";
      return (
        nip.slice(0, 8) !== birth.replaceAll("-", "") ||
        nip[14] !== (r["JENIS KELAMIN"] === "M" ? "1" : "2") ||
        nip.slice(8, 12) !== start.slice(0, 4) ||
        (pppk ? r["KEDUDUKAN HUKUM ID"] !== "71" : nip.slice(12, 14) !== start.slice(5, 7)) ||
        Number(nip.slice(15)) < 900
      );
    });
    expect(wrong.map((r) => r["NIP BARU"])).toEqual([]);
  });

  test("nobody was appointed as a child, in the future or past the age limit", () => {
    const wrong: string[] = [];
    for (const r of people) {
      const birth = isoDate(r["TANGGAL LAHIR"]!)!;
      const start = isoDate(r["TMT CPNS"]!)!;
      const tmt = empty(r["TMT JABATAN"]!) ? undefined : isoDate(r["TMT JABATAN"]!)!;
      const rank = isoDate(r["TMT GOLONGAN"]!)!;
      const at = `${Number(birth.slice(0, 4)) + 18}${birth.slice(4)}`;
      const limit = Number(titles.get(r["JABATAN ID"]!)!.BUP);
      const last = `${Number(birth.slice(0, 4)) + limit}${birth.slice(4, 7)}`;
      if (start < at) wrong.push(`${r["NIP BARU"]} appointed before 18`);
      if (r["KEDUDUKAN HUKUM ID"] !== "71" && start > `${Number(birth.slice(0, 4)) + 40}${birth.slice(4)}`)
        wrong.push(`${r["NIP BARU"]} appointed after 40`);
      if (tmt !== undefined && (tmt < start || tmt > DATA_DATE)) wrong.push(`${r["NIP BARU"]} post ${tmt}`);
      if (rank < start || rank > DATA_DATE) wrong.push(`${r["NIP BARU"]} rank ${rank}`);
      if (last < "2026-06") wrong.push(`${r["NIP BARU"]} past the limit ${limit}`);
    }
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  test("posts of one person follow each other and end in exactly one open post", () => {
    const wrong: string[] = [];
    const byNip = new Map<Cell, Record<string, Cell>[]>();
    for (const r of sound("riwayat")) byNip.set(r.NIP!, [...(byNip.get(r.NIP!) ?? []), r]);
    const rows = new Map(of("pegawai").map((r) => [bare(r["NIP BARU"]!), r]));
    for (const [nip, posts] of byNip) {
      const person = rows.get(String(nip))!;
      let before = isoDate(person["TMT CPNS"]!)!;
      for (const [i, post] of posts.entries()) {
        const start = isoDate(post["TMT MULAI"]!)!;
        const end = empty(post["TMT SELESAI"]!) ? undefined : isoDate(post["TMT SELESAI"]!)!;
        if (start < before) wrong.push(`${nip} starts ${start} before ${before}`);
        if ((end === undefined) !== (i === posts.length - 1)) wrong.push(`${nip} open post ${i}`);
        if (end !== undefined && end <= start) wrong.push(`${nip} ends ${end}`);
        before = end ?? before;
      }
      const open = posts[posts.length - 1]!;
      if (open["KODE JABATAN"] !== person["JABATAN ID"]) wrong.push(`${nip} holds another post`);
      if (!empty(person["TMT JABATAN"]!) && open["TMT MULAI"] !== person["TMT JABATAN"])
        wrong.push(`${nip} TMT`);
    }
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  test("every post stands in the peta jabatan and no managerial seat is held twice by accident", () => {
    const need = new Map(
      of("peta").map((r) => [`${r["KODE UNIT"]}|${r["KODE JABATAN"]}`, Number(r.KEBUTUHAN)]),
    );
    const holders = new Map<string, number>();
    const missing: string[] = [];
    for (const r of people) {
      const post = `${r["UNOR ID"]}|${r["JABATAN ID"]}`;
      holders.set(post, (holders.get(post) ?? 0) + 1);
      if (!need.has(post)) missing.push(post);
    }
    expect(missing).toEqual([]);
    const twice = [...holders].filter(([post, n]) => {
      const t = titles.get(post.split("|")[1]!)!;
      const single = t.JENIS !== "JF" && t.JENIS !== "PELAKSANA";
      return (single || !empty(t["PERAN KHUSUS"]!)) && n > need.get(post)!;
    });
    expect(twice).toEqual([]);
  });

  test("family ties stand in both directions, between two living colleagues", () => {
    const back: Record<string, string> = {
      SUAMI: "ISTRI",
      ISTRI: "SUAMI",
      "ORANG TUA": "ANAK",
      ANAK: "ORANG TUA",
      SAUDARA: "SAUDARA",
      MERTUA: "MENANTU",
      MENANTU: "MERTUA",
      IPAR: "IPAR",
    };
    const ties = new Set(of("keluarga").map((r) => `${r.NIP}|${r.HUBUNGAN}|${r["NIP KELUARGA"]}`));
    for (const r of of("keluarga"))
      expect(ties.has(`${r["NIP KELUARGA"]}|${back[String(r.HUBUNGAN)]}|${r.NIP}`)).toBe(true);
  });

  test("columns of private life are empty", () => {
    for (const h of [
      "AGAMA ID",
      "AGAMA NAMA",
      "JENIS KAWIN ID",
      "NIK",
      "NOMOR HP",
      "ALAMAT",
      "NPWP NOMOR",
      "BPJS",
      "TEMPAT LAHIR NAMA",
    ])
      expect(of("pegawai").every((r) => r[h] === "null")).toBe(true);
  });
});
