import type { FreshnessField, FreshnessState } from "@selaras/contract";
import type { IsoDate } from "@selaras/regulations";
import type { PlanningWorld } from "../../planning/facts/world.js";
import { says } from "./messages.js";
import type { OpenContests } from "./open-contests.js";

export interface FactState {
  readonly field: FreshnessField;
  readonly state: FreshnessState;
  readonly note: string;
}

/**
 * A competence assessment is taken as valid in its year and the three after it: what practice asks for leading posts, applied to everybody
 * until an office says otherwise (formulas 5, "K": the text is not confirmed, so it is shown as a working rule).
 */
export const ASSESSMENT_YEARS = 3;

/**
 * The facts of one person that value and rules are computed from, with the state of each on a day. A fact that does not apply (contract of
 * a PNS, the appraisal of a year before the person served) is left out. A register that was never handed over leaves its fact missing.
 * A contested fact counts as contested, whatever is recorded: planning goes on with the recorded value and says so.
 */
export function factStates(
  world: PlanningWorld,
  e: number,
  date: string,
  contests: OpenContests,
  /** The day the data describe: which appraisals can be there. A plan for January does not ask for those of a year still running. */
  dataDate: string = date,
): FactState[] {
  const row = world.index.employees[e]!;
  const facts = world.facts.employees[e]!;
  const { datasets } = world.workforce;
  const states: FactState[] = [];
  const add = (field: FreshnessField, note: string | null, state: FreshnessState = "kosong") =>
    states.push(
      contests.has(row.nip, field, dataDate)
        ? { field, state: "disanggah", note: says.contested }
        : { field, state: note === null ? "diketahui" : state, note: note ?? "" },
    );
  const register = (kind: string, title: string) => (datasets.has(kind) ? null : says.noRegister(title));

  add("pendidikan", row.educationField === null ? says.noField : null);
  add("golongan", row.golongan === null ? says.noGolongan : null);
  add("jabatan", world.index.postOf[e]! < 0 ? says.noPost : row.seatSince === null ? says.noSeatSince : null);
  if (row.kind.startsWith("PPPK")) {
    const over = row.contractEnd !== null && row.contractEnd < date;
    add(
      "kontrak",
      row.contractEnd === null ? says.noContract : over ? says.contractOver(row.contractEnd) : null,
      over ? "usang" : "kosong",
    );
  }
  const [last, before] = appraisalYears(dataDate);
  const known = new Set(facts.performance.map(({ year }) => year));
  const servedSince = Number((row.tmtCpns ?? row.contractStart ?? "0000").slice(0, 4));
  for (const [field, year] of [
    ["kinerja-terakhir", last],
    ["kinerja-sebelumnya", before],
  ] as const)
    if (year > servedSince)
      add(
        field,
        register("kinerja", says.registers.kinerja) ?? (known.has(year) ? null : says.noAppraisal(year)),
      );
  addAssessment();
  addCertificates();
  add(
    "domisili",
    register("domisili", says.registers.domisili) ?? (row.homePlaceCode === null ? says.noHome : null),
  );
  add("keluarga", register("keluarga", says.registers.keluarga));
  return states;

  function addAssessment(): void {
    if (facts.competence === null)
      return void add("kompetensi", register("kompetensi", says.registers.kompetensi) ?? says.noAssessment);
    const isValid = yearOf(facts.competence.date) + ASSESSMENT_YEARS >= yearOf(date);
    add("kompetensi", isValid ? null : says.oldAssessment(facts.competence.date), "usang");
  }

  /** Who has none may need none: only what is recorded can be out of date. */
  function addCertificates(): void {
    if (facts.certificates === null)
      return void add("sertifikat", says.noRegister(says.registers.sertifikat));
    const over = facts.certificates.filter(
      ({ validUntil }) => validUntil !== null && validUntil < (date as IsoDate),
    );
    if (facts.certificates.length > 0 || contests.has(row.nip, "sertifikat", dataDate))
      add(
        "sertifikat",
        over.length > 0 ? says.certificateOver(over[0]!.kind, over[0]!.validUntil!) : null,
        "usang",
      );
  }
}

/** Appraisals of a year are ready after it ends: the last year and the one before. */
export function appraisalYears(date: string): readonly [last: number, before: number] {
  return [yearOf(date) - 1, yearOf(date) - 2];
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
