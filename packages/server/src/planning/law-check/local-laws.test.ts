import { isoDate, type LocalRule } from "@selaras/regulations";
import { describe, expect, it } from "vitest";
import { planRecordOf } from "../audit-package/plan-export-of.js";
import { openWorld } from "../facts/world.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import { smallGovernment, TMT } from "../testing/workforce.js";
import { checkLaw } from "./check-law.js";
import { type PlanExport, planExport } from "./plan-export.js";

const ban = (more: Partial<LocalRule> = {}): LocalRule => ({
  id: "LOKAL-UJI",
  version: 1,
  effectiveFrom: isoDate("2020-01-01"),
  effectiveTo: null,
  severity: "BLOCK",
  title: "Tidak dipindahkan",
  text: "Pegawai tidak dipindahkan.",
  source: "Perwali 12/2026",
  article: "Pasal 7",
  appliesTo: {},
  mode: "ANY",
  conditions: [],
  document: null,
  ...more,
});

/** One move of a small government under one local rule, as its export would claim it. */
function exported(rule: LocalRule, claims: PlanExport["moves"][number]["findings"] = []): PlanExport {
  const world = openWorld(smallGovernment(), { ...defaultPlanOptions(1), reading: { local: [rule] } }, TMT);
  const nip = world.index.employees.find(({ unitCode }) => unitCode !== null)!.nip;
  const { unit, title } = world.index.posts.find(({ index }) => index !== world.index.postOf[0])!;
  const record = planRecordOf(world, "Contoh", [{ nip, to: { unitCode: unit.code, titleCode: title.code } }]);
  const seal = "0".repeat(64);
  return planExport.parse({
    format: "selaras-plan-export/1",
    ...record,
    moves: record.moves.map((move) => ({ ...move, findings: claims })),
    planFindings: [],
    totals: { moves: 1, seatsShortBefore: 0, seatsShortAfter: 0 },
    hashes: { problem: seal, plan: seal, certificate: null, content: seal },
  });
}

const said = (file: PlanExport) =>
  checkLaw(file)
    .violations.filter(({ rule }) => rule === "LOKAL-UJI")
    .map(({ kind, found }) => `${kind}: ${found}`);

describe("a plan under a rule of the government's own, read a second time", () => {
  it("is told what it breaks, with the act that forbids it", () => {
    const { violations, read } = checkLaw(exported(ban()));
    const own = violations.filter(({ rule }) => rule === "LOKAL-UJI");
    expect(own).toMatchObject([{ kind: "hukum", asks: "Tidak dipindahkan (Perwali 12/2026 Pasal 7)" }]);
    expect(read).toContain("LOKAL-UJI");
  });

  it("keeps it, where the rule concerns others, only reminds, or lets a paper be made in the cycle", () => {
    expect(said(exported(ban({ appliesTo: { employeeKinds: ["PPPK_PW"] } })))).toEqual([]);
    expect(said(exported(ban({ severity: "WARN" })))).toEqual([]);
    const paper = ban({ severity: "NEED-DOC", document: "Izin Wali Kota" });
    expect(said(exported(paper, [{ rule: "LOKAL-UJI", version: 1, severity: "NEED-DOC" }]))).toEqual([]);
    expect(said(exported(paper))).toEqual([
      expect.stringContaining(
        "temuan: Rencana menyebut tidak ada keberatan, pemeriksa menemukan perlu dokumen",
      ),
    ]);
  });

  it("must show every rule it was judged by, and be judged by every rule it shows", () => {
    const silent = ban({ appliesTo: { employeeKinds: ["PPPK_PW"] } });
    const whole = exported(silent);
    const { localRules: _, ...bare } = whole;
    expect(said(bare)).toEqual(["versi: Isi versi 1 tidak ada dalam berkas."]);
    const unused = { ...whole, rules: whole.rules.filter(({ rule }) => rule !== "LOKAL-UJI") };
    expect(said(unused)).toEqual(["versi: Rencana tidak memakai versi 1."]);
    const other = { ...whole, localRules: whole.localRules!.map((one) => ({ ...one, version: 2 })) };
    expect(said(other)).toHaveLength(2);
  });
});
