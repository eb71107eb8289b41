import { type CaseFault, Fields, type Words } from "../case/fields.js";
import { EMPLOYEE_KINDS, levelOf, POSITION_KINDS } from "../case/words.js";
import type { EducationLevel } from "../facts.js";
import { normalizeCode } from "../families.js";
import { educationRank, predicateOrdinal, rankOf } from "../grades.js";
import {
  isLocalId,
  type LocalCondition,
  type LocalRuleDraft,
  type LocalScope,
  type LocalSeverity,
  type LocalSide,
} from "./local-rule.js";

export type ReadLocalRule =
  | { readonly ok: true; readonly rule: LocalRuleDraft }
  | { readonly ok: false; readonly faults: readonly CaseFault[] };

const SEVERITIES: Words<LocalSeverity> = {
  BLOCK: "BLOCK",
  NEED_DOC: "NEED-DOC",
  WARN: "WARN",
  MELARANG: "BLOCK",
  MEMINTA_DOKUMEN: "NEED-DOC",
  MENGINGATKAN: "WARN",
};
const CHANGES: Words<NonNullable<LocalScope["change"]>> = {
  UNIT: "unit",
  UNIT_KIND: "unit-kind",
  TITLE: "title",
};
const MODES: Words<"ALL" | "ANY"> = {
  ALL: "ALL",
  ANY: "ANY",
  SEMUA_BENAR: "ALL",
  SALAH_SATU: "ANY",
};
const CONDITION_KINDS = [
  "min-months-in-unit",
  "min-months-in-post",
  "min-months-in-golongan",
  "min-golongan",
  "min-education",
  "min-age",
  "max-age",
  "same-subdistrict",
  "certificate",
  "min-predicate",
] as const satisfies readonly LocalCondition["kind"][];
const CONDITIONS: Words<LocalCondition["kind"]> = Object.fromEntries(
  CONDITION_KINDS.map((kind) => [normalizeCode(kind), kind]),
);
const LEVELS = ["SD", "SMP", "SMA", "D1", "D2", "D3", "S1", "S2", "S3"] as const;
const BLANK: LocalCondition = { kind: "same-subdistrict" };

/** Reads a local rule as an office wrote it (parsed JSON), or says of every fault where, what was found, what is expected and the likely fix. */
export function readLocalRule(value: unknown): ReadLocalRule {
  const faults: CaseFault[] = [];
  const fields = Fields.of(value, "", faults);
  if (fields === null) {
    if (faults.length === 0)
      faults.push({
        where: "(berkas)",
        found: value,
        expected: "objek { ... }",
        fix: "Tulis aturannya di dalam kurung kurawal.",
      });
    return { ok: false, faults };
  }
  const id = needed(fields, "id", "kode seperti LOKAL-GURU-3-TAHUN", "Beri aturan ini kode sendiri.");
  if (id !== null && !isLocalId(id))
    fields.fault(
      fields.raw("id")!,
      "LOKAL- lalu huruf besar, angka, dan tanda hubung",
      "Kode aturan nasional tidak dapat dipakai; tulis misalnya LOKAL-GURU-3-TAHUN.",
    );
  const title = needed(fields, "title", "judul aturan", "Tulis judul pendek dalam bahasa Indonesia.");
  const text = needed(fields, "text", "bunyi aturan", "Salin bunyi pasalnya.");
  const source = needed(
    fields,
    "source",
    "peraturan seperti Perwali Kupang 12/2026",
    "Tulis nama dan nomor peraturannya.",
  );
  const article = fields.text("article")?.trim() ?? "";
  const severity = choice(fields, SEVERITIES, "severity", "BLOCK, NEED-DOC, atau WARN");
  const effectiveFrom = fields.date("effectiveFrom");
  if (effectiveFrom === null && fields.raw("effectiveFrom") === null)
    fields.missing("effectiveFrom", "tanggal mulai berlaku", "Tulis seperti 2027-01-01.");
  const effectiveTo = fields.date("effectiveTo");
  if (effectiveFrom !== null && effectiveTo !== null && effectiveTo < effectiveFrom)
    fields.fault(
      fields.raw("effectiveTo")!,
      `tanggal pada atau sesudah ${effectiveFrom}`,
      "Hari terakhir tidak dapat mendahului hari pertama.",
    );
  const document = paper(fields, severity);
  const scope = fields.child("appliesTo");
  const appliesTo = scope === null ? {} : readScope(scope);
  const requires = fields.child("requires");
  const asked = requires === null ? { mode: "ANY" as const, conditions: [] } : readRequires(requires);
  checkScales(fields, appliesTo, asked.conditions);
  fields.done();
  if (faults.length > 0 || effectiveFrom === null || severity === null) return { ok: false, faults };
  const rule = {
    ...{ id: id!, title: title!, text: text!, source: source!, article, severity },
    ...{ effectiveFrom, effectiveTo, appliesTo, ...asked, document },
  };
  return { ok: true, rule };
}

function needed(fields: Fields, name: string, expected: string, fix: string): string | null {
  const text = fields.text(name)?.trim() ?? null;
  if (text !== null && text !== "") return text;
  if (fields.raw(name) === null || text === "") fields.missing(name, expected, fix);
  return null;
}

function choice<T extends string>(fields: Fields, words: Words<T>, name: string, expected: string): T | null {
  if (fields.raw(name) === null) fields.missing(name, expected, "Pilih satu di antaranya.");
  return fields.choice(words, name);
}

/** A rule that asks for a paper says which; one that forbids or reminds asks for none. */
function paper(fields: Fields, severity: LocalSeverity | null): string | null {
  const document = fields.text("document")?.trim() ?? null;
  if (severity === "NEED-DOC" && (document === null || document === ""))
    fields.missing(
      "document",
      "nama dokumen yang harus dilampirkan",
      "Tulis misalnya Izin tertulis Wali Kota.",
    );
  if (severity !== null && severity !== "NEED-DOC" && document !== null)
    fields.fault(
      fields.raw("document")!,
      "kosong, sebab aturan ini tidak meminta dokumen",
      "Hapus dokumennya, atau pilih NEED-DOC.",
    );
  return document === "" ? null : document;
}

function readScope(fields: Fields): LocalScope {
  const employeeKinds = each(fields, "employeeKinds", EMPLOYEE_KINDS);
  const from = readSide(fields.child("from"));
  const to = readSide(fields.child("to"));
  const change = fields.choice(CHANGES, "change");
  fields.done();
  return {
    ...(employeeKinds && { employeeKinds }),
    ...(from && { from }),
    ...(to && { to }),
    ...(change && { change }),
  };
}

function readSide(fields: Fields | null): LocalSide | null {
  if (fields === null) return null;
  const kinds = each(fields, "kinds", POSITION_KINDS);
  const families = codes(fields, "families");
  const unitKinds = codes(fields, "unitKinds");
  const units = fields.texts("units");
  fields.done();
  const side: LocalSide = {
    ...(kinds && { kinds }),
    ...(families && { families }),
    ...(unitKinds && { unitKinds }),
    ...(units?.length ? { units } : {}),
  };
  return Object.keys(side).length === 0 ? null : side;
}

function codes(fields: Fields, name: string): string[] | null {
  const texts = fields.texts(name);
  return texts?.length ? texts.map(normalizeCode) : null;
}

function each<T extends string>(fields: Fields, name: string, words: Words<T>): T[] | null {
  const entries = fields.entries(name) ?? [];
  const read = entries.flatMap((entry) => {
    const code = typeof entry.value === "string" ? words[normalizeCode(entry.value)] : undefined;
    if (code !== undefined) return [code];
    const known = [...new Set(Object.values(words))].join(", ");
    fields.fault(entry, `salah satu dari ${known}`, "Periksa ejaannya.");
    return [];
  });
  return read.length === 0 ? null : read;
}

function readRequires(fields: Fields): Pick<LocalRuleDraft, "mode" | "conditions"> {
  const mode = fields.choice(MODES, "mode") ?? "ALL";
  const conditions = fields.list(readCondition, "conditions") ?? [];
  if (conditions.length === 0 && mode === "ALL")
    fields.missing(
      "conditions",
      "sedikitnya satu syarat",
      "Tanpa syarat aturan ini tidak menolak siapa pun; hapus requires bila perpindahannya sama sekali tidak diperkenankan.",
    );
  fields.done();
  return { mode, conditions };
}

function readCondition(fields: Fields): LocalCondition {
  const kind = choice(fields, CONDITIONS, "kind", CONDITION_KINDS.join(", "));
  switch (kind) {
    case null:
      fields.raw("months", "years", "golongan", "level", "certificate", "predicate");
      return BLANK;
    case "min-months-in-unit":
    case "min-months-in-post":
    case "min-months-in-golongan":
      return { kind, months: whole(fields, "months", 1, 600) };
    case "min-age":
    case "max-age":
      return { kind, years: whole(fields, "years", 17, 70) };
    case "min-predicate":
      return { kind, years: whole(fields, "years", 1, 5), predicate: predicate(fields) };
    case "min-golongan":
      return {
        kind,
        golongan: rankText(stated(fields, "golongan", isRank, "golongan seperti III/c (PNS) atau IX (PPPK)")),
      };
    case "min-education":
      return {
        kind,
        level: levelText(stated(fields, "level", isLevel, "jenjang seperti SMA, D3, S1, atau S2")),
      };
    case "certificate":
      return {
        kind,
        certificate: normalizeCode(stated(fields, "certificate", () => true, "jenis sertifikat")),
      };
    case "same-subdistrict":
      return { kind };
  }
}

const isRank = (text: string): boolean => rankOf(text) !== null;
const isLevel = (text: string): boolean => levelOf(text) !== null;

/** `III/c` and `S1` however they were typed, so that every reader of the rule finds one spelling. */
const rankText = (text: string): string =>
  text.toUpperCase().replace(/\/([A-E])$/, (_, letter: string) => `/${letter.toLowerCase()}`);
const levelText = (text: string): EducationLevel =>
  LEVELS.find((level) => educationRank(level) === educationRank(levelOf(text) ?? "")) ?? "SD";

function predicate(fields: Fields): string {
  const expected = "Sangat Baik, Baik, Butuh Perbaikan, Kurang, atau Sangat Kurang";
  return normalizeCode(stated(fields, "predicate", (text) => predicateOrdinal(text) !== null, expected));
}

function stated(fields: Fields, name: string, isRight: (text: string) => boolean, expected: string): string {
  const field = fields.raw(name);
  if (field === null) fields.missing(name, expected, "Syarat ini memerlukannya.");
  return fields.checked(isRight, expected, "Periksa ejaannya.", name)?.trim() ?? "";
}

function whole(fields: Fields, name: string, min: number, max: number): number {
  const expected = `bilangan bulat ${min} sampai ${max}`;
  const field = fields.raw(name);
  if (field === null) {
    fields.missing(name, expected, "Syarat ini memerlukannya.");
    return min;
  }
  const value = fields.number(name);
  if (value === null) return min;
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  fields.fault(field, expected, "Bulan dan tahun ditulis utuh; tiga tahun ialah 36 bulan.");
  return min;
}

/** PNS and PPPK have scales that cannot be compared: a rank is asked only of people who have it. */
function checkScales(
  fields: Fields,
  { employeeKinds }: LocalScope,
  conditions: readonly LocalCondition[],
): void {
  for (const condition of conditions) {
    const scale = condition.kind === "min-golongan" ? rankOf(condition.golongan)?.scale : undefined;
    if (scale === undefined) continue;
    const own = scale === "PNS" ? ["PNS", "CPNS"] : ["PPPK", "PPPK_PW"];
    if (employeeKinds?.every((kind) => own.includes(kind))) continue;
    fields.missing(
      "appliesTo.employeeKinds",
      `hanya ${own.join(" dan ")}, sebab golongan itu golongan ${scale}`,
      "Golongan PNS dan golongan PPPK tidak dapat dibandingkan.",
    );
  }
}
