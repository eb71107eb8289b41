import type { PositionFacts, SchoolFacts, UnitFacts } from "../facts.js";
import { normalizeCode, normalizeSubject } from "../families.js";
import { educationRank, jenjangOf, normalizeEselon } from "../grades.js";
import type { MoveNature } from "../nature.js";
import { bupOf } from "../retirement.js";
import type { Fields } from "./fields.js";
import { levelOf, POSITION_KINDS, REMOTENESS } from "./words.js";

/** What an unstated requirement of a post is by law (PP 11/2017 art. 54, 107): no field, the lowest level of its kind. */
const LEAST_EDUCATION: Readonly<Record<PositionFacts["kind"], string>> = {
  JPT_PRATAMA: "S1",
  ADMINISTRATOR: "S1",
  PENGAWAS: "D3",
  PELAKSANA: "SMA",
  JF: "SMA",
};

/** Specialised roles that name a functional family of their own. */
const LEADING_A_UNIT: Readonly<Record<string, string>> = {
  KEPALA_SEKOLAH: "KEPALA_SEKOLAH",
  KEPALA_PUSKESMAS: "KEPALA_PUSKESMAS",
};

export interface ReadPosition {
  readonly position: PositionFacts;
  readonly need: number | null;
  /** Filled seats after the plan, where the case says so. */
  readonly filledAfter: number | null;
}

const kindFix = "Tulis jenis jabatan: JPT_PRATAMA, ADMINISTRATOR, PENGAWAS, PELAKSANA, atau JF.";
const isJenjang = (text: string): boolean => jenjangOf(text) !== null;
const isEselon = (text: string): boolean => normalizeEselon(text) !== null;

/** A post; null when the case does not describe it. `fallbackId` names it where the case does not. */
export function readPosition(fields: Fields | null, fallbackId: string): ReadPosition | null {
  if (fields === null) return null;
  const specialRole = roleOf(fields.text("specialRole", "role"));
  const family = familyOf(fields, specialRole);
  const jenjang = fields.checked(
    isJenjang,
    "jenjang seperti TERAMPIL atau AHLI_MUDA",
    "Periksa ejaan jenjangnya.",
    "jenjang",
  );
  const stated = fields.choice(POSITION_KINDS, "kind");
  const leads = specialRole !== null && specialRole in LEADING_A_UNIT;
  const kind = stated ?? (jenjang !== null || leads ? "JF" : null);
  if (kind === null && fields.raw("kind") === null) fields.missing("kind", "jenis jabatan", kindFix);
  const id = fields.text("positionId", "id") ?? fallbackId;
  const education = readRequirement(fields);
  const certificates = fields.texts("requiredCertificates");
  const need = fields.number("abkNeed", "need");
  const filledAfter = fields.number("filledAfterPlan", "filledAfter");
  fields.raw("klasifikasi", "unitId", "certificates");
  const known = { kind: kind ?? "PELAKSANA", jenjang, family: family || ownFamily(kind), specialRole };
  const position: PositionFacts = {
    ...known,
    id,
    name: fields.text("name", "jabatan") ?? id,
    eselon: fields.checked(isEselon, "eselon seperti III.b", "Tulis seperti II.b, III.a, IV.a.", "eselon"),
    kelas: fields.number("kelas"),
    golonganMin: fields.text("golonganMin"),
    golonganMax: fields.text("golonganMax"),
    minEducation: education.level ?? LEAST_EDUCATION[known.kind],
    educationFields: education.fields.length > 0 ? education.fields : "ANY",
    ...(certificates && { requiredCertificates: certificates }),
    bup: bupOf({ ...known, bup: fields.number("bup") }),
  };
  fields.done();
  return { position, need, filledAfter };
}

/** An administration post is a family of its own; a functional post without one stays unknown. */
export const ownFamily = (kind: string | null): string => (kind === null || kind === "JF" ? "" : kind);

export const roleOf = (text: string | null): string | null => {
  const role = text === null ? null : normalizeCode(text);
  return role === "NONE" || role === "" ? null : role;
};

/** The functional family: named outright, else by role or by the words of the post; a teacher's subject belongs to it. */
export function familyOf(fields: Fields, role: string | null): string {
  const subject = fields.text("subject", "mapel");
  const named = fields.text("family", "profession", "rumpun");
  if (subject !== null) return `GURU_${normalizeSubject(subject)}`;
  if (named !== null) return normalizeCode(named);
  if (role !== null && LEADING_A_UNIT[role]) return LEADING_A_UNIT[role];
  const words = fields.text("klasifikasi") ?? fields.text("jabatan", "name");
  return words === null ? (role ?? "") : normalizeCode(words);
}

/** `requiredEducation`: levels ("S1"), or `{ level, fields }`; several mean any of them. */
function readRequirement(fields: Fields): { level: string | null; fields: string[] } {
  const levels: string[] = [];
  const studied: string[] = [];
  for (const { value, path } of fields.entries("requiredEducation", "minEducation") ?? []) {
    if (typeof value === "string") {
      const level = levelOf(value);
      if (level !== null) levels.push(level);
      else fields.fault({ value, path }, "jenjang pendidikan seperti S1 atau D3", "Periksa ejaannya.");
      continue;
    }
    const entry = fields.nested(value, path);
    const level =
      entry?.checked(isLevel, "jenjang pendidikan seperti S1", "Periksa ejaannya.", "level") ?? null;
    if (level !== null) levels.push(levelOf(level)!);
    studied.push(...(entry?.texts("fields", "field") ?? []));
    entry?.done();
  }
  levels.sort((a, b) => (educationRank(a) ?? 0) - (educationRank(b) ?? 0));
  return { level: levels[0] ?? null, fields: studied };
}
const isLevel = (text: string): boolean => levelOf(text) !== null;

export interface ReadUnit {
  readonly unit: UnitFacts;
  /** People per profession before the plan, where the case counts them. */
  readonly staffing: readonly StaffCount[];
}
export interface StaffCount {
  readonly family: string;
  readonly before: number;
  readonly after: number | null;
  readonly need: number | null;
}

export function readUnit(fields: Fields | null, fallbackId: string): ReadUnit | null {
  if (fields === null) return null;
  const type = fields.text("type", "kind");
  const groups = fields.number("rombel");
  const pupils = fields.number("students", "pupils");
  const hours = numbersOf(fields.child("jtmBySubject"), (key) => `GURU_${normalizeSubject(key)}`);
  const school: SchoolFacts | null =
    groups === null && pupils === null && hours === null ? null : { groups, pupils, hours };
  const unit: UnitFacts = {
    id: fields.text("unitId", "id", "name") ?? fallbackId,
    kind: type === null ? "" : normalizeCode(type),
    remoteness: fields.choice(REMOTENESS, "remoteness") ?? "BIASA",
    daerahKhusus: fields.flag("daerahKhusus", "specialArea") ?? false,
    inpatient: fields.flag("inpatient"),
    isPrivate: fields.flag("isPrivate", "private") ?? false,
    school,
  };
  const staffing = readStaffing(fields.child("staffing"));
  fields.raw("areaClass", "instansi");
  fields.done();
  return { unit, staffing };
}

/** `{ "PERAWAT": 5, "BIDAN": { "need": 4, "before": 4, "after": 3 } }` */
function readStaffing(fields: Fields | null): StaffCount[] {
  if (fields === null) return [];
  return fields.keys().flatMap((key): StaffCount[] => {
    const entry = fields.raw(key);
    const family = normalizeCode(key);
    if (entry === null) return [];
    if (typeof entry.value === "number") return [{ family, before: entry.value, after: null, need: null }];
    const count = fields.nested(entry.value, entry.path);
    if (count === null) return [];
    const row = {
      family,
      before: count.number("before", "count") ?? 0,
      after: count.number("after"),
      need: count.number("need", "abkNeed"),
    };
    count.done();
    return [row];
  });
}

function numbersOf(fields: Fields | null, name: (key: string) => string): Record<string, number> | null {
  if (fields === null) return null;
  return Object.fromEntries(
    fields.keys().flatMap((key) => {
      const value = fields.number(key);
      return value === null ? [] : [[name(key), value]];
    }),
  );
}

/** How the case calls a move beside what its two posts make it; between functional posts TO_JF is a sideways move, too. */
export const contradicts = (stated: MoveNature, derived: MoveNature): boolean =>
  stated !== derived && !(stated === "LATERAL" && (derived === "TO_JF" || derived === "FROM_JF"));
