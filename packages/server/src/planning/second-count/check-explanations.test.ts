import type { MoveReason, Placement } from "@selaras/contract";
import { canonicalJson, serializePlan, solve } from "@selaras/optimizer";
import { beforeAll, describe, expect, it } from "vitest";
import { planExportOf } from "../audit-package/plan-export-of.js";
import { explainPlan } from "../explanation/explain.js";
import { openWorld } from "../facts/world.js";
import { buildProblem } from "../problem/build-problem.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import { demoWorkforce } from "../testing/demo-workforce.js";
import { TMT } from "../testing/workforce.js";
import { checkExplanations } from "./check-explanations.js";
import { checkStayRules, KEEPS } from "./check-stay-rules.js";
import type { StoredPlan } from "./recount.js";

const government = "Pemerintah Kota Contoh";
let stored: StoredPlan;
let nips: string[];

beforeAll(async () => {
  const rows = demoWorkforce(2500, "kota");
  const options = { ...defaultPlanOptions(rows.employees.length, "Rencana A"), timeLimitSeconds: 60 };
  const built = buildProblem(rows, options, TMT, government);
  const { plan } = await solve(built.problem, { timeLimitSeconds: 60 });
  const { moves, stays, totals } = explainPlan(built, plan, rows, options, TMT);
  const world = openWorld(rows, options, TMT);
  const hashes = { problem: "", plan: "", certificate: null };
  stored = {
    rows,
    options,
    tmt: TMT,
    problem: JSON.parse(canonicalJson(built.problem)),
    plan: JSON.parse(serializePlan(plan)),
    exported: planExportOf({ world, government, moves, totals, hashes }),
    reasons: new Map(moves.map(({ move, reason }) => [move.nip, reason])),
    stays: new Map(stays.map(({ nip, placement }) => [nip, placement])),
  };
  nips = rows.employees.map(({ nip }) => nip);
}, 300_000);

/** The stored explanations with one of them changed; what the check then says of that person. */
function planted<T extends MoveReason | Placement>(
  side: "reasons" | "stays",
  pick: (one: T) => boolean,
  change: (one: T) => void,
): string[] {
  const map = new Map(stored[side] as ReadonlyMap<string, T>);
  const [nip, one] = [...map].find(([, value]) => pick(value))!;
  const copy = structuredClone(one);
  change(copy);
  map.set(nip, copy);
  const found = checkExplanations({ ...stored, [side]: map }, [nip]);
  expect(new Set(found.map((fault) => fault.nip))).toEqual(new Set([nip]));
  return found.map(({ what }) => what);
}

const anyMove = () => true;
const says = (pattern: RegExp) => (one: Placement) =>
  one.sentences.some((sentence) => pattern.test(sentence));
const resay = (pattern: RegExp, to: string) => (one: Placement | MoveReason) => {
  one.sentences = one.sentences.map((sentence) => sentence.replace(pattern, to));
};

describe("checkExplanations", () => {
  it("agrees with what is stored of everybody, and everybody is explained", () => {
    expect(stored.reasons.size + stored.stays.size).toBe(nips.length);
    expect(checkExplanations(stored, nips)).toEqual([]);
  });

  it("finds the cited ground of whom a rule keeps, moved on paper, and no other ground", () => {
    const kept = nips.filter((nip) => / Dasar: /.test(stored.stays.get(nip)?.sentences[1] ?? ""));
    expect(kept.length).toBeGreaterThan(50);
    const missed = checkStayRules(stored, kept);
    expect(missed.filter(({ what }) => what === KEEPS)).toEqual([]);
    expect(missed.length).toBeLessThan(kept.length / 4);
    const stays = new Map(stored.stays);
    const other = structuredClone(stays.get(kept[0]!)!);
    other.sentences[1] = other.sentences[1]!.replace(/ Dasar: .*$/s, " Dasar: UU 99/2099.");
    stays.set(kept[0]!, other);
    expect(checkStayRules({ ...stored, stays }, [kept[0]!])).toMatchObject([
      { nip: kept[0], says: "UU 99/2099" },
    ]);
  });

  it("finds an explanation that is missing", () => {
    const stays = new Map(stored.stays);
    const [nip] = [...stays.keys()];
    stays.delete(nip!);
    expect(checkExplanations({ ...stored, stays }, [nip!]).map(({ what }) => what)).toEqual(["dijelaskan"]);
  });

  it.each<[string, (one: MoveReason) => void, RegExp]>([
    [
      "a part before",
      (one) => (one.before[0]!.points = (one.before[0]!.points ?? 0) + 1),
      /^sebelum: education/,
    ],
    [
      "a part that is not known",
      (one) => (one.after[1]!.points = one.after[1]!.points === null ? 0 : null),
      /^sesudah: competence/,
    ],
    ["the gain", (one) => (one.gain += 1), /^nilai tambah/],
    ["the reward of the seat", (one) => (one.fillReward -= 1), /^imbalan kursi/],
    ["the seats at the target", (one) => (one.shortage.before += 1), /^kursi tujuan/],
    [
      "whether it closes a shortage",
      (one) => (one.closesShortage = !one.closesShortage),
      /^menutup kekurangan/,
    ],
    ["the way to work", (one) => (one.commuteAfter = (one.commuteAfter ?? 0) + 1), /^waktu tempuh/],
    ["the target", (one) => (one.to = { ...one.to, unitCode: one.from!.unitCode }), /^ke/],
    ["the value in words", resay(/menjadi (\d+) poin/, "menjadi 9999 poin"), /^kalimat nilai/],
    ["the number of rules", (one) => (one.rulesChecked += 1), /^kalimat aturan/],
  ])("finds %s changed in the explanation of a move", (_, change, what) => {
    expect(planted<MoveReason>("reasons", anyMove, change)).toEqual(
      expect.arrayContaining([expect.stringMatching(what)]),
    );
  });

  it("finds a rule taken out of the explanation of a move, and one that says more than the law", () => {
    const asks = (one: MoveReason) => one.findings.some(({ severity }) => severity === "NEED-DOC");
    expect(
      planted<MoveReason>("reasons", asks, (one) => {
        one.findings = one.findings.filter(({ severity }) => severity !== "NEED-DOC");
      }).join(),
    ).toMatch(/aturan /);
    expect(
      planted<MoveReason>("reasons", asks, (one) => {
        for (const finding of one.findings) if (finding.severity === "NEED-DOC") finding.severity = "BLOCK";
      }).join(),
    ).toMatch(/aturan /);
  });

  it.each<[string, RegExp, RegExp, string, RegExp]>([
    ["how many other seats", /^Ada \d+ kursi/, /^Ada \d+/, "Ada 9999", /banyak kursi lain/],
    ["the difference", /selisih/, /selisih [+-]?\d+/, "selisih +9999", /^selisih/],
    [
      "the best seat",
      /yang nilainya tertinggi/,
      /tertinggi .*, selisih/,
      "tertinggi Juru di Sana, selisih",
      /tertinggi/,
    ],
    [
      "the seats taken",
      /Kursi di sana sudah terisi/,
      /terisi (\d+) dari/,
      "terisi 99 dari",
      /terisi di sana/,
    ],
    ["the budget", /Jumlah mutasi dibatasi/, /dibatasi \d+/, "dibatasi 9999", /batas mutasi/],
    ["who holds the seat", /diusulkan ke sana/, /mereka (\d+) sudah/, "mereka 99 sudah", /pemegang di sana/],
    [
      "the loss by an exchange",
      /kehilangan sedikitnya/,
      /sedikitnya [\d.]+ poin/,
      "sedikitnya 99.999.999 poin",
      /rugi bila ditukar/,
    ],
    [
      "the loss by leaving",
      /Bila pindah ke sana/,
      /kehilangan [\d.]+ poin/,
      "kehilangan 99.999.999 poin",
      /rugi bila pindah/,
    ],
    ["the need here", /dalam rencana ini terisi/, /memerlukan \d+/, "memerlukan 99", /kebutuhan di sini/],
  ])("finds %s changed in why somebody stays", (_, where, from, to, what) => {
    expect(planted<Placement>("stays", says(where), resay(from, to))).toEqual(
      expect.arrayContaining([expect.stringMatching(what)]),
    );
  });

  it("finds a part of the present value changed, and another present post", () => {
    const held = (one: Placement) => one.from !== null;
    expect(planted<Placement>("stays", held, (one) => (one.before[4]!.points = 1))).toContain(
      "sekarang: distance",
    );
    expect(planted<Placement>("stays", held, (one) => (one.from!.unitCode = "LAIN"))).toContain(
      "jabatan sekarang",
    );
  });
});
