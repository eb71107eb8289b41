import { describe, expect, it } from "vitest";
import { formatIndonesianWithWeekday, isoDate } from "../dates.js";
import { jenjangOf } from "../grades.js";
import { parseNip } from "../nip.js";
import { retirementDate } from "../retirement.js";
import { vectors } from "../testing/formula-vectors.js";
import { mustKnow } from "../testing/known.js";
import { bandOf } from "./bands.js";
import { creditOf } from "./credit.js";
import { positionEffectiveness } from "./effectiveness.js";
import { exactly } from "./fraction.js";
import { jobClassOf } from "./job-class.js";
import { jobPersonMatch, matchCategory } from "./job-person-match.js";
import { axisLevel, boxOf, TALENT_THRESHOLDS } from "./nine-box.js";
import { numberWords } from "./number-words.js";
import { type Expectation, predicateOf } from "./performance.js";
import type { predicates } from "./predicates.js";
import { professionalismIndex } from "./professionalism-index.js";
import { SATISFACTION_SCALES, satisfactionOfMeans } from "./public-satisfaction.js";
import { talentPosition } from "./talent.js";
import { TALENT_MODELS } from "./talent-models.js";
import { targetMatch } from "./target-match.js";
import { subjectTeachers } from "./teacher-need.js";
import { WORKING_TIMES } from "./working-time.js";
import { needByTasks } from "./workload.js";

/** Every vector of the appendix by its key; each answer stands beside the expectation, in the vector's own shape. */
type Check = readonly [answer: unknown, expected: unknown];
type Key = keyof typeof vectors;
const time = (minutes: number) => WORKING_TIMES.find(({ minutesPerYear }) => minutesPerYear === minutes)!;
const PREDICATES: Record<string, (typeof predicates)[number]> = {
  SB: "SANGAT_BAIK",
  B: "BAIK",
  BP: "BUTUH_PERBAIKAN",
  K: "KURANG",
  SK: "SANGAT_KURANG",
};
const EXPECTATIONS: Record<string, Expectation> = { bawah: "DI_BAWAH", sesuai: "SESUAI", atas: "DI_ATAS" };
const named = (names: readonly string[], values: readonly number[]) =>
  Object.fromEntries(names.map((name, i) => [name, values[i]!]));
const MATCH = ["potkom", "pendidikan", "ilmu", "pengembangan", "lama", "ragam", "substansi", "integritas"];

const checks: { readonly [K in Key]: (vector: (typeof vectors)[K][number]) => Check } = {
  abk: ({ wke, tasks, beban, kebutuhan, bulat }) => {
    const list = tasks.map(([volume, normMinutes]) => ({
      name: "Tugas",
      volume: volume!,
      normMinutes: normMinutes!,
      per: "TAHUN" as const,
    }));
    const need = mustKnow(needByTasks(list, { workingTime: time(wke) }));
    return [
      [need.load.value, need.need.value, need.people.value],
      [beban, kebutuhan, bulat],
    ];
  },
  ej: ({ beban, pegawai, wke, nilai, prestasi }) => {
    const result = positionEffectiveness(
      { loadMinutes: beban, holders: pegawai },
      { workingTime: time(wke) },
    );
    return [
      result.status === "known" ? [result.index.value, result.category.code] : [null, null],
      [nilai, prestasi],
    ];
  },
  kelas: ([points, jobClass]) => [mustKnow(jobClassOf(points)).jobClass, jobClass],
  angka_kredit: ([jenjang, predicate, months, credit]) => [
    mustKnow(
      creditOf({
        jenjang: jenjangOf(jenjang as string),
        predicate: PREDICATES[predicate as string],
        months: months as number,
      }),
    ).value,
    credit,
  ],
  tmt_pensiun: ([birth, bup, expected]) => [
    retirementDate(isoDate(birth as string), bup as number),
    expected,
  ],
  jpm: ({ std, ind, jpm, seleksi, pemetaan, jpm_cap }) => {
    const rows = std.map((required, i) => ({ code: `K${i}`, required, rated: ind[i]! }));
    const match = mustKnow(jobPersonMatch(rows));
    const { SELEKSI, PEMETAAN } = match.category;
    return [
      [match.jpm.value, SELEKSI.code, PEMETAAN.code, match.cappedJpm.value],
      [jpm, seleksi, pemetaan, jpm_cap],
    ];
  },
  jpm_batas: ([jpm, selection, mapping]) => {
    const exact = exactly(jpm as number);
    return [
      [matchCategory("SELEKSI", exact).code, matchCategory("PEMETAAN", exact).code],
      [selection, mapping],
    ];
  },
  predikat_hasil_perilaku: ([results, behaviour, code]) => [
    mustKnow(predicateOf(EXPECTATIONS[results!], EXPECTATIONS[behaviour!])).predicate,
    PREDICATES[code!],
  ],
  kotak: ([y, x, box]) => {
    const { performance, potential } = TALENT_THRESHOLDS[0]!;
    return [boxOf(axisLevel(exactly(y!), performance!), axisLevel(exactly(x!), potential)).box, box];
  },
  talenta_411: ({ y_in, x_in, Y, X, kotak, nilai_talenta }) => {
    const model = TALENT_MODELS[0]!;
    const codes = [...model.performance, ...model.potential].map(({ code }) => code);
    const result = talentPosition(named(codes, [...y_in, ...x_in]));
    if (result.status !== "known") throw new Error(JSON.stringify(result));
    const { performance, potential, box, value } = result;
    return [
      [performance.score.value, potential.score.value, box.box, value.value],
      [Y, X, kotak, nilai_talenta],
    ];
  },
  match_65_20_15: (vector) => {
    const match = mustKnow(targetMatch(named(MATCH, vector.in)));
    return [
      [match.qualification.value, match.total.value],
      [vector.kualifikasi, vector.total],
    ];
  },
  ip_asn: ([points, index, label]) => {
    const [kualifikasi, kompetensi, kinerja, disiplin] = points as number[];
    const result = mustKnow(
      professionalismIndex({
        kualifikasi: kualifikasi!,
        kompetensi: kompetensi!,
        kinerja: kinerja!,
        disiplin: disiplin!,
      }),
    );
    return [
      [result.index.value, result.category.label],
      [index, label],
    ];
  },
  skm: ({ nrr, ikm, mutu, ikm_011, mutu_011 }) => {
    const exact = mustKnow(satisfactionOfMeans(nrr));
    const printed = mustKnow(satisfactionOfMeans(nrr, { weight: "0.11" }));
    return [
      [exact.index.value, exact.grade.code, printed.index.value, printed.grade.code],
      [ikm, mutu, ikm_011, mutu_011],
    ];
  },
  skm_batas: ([index, grade]) => [
    bandOf(SATISFACTION_SCALES[0]!.bands, exactly(index as number)).code,
    grade,
  ],
  guru: ({ jp, ceil, half_up }) => {
    const need = (rounding: "up" | "half-up") =>
      mustKnow(subjectTeachers([{ groups: 1, weeklyHours: jp }], rounding)).value;
    return [
      [need("up"), need("half-up")],
      [ceil, half_up],
    ];
  },
  nip: ([text, expected]) => {
    const result = parseNip(text as string);
    if (!result.ok) return [result.code, expected];
    const { kind, birthDate, gender, sequence, appointedYear, appointedMonth, contractNumber } = result.nip;
    const own =
      kind === "PNS"
        ? { tmt_cpns: `${appointedYear}-${String(appointedMonth).padStart(2, "0")}` }
        : { tahun: String(appointedYear), kode: String(contractNumber) };
    return [{ jenis: kind, lahir: birthDate, ...own, jk: gender, urut: sequence }, expected];
  },
  terbilang: ([value, words]) => [numberWords(value as number), words],
  tanggal: ([date, written]) => [formatIndonesianWithWeekday(isoDate(date!)), written],
};

describe.each(Object.keys(vectors) as Key[])("appendix A: %s", (key) => {
  const check = checks[key] as (vector: unknown) => Check;
  it.each(vectors[key].map((vector) => [JSON.stringify(vector), vector] as const))("%s", (_, vector) => {
    const [answer, expected] = check(vector);
    expect(answer).toEqual(expected);
  });
});
