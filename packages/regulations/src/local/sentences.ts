import type { Calls } from "../calls.js";
import type { PositionKind } from "../facts.js";
import type { LocalCondition, LocalRule, LocalSide } from "./local-rule.js";

/** What a local rule asks and of whom, in plain Indonesian: the same words in findings, in the rule book and in the form's preview. */
const KINDS: Readonly<Record<PositionKind, string>> = {
  JPT_PRATAMA: "jabatan pimpinan tinggi pratama",
  ADMINISTRATOR: "jabatan administrator",
  PENGAWAS: "jabatan pengawas",
  PELAKSANA: "jabatan pelaksana",
  JF: "jabatan fungsional",
};
const EMPLOYEES: Readonly<Record<string, string>> = { PPPK_PW: "PPPK paruh waktu" };
const CHANGES: Readonly<Record<NonNullable<LocalRule["appliesTo"]["change"]>, string>> = {
  unit: "yang pindah unit",
  "unit-kind": "yang pindah ke jenis unit lain",
  title: "yang berganti jabatan",
};
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const lower = (code: string): string => code.toLowerCase().replaceAll("_", " ");
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} atau ${names.at(-1)}`;

/** What it asks, without the number that was found. */
export function conditionText(condition: LocalCondition): string {
  switch (condition.kind) {
    case "min-months-in-unit":
      return `sudah paling sedikit ${condition.months} bulan di unit sekarang`;
    case "min-months-in-post":
      return `sudah paling sedikit ${condition.months} bulan dalam jabatan sekarang`;
    case "min-months-in-golongan":
      return `sudah paling sedikit ${condition.months} bulan dalam golongan sekarang`;
    case "min-golongan":
      return `golongan paling rendah ${condition.golongan}`;
    case "min-education":
      return `pendidikan paling rendah ${condition.level}`;
    case "min-age":
      return `usia paling rendah ${condition.years} tahun`;
    case "max-age":
      return `usia paling tinggi ${condition.years} tahun`;
    case "same-subdistrict":
      return "unit asal dan unit tujuan dalam satu kecamatan";
    case "certificate":
      return `memiliki sertifikat ${lower(condition.certificate)} yang masih berlaku`;
    case "min-predicate":
      return `predikat kinerja ${condition.years} tahun terakhir paling rendah ${lower(condition.predicate)}`;
  }
}

/** What was found, as a place of a message that is filled when the finding is put into words. */
export function foundText({ kind }: LocalCondition, place: string): string {
  switch (kind) {
    case "min-months-in-unit":
    case "min-months-in-post":
    case "min-months-in-golongan":
      return `tercatat {${place}} bulan`;
    case "min-age":
    case "max-age":
      return `usia {${place}} tahun`;
    case "same-subdistrict":
      return `satu kecamatan: {${place}}`;
    case "certificate":
      return `dimiliki: {${place}}`;
    case "min-golongan":
    case "min-education":
    case "min-predicate":
      return `tercatat {${place}}`;
  }
}

/** Whom it concerns, one sentence. `calls` gives names for codes of units and families. */
export function scopeText(
  { appliesTo }: Pick<LocalRule, "appliesTo">,
  calls: Calls = (_, code) => lower(code),
): string {
  const { employeeKinds, from, to, change } = appliesTo;
  const who = employeeKinds?.length
    ? listed(employeeKinds.map((kind) => EMPLOYEES[kind] ?? kind))
    : "pegawai";
  const parts = [
    who,
    change ? CHANGES[change] : "yang diusulkan pindah",
    sideText("dari", from, calls),
    sideText("ke", to, calls),
  ];
  const sentence = parts.filter(Boolean).join(" ");
  return `Setiap ${sentence}.`;
}

function sideText(word: string, side: LocalSide | undefined, calls: Calls): string {
  if (!side) return "";
  const posts = [
    ...(side.families ?? []).map((code) => calls("family", code)),
    ...(side.kinds ?? []).map((kind) => KINDS[kind]),
  ];
  const places = [
    ...(side.unitKinds ?? []).map((code) => (code.length <= 4 ? code : lower(code))),
    ...(side.units ?? []).map((code) => calls("unit", code)),
  ];
  if (posts.length + places.length === 0) return "";
  return [word, posts.length > 0 ? listed(posts) : "unit", places.length > 0 ? `di ${listed(places)}` : ""]
    .filter(Boolean)
    .join(" ")
    .replace(" unit di ", " ");
}

/** Everything it asks, one sentence. */
export function requirementText({ mode, conditions }: Pick<LocalRule, "mode" | "conditions">): string {
  if (conditions.length === 0) return "Perpindahan seperti ini tidak diperkenankan.";
  if (conditions.length === 1) return `${capital(conditionText(conditions[0]!))}.`;
  const how = mode === "ALL" ? "Semuanya" : "Salah satu";
  return `${how}: ${conditions.map(conditionText).join("; ")}.`;
}
