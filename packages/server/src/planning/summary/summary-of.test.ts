import type { MoveReason, PlanSummary } from "@selaras/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { typeset } from "../../platform/typeset/typeset.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import type { SolvedPlan } from "../run/outcome.js";
import { computePlan } from "../run/run-plan.js";
import { smallGovernment, TMT } from "../testing/workforce.js";
import { mapOf } from "./map-of.js";
import { type SummaryInput, summaryOf } from "./summary-of.js";
import { template } from "./template.js";

const workforce = smallGovernment();
const options = { ...defaultPlanOptions(12, "Rencana A"), budget: 5, timeLimitSeconds: 20 };
let solved: SolvedPlan;
let input: SummaryInput;

beforeAll(async () => {
  const outcome = await computePlan({
    planId: 7,
    workforce,
    options,
    tmt: TMT,
    government: "Pemerintah Kota Contoh",
  });
  if (outcome.kind !== "solved") throw new Error(JSON.stringify(outcome));
  solved = outcome.plan;
  const plan = {
    id: 7,
    name: "Rencana A",
    state: "selesai",
    createdAt: "2026-11-24T05:00:00.000Z",
    createdBy: "Analis Contoh",
    options,
    basedOn: null,
    decisions: 2,
    choice: "belum",
    tmt: TMT,
    result: solved.result,
  } as unknown as PlanSummary;
  input = {
    plan,
    demo: "DATA CONTOH (fiktif)",
    owner: "Pemerintah Kota Contoh",
    agency: "BKPPD",
    dataDate: "2026-06-30",
    pending: 0,
    reasons: (JSON.parse(solved.movesJson) as { reason: MoveReason }[]).map(({ reason }) => reason),
    map: mapOf(solved.units, workforce.units, workforce.places),
    frontier: solved.frontier,
    fairness: solved.fairness,
    baselines: solved.baselines,
    missingRegisters: [],
  };
});

const valueIn = (rows: readonly (readonly [string, string])[], name: RegExp) =>
  rows.find(([title]) => name.test(title))?.[1];

describe("summaryOf", () => {
  it("says whether the plan is the chosen one of its period", () => {
    const of = (choice: PlanSummary["choice"]) =>
      summaryOf({ ...input, plan: { ...input.plan, choice } }).proposal;
    expect(of("belum")).toMatch(/^Bukan rancangan terpilih\. Usulan\./);
    expect(of("dipilih")).toContain("belum dibuka kepada pegawai");
    expect(of("dibuka")).toContain("terpilih periodenya, dibuka kepada pegawai");
  });

  it("says what was asked and what the plan does, with the numbers of the plan", () => {
    const { finding, asked, map, others } = summaryOf(input);
    const { moves, seatsShortBefore, seatsShortAfter } = solved.result;
    expect(finding).toBe(
      `${moves} pegawai pindah; kursi kosong turun dari ${seatsShortBefore} menjadi ${seatsShortAfter}.`,
    );
    expect(valueIn(asked.rows, /Paling banyak/)).toBe("5 pegawai");
    expect(valueIn(asked.rows, /Keputusan tangan/)).toBe("2");
    const drawn = map.areas.reduce((sum, area) => sum + area.before, 0) + map.unplacedBefore;
    expect(drawn).toBe(seatsShortBefore);
    expect(others!.rows).toHaveLength(1 + solved.baselines!.baselines.length);
  });

  it("shows every figure that is always shown together", () => {
    const { rows } = summaryOf(input).figures;
    const { moves, seatsShortBefore, seatsShortAfter } = solved.result;
    expect(rows).toHaveLength(11);
    expect(valueIn(rows, /melanggar/)).toBe("0");
    expect(valueIn(rows, /Data/)).toBe("keadaan per 30 Juni 2026");
    expect(valueIn(rows, /per perpindahan/)).toBe(
      new Intl.NumberFormat("id-ID", { maximumFractionDigits: 2 }).format(
        (seatsShortBefore - seatsShortAfter) / moves,
      ),
    );
    const unlawful = {
      ...input,
      plan: { ...input.plan, result: { ...solved.result, lawful: false, lawMessage: "Satu." } },
    };
    expect(valueIn(summaryOf(unlawful).figures.rows, /melanggar/)).toBe("Satu.");
  });

  it("never prints a gap smaller than proven, nor a figure that was not computed as zero", () => {
    const gap = (gapPpm: number) =>
      valueIn(
        summaryOf({ ...input, plan: { ...input.plan, result: { ...solved.result, gapPpm } } }).figures.rows,
        /Selisih/,
      );
    expect([gap(0), gap(1), gap(312), gap(12_300)]).toEqual(["0 %", "0,01 %", "0,04 %", "1,23 %"]);
    const { figures, others, worse } = summaryOf({ ...input, baselines: null, fairness: null });
    for (const name of [/Waktu tempuh/, /Keterisian/, /dua tahun/, /Klaim/])
      expect(valueIn(figures.rows, name)).toBe("tidak dihitung untuk rencana ini");
    expect(others).toBeNull();
    expect(worse.none).toBe("tidak dihitung untuk rencana ini");
  });

  it("names who is worse off with the need that justifies it, the worst first, and counts the rest", () => {
    const person = (n: number) => ({
      nip: String(n).padStart(18, "0"),
      name: `Orang ${n}`,
      from: null,
      to: input.reasons[0]!.to,
      before: 100,
      after: 100 - n,
      need: { seats: 3, before: 1, after: 2 },
      closesShortage: true,
    });
    const worseOff = Array.from({ length: 14 }, (_, i) => person(i + 1));
    const { worse } = summaryOf({ ...input, fairness: { ...solved.fairness!, worseOff } });
    expect(worse.rows).toHaveLength(12);
    expect(worse.rows[0]).toEqual(["Orang 14", expect.any(String), "100 → 86", "perlu 3, terisi 1 lalu 2"]);
    expect(worse.more).toBe("2 orang lain tercantum di halaman Keadilan rencana ini.");
  });

  it("tells of decisions at the desk that its numbers do not hold", () => {
    const told = (pending: number) =>
      summaryOf({ ...input, pending }).asked.rows.filter(([name]) => name === "Keputusan di meja rencana");
    expect(told(0)).toEqual([]);
    expect(told(3)[0]![1]).toMatch(/^3 berlaku dan belum masuk angka/);
  });

  it("tells what the data do not know", () => {
    const blind = input.reasons.map((reason) => ({
      ...reason,
      commuteAfter: null,
      after: reason.after.map((part) => (part.name === "competence" ? { ...part, points: null } : part)),
    }));
    const { lines } = summaryOf({
      ...input,
      reasons: blind,
      dataDate: null,
      missingRegisters: ["Disiplin"],
    }).unknown;
    expect(lines).toEqual(
      expect.arrayContaining([
        "Belum pernah diserahkan: Disiplin. Yang bergantung padanya dianggap tidak diketahui.",
        "Tanggal keadaan data belum dinyatakan.",
        `Waktu tempuh ke tempat baru tidak diketahui bagi ${blind.length} dari ${blind.length} orang yang pindah.`,
      ]),
    );
    expect(lines.filter((line) => line.startsWith("Kompetensi"))).toHaveLength(1);
  });

  it("prints as a PDF, also with nothing to draw", async () => {
    const full = await typeset({ source: template, data: summaryOf(input) });
    const bare = await typeset({
      source: template,
      data: summaryOf({
        ...input,
        demo: null,
        reasons: [],
        map: mapOf([], [], []),
        frontier: { points: [], bend: "" },
        fairness: null,
        baselines: null,
      }),
    });
    for (const bytes of [full, bare]) expect(bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    expect(full.length).toBeGreaterThan(bare.length);
  });
});
