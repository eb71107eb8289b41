import type { Placement } from "@selaras/contract";
import { describe, expect, it } from "vitest";
import { buildProblem } from "../problem/build-problem.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import { smallGovernment, TMT } from "../testing/workforce.js";
import { explainPlan } from "./explain.js";
import { opening, presentPlacement } from "./messages.js";

const here = { unitCode: "A", unitName: "SD Negeri A", titleCode: "GURU", titleName: "Guru" };
const there = { ...here, unitCode: "B", unitName: "SD Negeri B" };
const at = (moved: boolean, from: Placement["from"], to: Placement["to"]) => ({ moved, from, to, tmt: TMT });

describe("a placement", () => {
  it("speaks to the person, and of the person to everybody else", () => {
    const cases = [
      [
        at(true, here, there),
        "diusulkan pindah dari Guru di SD Negeri A ke Guru di SD Negeri B mulai 4 Januari 2027.",
      ],
      [at(true, null, there), "diusulkan menempati Guru di SD Negeri B mulai 4 Januari 2027."],
      [at(false, here, null), "tetap sebagai Guru di SD Negeri A dalam rencana ini."],
      [at(false, null, null), "belum menduduki jabatan, dan belum dapat ditempatkan dalam rencana ini."],
    ] as const;
    for (const [placement, rest] of cases) {
      expect(opening(placement, true)).toBe(`Anda ${rest}`);
      expect(opening(placement, false)).toBe(`Pegawai ini ${rest}`);
    }
  });

  it("keeps every other sentence as it is stored", () => {
    const stored = { ...at(false, here, null), planId: 1, planName: "A", before: [], after: null };
    const { sentences } = presentPlacement({ ...stored, sentences: ["lama", "dua", "tiga"] }, false);
    expect(sentences).toEqual([
      "Pegawai ini tetap sebagai Guru di SD Negeri A dalam rencana ini.",
      "dua",
      "tiga",
    ]);
  });

  it("is stored without addressing anybody, whoever moves", () => {
    const workforce = smallGovernment();
    const options = { ...defaultPlanOptions(12), budget: 5 };
    const built = buildProblem(workforce, options, TMT);
    const { post } = built.problem.candidates;
    for (const pick of [0, 1, 2]) {
      const assignment = built.nips.map((_, e) => {
        const [from, to] = [built.offsets[e]!, built.offsets[e + 1]!];
        return post[Math.min(from + pick, to - 1)]!;
      });
      const plan = { format: "transfer-plan/1", status: "feasible", assignment };
      const { moves, stays } = explainPlan(built, plan as never, workforce, options, TMT);
      for (const { sentences } of [...moves.map((one) => one.reason), ...stays.map((one) => one.placement)])
        expect(sentences.join(" ")).not.toMatch(/\bAnda\b/);
    }
  });
});
