import { type Day, day } from "./calendar.js";
import { DATA_DATE, type GovernmentId } from "./demo-governments.js";
import { nameOf, type Person } from "./person.js";
import type { Random } from "./random.js";
import { mixedDate } from "./service-tables.js";
import { type Cell, type Table, table } from "./tables.js";

export type CertificateKind =
  | "SERTIFIKAT PENDIDIK"
  | "CALON KEPALA SEKOLAH"
  | "PENGALAMAN MANAJERIAL PENDIDIKAN"
  | "PIM II"
  | "PIM III"
  | "PIM IV"
  | "MANAJEMEN PUSKESMAS"
  | "UJI KOMPETENSI"
  | "STR"
  | "BENDAHARA"
  | "OPERATOR DAPODIK"
  | "PBJ";

export interface Certificate {
  readonly person: Person;
  readonly kind: CertificateKind;
  /** RUMPUN JABATAN code where the certificate is about a field (teaching, health, competency test). */
  readonly field?: string;
  readonly issued?: Day;
  readonly until?: Day;
}

const lead: Readonly<Record<string, readonly [CertificateKind, number]>> = {
  JPT_PRATAMA: ["PIM II", 0.6],
  ADMINISTRATOR: ["PIM III", 0.58],
  PENGAWAS: ["PIM IV", 0.49],
};

const registered = new Set([
  ...["DOKTER", "DOKTER_SPESIALIS", "DOKTER_GIGI", "PERAWAT", "BIDAN", "APOTEKER", "ASISTEN_APOTEKER"],
  ...["PRANATA_LABORATORIUM", "SANITARIAN", "NUTRISIONIS", "TERAPIS_GIGI", "PEREKAM_MEDIS"],
]);

/** What one person holds; single roles such as treasurer follow per unit. */
function personal(government: GovernmentId, p: Person, r: Random): Certificate[] {
  const out: Certificate[] = [];
  const add = (kind: CertificateKind, from: Day, field?: string, until?: Day): void => {
    const earliest = Math.max(from, p.entry);
    const issued = Math.min(
      DATA_DATE - 20,
      earliest + Math.floor(r.next() * Math.max(1, DATA_DATE - 60 - earliest)),
    );
    out.push({ person: p, kind, issued, ...(field && { field }), ...(until !== undefined && { until }) });
  };
  const t = p.title;
  const leading = lead[t.group];
  if (leading !== undefined && r.chance(leading[1])) add(leading[0], p.tmt - 1200);
  // Most of those who rose higher went through the school of the lower level first.
  if (t.group === "ADMINISTRATOR" && r.chance(0.62)) add("PIM IV", p.entry + 2500);
  if (t.group === "JPT_PRATAMA" && r.chance(0.85)) add("PIM III", p.entry + 3500);
  if (t.group === "JF_GURU") {
    const head = t.role === "KEPALA_SEKOLAH";
    const field = head ? (t.id === "KEPSEKSD" ? "GURU_KELAS" : "GURU_MTK") : t.family;
    if (head || r.chance(p.kind === "PPPK" ? 0.48 : 0.84)) add("SERTIFIKAT PENDIDIK", day(2009, 1, 1), field);
    const senior = p.kind === "PNS" && p.golongan >= "III/c" && !head;
    if (head && r.chance(government === "kota" ? 0.55 : 0.32)) add("CALON KEPALA SEKOLAH", day(2018, 1, 1));
    if (head && r.chance(0.9)) add("PENGALAMAN MANAJERIAL PENDIDIKAN", p.tmt - 1200);
    if (senior && out.some((c) => c.kind === "SERTIFIKAT PENDIDIK") && r.chance(0.075)) {
      add("CALON KEPALA SEKOLAH", day(2021, 1, 1));
      add("PENGALAMAN MANAJERIAL PENDIDIKAN", day(2020, 1, 1));
    } else if (senior && r.chance(0.05)) add("PENGALAMAN MANAJERIAL PENDIDIKAN", day(2018, 1, 1));
  }
  if (registered.has(t.family) && r.chance(0.96)) {
    // Registration is for life since 2023; older ones still carry a last day, a few have run out.
    const old = r.chance(0.25);
    add("STR", day(2021, 6, 1), t.family, old ? DATA_DATE + r.int(-200, 900) : undefined);
  }
  if (t.role === "KEPALA_PUSKESMAS" && r.chance(0.7)) add("MANAJEMEN PUSKESMAS", p.tmt - 900);
  if (t.jenis === "JF" && t.group !== "JF_GURU" && t.role === "" && r.chance(p.kind === "PPPK" ? 0.2 : 0.55))
    add("UJI KOMPETENSI", p.tmt - 400, t.family);
  if (t.id === "PPBJ" || (t.group === "PELAKSANA" && t.minEducation === "S1" && r.chance(0.02)))
    add("PBJ", day(2015, 1, 1));
  return out;
}

/** Treasurer and Dapodik operator: one in most schools, a spare one in some; treasurers in offices. */
function singleRoles(people: readonly Person[], r: Random): Certificate[] {
  const byUnit = new Map<string, Person[]>();
  for (const p of people) byUnit.set(p.unit.code, [...(byUnit.get(p.unit.code) ?? []), p]);
  const out: Certificate[] = [];
  for (const members of byUnit.values()) {
    const { kind } = members[0]!.unit;
    const able = r.shuffle(
      members.filter((p) => !p.title.managerial && p.title.role === "" && p.title.minEducation !== "SD"),
    );
    if (able.length === 0) continue;
    const stories = able.filter((p) => p.story?.includes("S9"));
    const order = [...stories, ...able.filter((p) => !stories.includes(p))];
    const give = (role: CertificateKind, count: number, from: number): void => {
      for (const p of order.slice(from, from + count))
        out.push({ person: p, kind: role, issued: Math.max(p.entry, day(2021, 3, 1)) });
    };
    if (kind === "SD" || kind === "SMP") {
      const spare = stories.length === 0 && r.chance(0.2) ? 1 : 0;
      if (stories.length > 0 || r.chance(0.9)) give("OPERATOR DAPODIK", 1 + spare, 0);
      if (stories.length > 0 || r.chance(0.9))
        give("BENDAHARA", 1, stories.length > 0 ? 0 : Math.min(1, order.length - 1));
    } else if (kind === "PUSKESMAS" || (kind === "SUBBAGIAN" && r.chance(0.6))) {
      give("BENDAHARA", 1, 0);
    }
  }
  return out;
}

export function certificates(government: GovernmentId, people: readonly Person[], r: Random): Certificate[] {
  return [
    ...people.flatMap((p) => personal(government, p, r.fork(p.nip))),
    ...singleRoles(people, r.fork("single")),
  ];
}

export function certificateTable(list: readonly Certificate[], r: Random): Table {
  const seen = new Set<string>();
  const rows: Record<string, Cell>[] = [];
  for (const c of list) {
    const key = `${c.person.nip}|${c.kind}|${c.field ?? ""}`;
    if (seen.has(key)) continue;
    seen.add(key);
    rows.push({
      NIP: c.person.nip,
      NAMA: nameOf(c.person),
      "JENIS SERTIFIKAT": c.kind,
      BIDANG: c.field ?? null,
      "TANGGAL TERBIT": c.issued === undefined ? null : mixedDate(c.issued, r),
      "BERLAKU SAMPAI": c.until === undefined ? null : mixedDate(c.until, r),
    });
  }
  return table("sertifikat", rows);
}
