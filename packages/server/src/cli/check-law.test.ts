import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canonicalJson } from "@selaras/optimizer";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { PlanExport } from "../planning/law-check/plan-export.js";
import { defaultPlanOptions } from "../planning/problem/default-options.js";
import { packText, unpackText } from "../planning/run/gzip.js";
import { computePlan } from "../planning/run/run-plan.js";
import { Forger } from "../planning/testing/forger.js";
import { smallGovernment, TMT } from "../planning/testing/workforce.js";
import { runCommandLine } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "selaras-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  const hear = (...words: unknown[]) => void said.push(words.join(" "));
  vi.spyOn(console, "log").mockImplementation(hear);
  vi.spyOn(console, "error").mockImplementation(hear);
});

let exported: PlanExport;
let files: [exported: string, problem: string, plan: string];
beforeAll(async () => {
  const outcome = await computePlan({
    planId: 1,
    workforce: smallGovernment(),
    options: { ...defaultPlanOptions(12), budget: 5 },
    tmt: TMT,
    government: "Pemerintah Kota Contoh",
  });
  if (outcome.kind !== "solved") throw new Error(outcome.kind);
  const { auditExport, problem, plan } = outcome.plan;
  exported = JSON.parse(unpackText(auditExport!)) as PlanExport;
  files = [
    put("plan-export.json.gz", auditExport!),
    put("problem.json.gz", problem),
    put("plan.json", unpackText(plan)),
  ];
});

const check = (...args: string[]) => runCommandLine(["check-law", ...args]);
const forge = (change: (file: PlanExport) => void) => {
  const forger = new Forger(exported);
  change(forger.file);
  return put("forged.json", canonicalJson(forger.seal()));
};

describe("selaras check-law", () => {
  it("confirms a plan from its file alone, and with the files beside it", async () => {
    expect(await check(files[0])).toBe(0);
    expect(said.at(-1)).toContain("Semua berlaku");
    expect(await check(...files)).toBe(0);
  });

  it("names the move, the rule, what was found and what is asked", async () => {
    const { nip } = exported.moves[0]!;
    const path = forge((file) => {
      file.people.find((one) => one.nip === nip)!.kind = "CPNS";
    });
    expect(await check(path)).toBe(1);
    expect(said.join("\n")).toContain(
      `Pelanggaran cpns-no-transfer (${nip}): Pegawai ini masih CPNS. Diminta: CPNS belum dapat dimutasi`,
    );
  });

  it("answers as JSON, every move with what was found", async () => {
    expect(await check(files[0], "--json")).toBe(0);
    const answer = JSON.parse(said.join("\n"));
    expect(answer).toMatchObject({ holds: true, violations: [] });
    expect(answer.moves).toHaveLength(exported.moves.length);
    expect(answer.moves[0].findings[0]).toMatchObject({ nip: expect.any(String), rule: expect.any(String) });
  });

  it("sees files beside it that are not of this plan", async () => {
    const [, problem, plan] = files;
    const other = JSON.parse(unpackText(packText(canonicalJson(exported)))) as PlanExport;
    const lost = other.moves.at(-1)!;
    const path = forge((file) => {
      file.moves.pop();
    });
    expect(await check(path, problem, plan)).toBe(1);
    expect(said.join("\n")).toContain(`(${lost.nip}): Tujuan menurut berkas ini tidak ada`);
    said.length = 0;
    const changed = put(
      "plan-2.json",
      `${canonicalJson({ ...JSON.parse(canonicalJson(exported)), moves: [], certificate: null })}`,
    );
    expect(await check(files[0], problem, changed)).toBe(1);
    expect(said.join("\n")).toContain("Sidik tidak cocok sidik: berkas rencana");
    expect(said.join("\n")).toContain("Sidik tidak cocok sidik: sertifikat");
  });

  it("refuses what is no plan export, naming where", async () => {
    expect(await check(files[1])).toBe(2);
    expect(said.join("\n")).toContain(
      'format: ditemukan "transfer-problem/1", seharusnya "selaras-plan-export/1"',
    );
    said.length = 0;
    const path = put("bad.json", JSON.stringify({ ...exported, tmt: "4 Januari", surprise: 1 }));
    expect(await check(path)).toBe(2);
    expect(said.join("\n")).toContain("tmt: seharusnya tanggal seperti 2027-01-04");
    expect(said.join("\n")).toContain("ada isian yang tidak dikenal");
    expect(await check(put("not.json", "{"))).toBe(2);
    expect(await check(join(folder, "nowhere.json"))).toBe(2);
    expect(await check()).toBe(2);
    expect(await check(files[0], files[1])).toBe(2);
  });
});
