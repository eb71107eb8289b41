import { addMonths, type Day, siasnDate } from "./calendar.js";
import { DATA_DATE } from "./demo-governments.js";
import { area, distanceKm } from "./geography.js";
import type { Tie } from "./kin.js";
import { nameOf, type Person } from "./person.js";
import type { Random } from "./random.js";
import { type Cell, type Table, table } from "./tables.js";
import type { Unit } from "./unit.js";

type Row = Record<string, Cell>;
const who = (p: Person): Row => ({ NIP: p.nip, NAMA: nameOf(p) });

export const kinTable = (ties: readonly Tie[]): Table =>
  table(
    "keluarga",
    ties.map((t) => ({
      ...who(t.person),
      HUBUNGAN: t.relation,
      "NIP KELUARGA": t.relative.nip,
      "NAMA KELUARGA": nameOf(t.relative),
    })),
  );

const penalties: Readonly<Record<string, readonly [name: string, months: number][]>> = {
  RINGAN: [
    ["Teguran lisan", 0],
    ["Teguran tertulis", 0],
    ["Pernyataan tidak puas secara tertulis", 0],
  ],
  SEDANG: [
    ["Pemotongan tunjangan kinerja 25% selama 6 bulan", 6],
    ["Pemotongan tunjangan kinerja 25% selama 9 bulan", 9],
    ["Pemotongan tunjangan kinerja 25% selama 12 bulan", 12],
  ],
  BERAT: [["Penurunan jabatan setingkat lebih rendah selama 12 bulan", 12]],
};

/** Penalties of the last two years and open cases (marginals, `discipline`); severe ones set the legal position 15. */
export function disciplineTable(people: readonly Person[], r: Random): Table {
  const rows: Row[] = [];
  for (const p of people) {
    if (p.story !== undefined || p.kind === "CPNS") continue;
    const level = r.weighted([
      ["", 98.15],
      ["RINGAN", 0.9],
      ["SEDANG", 0.5],
      ["BERAT", 0.25],
      ["PROSES HUKUM", 0.2],
    ]);
    if (level === "") continue;
    const start = Math.max(p.entry + 90, DATA_DATE - r.int(30, 720));
    if (start >= DATA_DATE) continue;
    if (level === "PROSES HUKUM") {
      rows.push({
        ...who(p),
        "TINGKAT HUKUMAN": level,
        "JENIS HUKUMAN": null,
        "STATUS HUKUMAN": "PROSES",
        MULAI: siasnDate(start),
        SELESAI: null,
      });
      continue;
    }
    const [name, months] = r.pick(penalties[level]!);
    const end = addMonths(start, months);
    const appeal = level === "BERAT" && end > DATA_DATE && r.chance(0.2);
    const open = months === 0 ? r.chance(0.08) : r.chance(0.06);
    const state = open ? "PROSES" : appeal ? "BANDING" : end > DATA_DATE ? "DIJALANI" : "SELESAI";
    if (state === "DIJALANI" && level === "BERAT" && p.legal === "01") p.legal = "15";
    rows.push({
      ...who(p),
      "TINGKAT HUKUMAN": level,
      "JENIS HUKUMAN": name,
      "STATUS HUKUMAN": state,
      MULAI: siasnDate(start),
      SELESAI: state === "PROSES" || state === "BANDING" ? null : siasnDate(end),
    });
  }
  return table("disiplin", rows);
}

/** Study assignments and long leave; 02 and 03 are their legal positions in SIASN. */
export function absenceTable(people: readonly Person[], r: Random): Table {
  const rows: Row[] = [];
  const add = (
    p: Person,
    kind: string,
    start: Day,
    end: Day | undefined,
    released?: boolean,
    bond?: Day,
  ): void => {
    rows.push({
      ...who(p),
      "JENIS ABSEN": kind,
      MULAI: siasnDate(start),
      SELESAI: end === undefined ? null : siasnDate(end),
      "LEPAS JABATAN": released === undefined ? null : released ? "YA" : "TIDAK",
      "IKATAN DINAS SAMPAI": bond === undefined ? null : siasnDate(bond),
    });
  };
  for (const p of people) {
    if (p.story !== undefined || p.title.managerial || p.title.role !== "" || p.legal === "15") continue;
    const age = (DATA_DATE - p.birth) / 365.2425;
    const settled = p.entry < addMonths(DATA_DATE, -48);
    if (p.kind === "PNS" && settled && age < 45 && p.title.minEducation !== "SMA" && r.chance(0.014)) {
      const start = addMonths(DATA_DATE, -r.int(3, 30));
      const end = addMonths(start, 36);
      const released = r.chance(0.6);
      if (released) p.legal = "03";
      add(p, "TUGAS BELAJAR", start, end, released, addMonths(end, 72));
    } else if (p.kind === "PNS" && settled && age < 50 && r.chance(0.004)) {
      // A finished study whose service bond still runs.
      const start = addMonths(DATA_DATE, -r.int(60, 84));
      const end = addMonths(start, 36);
      if (start > p.entry) add(p, "TUGAS BELAJAR", start, end, true, addMonths(end, 72));
    } else if (p.kind === "PNS" && settled && r.chance(0.0025)) {
      p.legal = "02";
      const start = addMonths(DATA_DATE, -r.int(1, 20));
      add(p, "CLTN", start, addMonths(start, 36), true);
    } else if (p.female && age < 42 && p.married && r.chance(0.02)) {
      const start = DATA_DATE - r.int(0, 80);
      add(p, "CUTI MELAHIRKAN", start, addMonths(start, 3));
    } else if (r.chance(0.003)) {
      const start = DATA_DATE - r.int(10, 90);
      add(p, "CUTI SAKIT", start, r.chance(0.5) ? addMonths(start, 2) : undefined);
    } else if (p.kind === "PNS" && settled && r.chance(0.001)) {
      const start = DATA_DATE - r.int(5, 60);
      add(p, "CUTI BESAR", start, addMonths(start, 3));
    }
  }
  return table("absen", rows);
}

export interface Wish {
  readonly person: Person;
  readonly kind: "DEKAT RUMAH" | "DEKAT PUSAT" | "KARIER" | "IKUT PASANGAN" | "LAINNYA";
  readonly unit?: Unit | undefined;
}

/** 12 % have told a wish (marginals); those who live far from work wish for home more often. */
export function wishes(
  people: readonly Person[],
  ties: readonly Tie[],
  unitsOf: (titleId: string) => readonly Unit[],
  told: readonly Wish[],
  r: Random,
): Wish[] {
  const out: Wish[] = [...told];
  const spouse = new Map(
    ties.filter((t) => t.relation === "SUAMI" || t.relation === "ISTRI").map((t) => [t.person, t.relative]),
  );
  const heard = new Set(told.map((w) => w.person));
  for (const p of people) {
    if (heard.has(p)) continue;
    const far = p.home !== undefined && distanceKm(area(p.home), area(p.unit.area)) > 8;
    if (!r.chance(far ? 0.19 : 0.11)) continue;
    const partner = spouse.get(p);
    const kind = r.weighted([
      ["DEKAT RUMAH", p.home === undefined ? 20 : far ? 70 : 40],
      ["DEKAT PUSAT", p.unit.remoteness === "BIASA" ? 14 : 34],
      ["KARIER", p.kind === "PPPK" ? 3 : 24],
      ["IKUT PASANGAN", partner === undefined ? 0 : 34],
      ["LAINNYA", 6],
    ] as const);
    const near = unitsOf(p.title.id).filter(
      (u) => u.code !== p.unit.code && p.home !== undefined && distanceKm(area(p.home), area(u.area)) < 4,
    );
    const unit = kind === "DEKAT RUMAH" && near.length > 0 && r.chance(0.6) ? r.pick(near) : undefined;
    out.push({ person: p, kind, unit });
  }
  return out;
}

export const wishTable = (list: readonly Wish[], r: Random): Table =>
  table(
    "minat",
    [...list]
      .sort((a, b) => a.person.index - b.person.index)
      .map((w) => ({
        ...who(w.person),
        "JENIS MINAT": w.kind,
        "KODE UNIT TUJUAN": w.unit?.code ?? null,
        "TANGGAL MINAT": siasnDate(DATA_DATE - r.int(5, 150)),
      })),
  );
