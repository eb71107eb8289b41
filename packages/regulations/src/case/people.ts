import type { IsoDate } from "../dates.js";
import type { Certificate, Education, EmployeeFacts, PositionFacts, UnitFacts } from "../facts.js";
import { normalizeCode } from "../families.js";
import { predicateOrdinal, rankOf } from "../grades.js";
import type { Fields } from "./fields.js";
import { readPosition } from "./posts.js";
import {
  DISCIPLINE_LEVELS,
  DISCIPLINE_STATES,
  EMPLOYEE_KINDS,
  INSTANSI,
  LEAVE_KINDS,
  LEGAL_STATUSES,
  levelOf,
} from "./words.js";

const OPEN_END = "2999-12-31" as IsoDate;

/** Everything of the person but the initiator of the move. Absent registers (penalties, leaves, relatives) mean "none". */
export function readEmployee(
  fields: Fields | null,
  { current, history }: Pick<EmployeeFacts, "current" | "history">,
  from: PositionFacts | null,
  fromUnit: UnitFacts | null,
): EmployeeFacts {
  const kind = fields?.choice(EMPLOYEE_KINDS, "kind") ?? null;
  if (fields !== null && kind === null && fields.raw("kind") === null)
    fields.missing("kind", "PNS, CPNS, PPPK, atau PPPK_PW", "Tulis jenis kepegawaiannya.");
  const employee: EmployeeFacts = {
    id: fields?.text("id", "employeeId", "personId", "nip") ?? "pegawai",
    kind: kind ?? "PNS",
    birthDate: fields?.date("birthDate") ?? null,
    tmtPns: fields?.date("tmtPns") ?? null,
    golongan:
      fields?.checked(
        (text) => rankOf(text) !== null,
        "golongan seperti III/c (PNS) atau IX (PPPK)",
        "Periksa ejaannya.",
        "golongan",
      ) ?? null,
    education: fields === null ? [] : readEducation(fields),
    certificates: fields === null ? null : readCertificates(fields),
    performance: fields === null ? [] : readPerformance(fields),
    discipline:
      fields?.list((one) => {
        const penalty = {
          level: one.choice(DISCIPLINE_LEVELS, "level") ?? ("SEDANG" as const),
          type: one.text("type"),
          status: one.choice(DISCIPLINE_STATES, "status") ?? ("PROCESS" as const),
          start: one.date("start", "from") ?? ("1900-01-01" as IsoDate),
          end: one.date("end", "to"),
        };
        return penalty;
      }, "discipline") ?? [],
    legalStatus: fields?.choice(LEGAL_STATUSES, "legalStatus") ?? null,
    study: fields === null ? null : readStudy(fields.child("study")),
    leaves:
      fields?.list(
        (one) => ({
          kind: one.choice(LEAVE_KINDS, "kind") ?? "",
          from: one.date("from", "start") ?? ("1900-01-01" as IsoDate),
          to: one.date("to", "end") ?? OPEN_END,
        }),
        "leaves",
      ) ?? [],
    contract: fields === null ? null : readContract(fields.child("contract"), from, fromUnit),
    relatives:
      fields?.list((one) => {
        one.raw("post", "supervisesTarget", "supervisedByTarget");
        return {
          employeeId: one.text("personId", "employeeId", "id") ?? "kerabat",
          relation: one.text("relation") ?? "kerabat",
        };
      }, "relatives") ?? [],
    history,
    current,
    standing: fields?.text("standing") ?? (kind?.startsWith("PPPK") ? "71" : "01"),
    competence: readCompetence(fields?.child("competence", "assessment") ?? null),
    recruitedFor: readRecruitedPost(fields?.child("recruitedFor", "recruitedFormation") ?? null),
    isFit: fields?.flag("isFit", "fit") ?? null,
    absence:
      fields?.list((one) => {
        const days = one.number("days") ?? 0;
        return { year: one.number("year") ?? 0, days, inARow: one.number("inARow") ?? days };
      }, "absence") ?? null,
    noMovePledgeYears: fields?.number("noMovePledgeYears") ?? null,
  };
  fields?.choice(INSTANSI, "instansi");
  fields?.raw("name", "religion", "appraisals");
  fields?.done();
  return employee;
}

/** `["S1"]`, `["S1 Hukum"]`, or `[{ level, field, accredited }]`. */
function readEducation(fields: Fields): Education[] {
  return (fields.entries("education") ?? []).flatMap(({ value, path }): Education[] => {
    if (typeof value === "string") {
      const [word = "", ...rest] = levelOf(value) === null ? value.split(/\s+/) : [value];
      const level = levelOf(word);
      if (level !== null) return [{ level, field: rest.length > 0 ? rest.join(" ") : null }];
      fields.fault({ value, path }, "pendidikan seperti S1 atau S1 Hukum", "Mulai dengan jenjangnya.");
      return [];
    }
    const one = fields.nested(value, path);
    if (one === null) return [];
    const stated = one.checked(isLevel, "jenjang pendidikan seperti S1", "Periksa ejaannya.", "level");
    const field = one.text("field");
    one.flag("accredited");
    one.done();
    const level = stated === null ? null : levelOf(stated);
    return level === null ? [] : [{ level, field }];
  });
}
const isLevel = (text: string): boolean => levelOf(text) !== null;

/** `["GURU_PENGGERAK"]` or `[{ type, field, validUntil }]`; absent is not known, an empty list is none. */
function readCertificates(fields: Fields): EmployeeFacts["certificates"] {
  const entries = fields.entries("certificates");
  return (
    entries?.flatMap(({ value, path }): Certificate[] => {
      if (typeof value === "string") return [{ kind: value, field: null, validUntil: null }];
      const one = fields.nested(value, path);
      if (one === null) return [];
      const certificate = {
        kind: one.text("type", "kind", "name") ?? "",
        field: one.text("field"),
        validUntil: one.date("validUntil"),
        grade: one.text("grade"),
      };
      one.done();
      return [certificate];
    }) ?? null
  );
}

/** `[{ year, predicate }]` or `{ "2024": "Baik" }`. */
function readPerformance(fields: Fields): EmployeeFacts["performance"] {
  const isPredicate = (text: string) => predicateOrdinal(text) !== null;
  const expected = "predikat: Sangat Baik, Baik, Butuh Perbaikan, Kurang, atau Sangat Kurang";
  const field = fields.raw("performance");
  if (field === null) return [];
  if (!Array.isArray(field.value)) {
    const years = fields.nested(field.value, field.path);
    return (years?.keys() ?? []).flatMap((year) => {
      const predicate = years!.checked(isPredicate, expected, "Periksa ejaannya.", year);
      return predicate === null ? [] : [{ year: Number(year), predicate }];
    });
  }
  return (
    fields.list(
      (one) => ({
        year: one.number("year") ?? 0,
        predicate: one.checked(isPredicate, expected, "Periksa ejaannya.", "predicate") ?? "",
      }),
      "performance",
    ) ?? []
  );
}

/** The post a CPNS was recruited for. */
function readRecruitedPost(fields: Fields | null): NonNullable<EmployeeFacts["recruitedFor"]> | null {
  const post = readPosition(fields, "jabatan-formasi")?.position ?? null;
  return post === null ? null : { id: post.id, kind: post.kind };
}

function readStudy(fields: Fields | null): EmployeeFacts["study"] {
  if (fields === null) return null;
  const study = {
    from: fields.date("from", "start") ?? ("1900-01-01" as IsoDate),
    to: fields.date("to", "end") ?? OPEN_END,
    releasedFromPost: fields.flag("releasedFromPost") ?? false,
    serviceBondEnd: fields.date("serviceBondEnd"),
  };
  fields.done();
  return study;
}

function readContract(
  fields: Fields | null,
  from: PositionFacts | null,
  fromUnit: UnitFacts | null,
): EmployeeFacts["contract"] {
  if (fields === null) return null;
  const named = fields.text("jabatan", "positionId", "position");
  const isHeld =
    named === null ||
    [from?.id, from?.name, from?.family].some((one) => one && normalizeCode(one) === normalizeCode(named));
  const contract = {
    start: fields.date("start", "from"),
    end: fields.date("end", "to"),
    positionId: isHeld ? (from?.id ?? named ?? "jabatan-asal") : named!,
    unitId: fields.text("unit", "unitId") ?? fromUnit?.id ?? "unit-asal",
  };
  fields.done();
  if (contract.end === null) return null;
  return { ...contract, start: contract.start ?? ("1900-01-01" as IsoDate), end: contract.end };
}

function readCompetence(fields: Fields | null): EmployeeFacts["competence"] {
  if (fields === null) return null;
  const jpm = fields.number("jpm", "score");
  const date = fields.date("date");
  fields.done();
  return jpm === null || date === null ? null : { jpm, date };
}
