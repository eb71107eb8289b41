import { type TransferProblem, validateProblem } from "@selaras/optimizer";
import { describe, expect, it } from "vitest";
import { makeEmployee, makeNip, makeTitle, makeUnit, makeWorkforce, TMT } from "../testing/workforce.js";
import { buildProblem } from "./build-problem.js";
import { defaultPlanOptions } from "./default-options.js";

const first = makeTitle({ code: "KELAS1", jenjang: "AHLI_PERTAMA", golonganMin: "III/a" });
const second = makeTitle({ code: "KELAS2", jenjang: "AHLI_MUDA" });
const doctor = (code: string, jenjang: string) =>
  makeTitle({
    code,
    jenjang,
    family: "DOKTER",
    minEducation: "S1",
    educationFields: null,
    golonganMin: "III/a",
  });
const titles = [first, second, doctor("DOKTER1", "AHLI_PERTAMA"), doctor("DOKTER2", "AHLI_MUDA")];

/** Least number of people the problem keeps in the posts of a unit whose title begins so: limits on single posts add up. */
function kept(problem: TransferProblem, unit: string, title: string): number {
  const posts = problem.posts.flatMap(({ id }, p) => (id.startsWith(`${unit}/${title}`) ? [p] : []));
  const least = (inside: readonly number[]) =>
    Math.max(
      0,
      ...problem.constraints.flatMap((one) =>
        one.kind === "limit" && one.min !== undefined && one.posts?.join() === inside.join() ? [one.min] : [],
      ),
    );
  return Math.max(
    least(posts),
    posts.reduce((sum, post) => sum + least([post]), 0),
  );
}

function problemOf(
  remoteness: string,
  seats: [title: string, seats: number, holders: number][],
): TransferProblem {
  let n = 0;
  const workforce = makeWorkforce({
    units: [makeUnit({ code: "A", remoteness }), makeUnit({ code: "B" })],
    titles,
    posts: seats.flatMap(([titleCode, count]) => [
      { unitCode: "A", titleCode, seats: count },
      { unitCode: "B", titleCode, seats: 3 },
    ]),
    employees: seats.flatMap(([titleCode, , holders]) =>
      Array.from({ length: holders }, () => makeEmployee({ nip: makeNip(++n), unitCode: "A", titleCode })),
    ),
  });
  for (const { nip } of workforce.employees)
    workforce.certificates.push({ nip, kind: "STR", field: "", issuedOn: null, validUntil: null });
  const { problem } = buildProblem(workforce, { ...defaultPlanOptions(9), budget: 9 }, TMT);
  expect(validateProblem(problem).ok).toBe(true);
  return problem;
}

describe("the least a unit keeps of one family", () => {
  it("keeps a class teacher for every class that has one, whatever their level", () => {
    const problem = problemOf("BIASA", [
      ["KELAS1", 2, 1],
      ["KELAS2", 1, 2],
    ]);
    expect(kept(problem, "A", "KELAS")).toBe(3);
  });

  it("lets the teacher beyond the classes go", () => {
    const problem = problemOf("BIASA", [
      ["KELAS1", 1, 1],
      ["KELAS2", 1, 2],
    ]);
    expect(kept(problem, "A", "KELAS")).toBe(2);
  });

  it("keeps the only doctor, also one whose level has no seat in the unit", () => {
    const problem = problemOf("BIASA", [
      ["DOKTER1", 1, 0],
      ["DOKTER2", 0, 1],
    ]);
    expect(kept(problem, "A", "DOKTER")).toBe(1);
  });

  it("keeps in a remote unit all that covers its need", () => {
    const problem = problemOf("TERPENCIL", [
      ["DOKTER1", 2, 0],
      ["DOKTER2", 0, 2],
    ]);
    expect(kept(problem, "A", "DOKTER")).toBe(2);
  });
});
