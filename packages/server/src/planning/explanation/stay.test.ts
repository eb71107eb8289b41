import type { TransferPlan } from "@selaras/optimizer";
import { describe, expect, it } from "vitest";
import { buildProblem } from "../problem/build-problem.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import { makeNip, smallGovernment, TMT } from "../testing/workforce.js";
import { explainPlan } from "./explain.js";

/** A plan in which the named people move to the named posts and all others stay. */
function told(
  moves: Record<number, string>,
  change: (of: ReturnType<typeof smallGovernment>) => typeof of = (of) => of,
  budget = 5,
) {
  const workforce = change(smallGovernment());
  const options = { ...defaultPlanOptions(12), budget };
  const built = buildProblem(workforce, options, TMT);
  const assignment = built.problem.employees.map(({ post }) => post!);
  for (const [n, id] of Object.entries(moves))
    assignment[built.nips.indexOf(makeNip(Number(n)))] = built.problem.posts.findIndex(
      (post) => post.id === id,
    );
  const plan = { format: "transfer-plan/1", status: "optimal", assignment } as unknown as TransferPlan;
  const explained = explainPlan(built, plan, workforce, options, TMT);
  const of = (n: number) => explained.stays.find(({ nip }) => nip === makeNip(n))!;
  return { ...explained, of, text: (n: number) => of(n).placement.sentences.join(" ") };
}

describe("why not me", () => {
  it("names the rule, its ground and the day from which it allows a move", () => {
    const { of, text } = told({});
    expect(of(8).cause).toBe("aturan");
    expect(text(8)).toContain("Baru 7 bulan dalam jabatan sekarang");
    expect(text(8)).toContain("Sah mulai 1 Jun 2028.");
    expect(text(8)).toContain("Dasar: PP 11/2017");
  });

  it("says which fact is missing instead of guessing it", () => {
    expect(told({}).text(11)).toContain("TMT jabatan sekarang belum tercatat");
  });

  it("says that leaving would open a shortage", () => {
    const { of, text } = told({ 9: "KEC-S3/KASI", 12: "KEL/PTK" });
    expect(of(10).cause).toBe("dibutuhkan");
    expect(text(10)).toContain("memerlukan 2 orang dan dalam rencana ini terisi 2");
    expect(text(10)).toMatch(/Bila pindah ke sana, seluruh rencana kehilangan [\d.]+ poin\./);
  });

  it("says that the best seat was filled by the plan", () => {
    const { of, text } = told({ 2: "SD-B/GURU", 3: "SD-B/GURU" });
    expect(of(4).cause).toBe("kursi-terisi");
    expect(text(4)).toContain("terisi 3 dari paling banyak 3 orang");
    expect(text(4)).toContain("selisih +96 poin");
    expect(text(4)).toContain("Dari mereka 1 sudah di sana dan tetap, 2 diusulkan ke sana.");
    // The exchange would be worth more, but not both may leave.
    expect(text(4)).toContain("terhalang batas rencana");
  });

  it("says who holds a filled seat, and what all would lose by the cheapest exchange", () => {
    const { of, text, moves } = told({ 3: "SD-B/GURU" }, (given) => ({
      ...given,
      posts: given.posts.map((post) =>
        post.unitCode === "SD-B" && post.titleCode === "GURU" ? { ...post, seats: 2 } : post,
      ),
    }));
    expect(of(4).cause).toBe("kursi-terisi");
    expect(text(4)).toContain("Dari mereka 1 sudah di sana dan tetap, 1 diusulkan ke sana.");
    const total = (parts: readonly { points: number | null }[]) =>
      parts.reduce((sum, { points }) => sum + (points ?? 0), 0);
    const { before, after } = moves[0]!.reason;
    const difference = Number(/selisih \+(\d+) poin/.exec(text(4))![1]);
    expect(text(4)).toContain(
      `seluruh rencana kehilangan sedikitnya ${total(after) - total(before) - difference} poin.`,
    );
  });

  it("says that the budget ran out", () => {
    const { of, text } = told({ 3: "SD-B/GURU" }, (of) => of, 1);
    expect(of(4).cause).toBe("anggaran");
    expect(text(4)).toContain("dibatasi 1 orang");
  });

  it("says that the unit has let go as many as it may", () => {
    const { of, text } = told({ 3: "SD-B/GURU" });
    expect(of(4).cause).toBe("batas-keluar");
    expect(text(4)).toContain("Dari SD Negeri A paling banyak 1 orang");
  });

  it("says that the present post must not be emptied", () => {
    const { of, text } = told({});
    expect(of(7).cause).toBe("minimal");
    expect(text(7)).toContain("harus tetap diisi paling sedikit 1 orang");
  });

  it("tells a person without a post that this plan cannot place them yet", () => {
    expect(told({}).of(12).placement).toMatchObject({ from: null, to: null, moved: false, before: [] });
    expect(told({}).text(12)).toContain("Belum menduduki jabatan");
  });

  it("says what would have to change, unless a rule says it with its own date", () => {
    const { stays } = told({ 2: "SD-B/GURU", 3: "SD-B/GURU", 9: "KEC-S3/KASI" });
    expect(new Set(stays.map(({ cause }) => cause)).size).toBeGreaterThan(3);
    for (const { cause, placement } of stays)
      expect(placement.sentences.at(-1)!.startsWith("Ini dapat berubah bila ")).toBe(cause !== "aturan");
  });

  it("takes at most five sentences, and never speaks of another person by name", () => {
    const { stays } = told({ 2: "SD-B/GURU", 9: "KEC-S3/KASI" });
    for (const { placement } of stays) {
      expect(placement.sentences.length).toBeGreaterThanOrEqual(2);
      expect(placement.sentences.length).toBeLessThanOrEqual(5);
      expect(placement.sentences.join(" ")).not.toMatch(/Pegawai \d{4}/);
    }
  });
});

describe("what a plan does", () => {
  it("counts per unit and in total", () => {
    const { units, totals } = told({ 3: "SD-B/GURU", 9: "KEC-S3/KASI" });
    const unit = (code: string) => units.find((row) => row.code === code);
    expect(unit("SD-B")).toMatchObject({
      needed: 4,
      before: 1,
      after: 2,
      shortBefore: 3,
      shortAfter: 2,
      in: 1,
      out: 0,
    });
    expect(unit("SD-A")).toMatchObject({
      needed: 3,
      before: 5,
      after: 4,
      shortBefore: 0,
      shortAfter: 0,
      in: 0,
      out: 1,
    });
    expect(totals).toMatchObject({
      seatsShortBefore: 6,
      seatsShortAfter: 4,
      commuteBefore: 21,
      commuteAfter: 6,
    });
  });

  it("tells the moves chain by chain, from the free seat on", () => {
    const { moves } = told({ 6: "SD-A/GURU", 3: "SD-B/GURU", 7: "KEC-S3/KASI", 9: "KEC-S1/KASI" });
    const order = moves.map(({ move }) => [move.chain, move.position]);
    expect(order).toEqual([...order].sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!));
    const follower = moves.find(({ move }) => move.nip === makeNip(9))!;
    expect(follower.move).toMatchObject({ position: 2, closesShortage: false });
    expect(follower.reason.chainMoves.map(({ nip }) => nip)).toEqual([makeNip(7), makeNip(9)]);
    expect(follower.reason.sentences.join(" ")).toContain("ditinggalkan pegawai lain dalam rencana ini");
  });
});
