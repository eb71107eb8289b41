import type { IsoDate } from "@selaras/regulations";
import { COMPETENCIES } from "@selaras/regulations/formulas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { competenceBook } from "./competence-book.js";
import { competenceMatch } from "./competence-match.js";
import { freshness, ratedLevels } from "./rated-levels.js";
import { requiredLevels } from "./required-levels.js";

const on = "2026-06-30" as IsoDate;
const codes = COMPETENCIES.map(({ code }) => code as string);
const leader = { kind: "ADMINISTRATOR", jenjang: null };
const rows = (levels: readonly (number | null)[], assessedOn = "2026-04-14", nip = "1") =>
  levels.flatMap((level, i) =>
    level === null ? [] : [{ nip, assessedOn, competence: codes[i]!, level, assessor: "UPT" }],
  );
const standard = (competence: string, level: number, name: string | null = null) => ({
  titleCode: "CAMAT",
  competence,
  name,
  level,
});

describe("required levels", () => {
  it("come from the default table by kind, and say that it is one", () => {
    const { levels, set } = requiredLevels(leader, [], on);
    expect(levels.map(({ level, from }) => [level, from])).toEqual(codes.map(() => [3, "bawaan"]));
    expect(set).toMatchObject({ kind: "bawaan", status: "known", source: "PermenPANRB 38/2017" });
  });

  it("of functional posts are not confirmed, and name the set", () => {
    const { levels, set } = requiredLevels({ kind: "JF", jenjang: "AHLI_MUDA" }, [], on);
    expect(levels[0]!.level).toBe(3);
    expect(set.status).toBe("uncertain");
    expect(set.name).toContain("Ahli Utama 5 sampai Ahli Pertama 2");
  });

  it("of the office go before the table; what it leaves out is filled in and told apart", () => {
    const { levels, set } = requiredLevels(leader, [standard("M1", 5), standard("T-X", 2, "Pertanahan")], on);
    expect(levels[0]).toMatchObject({ code: "M1", level: 5, from: "jabatan" });
    expect(levels[1]).toMatchObject({ code: "M2", level: 3, from: "bawaan" });
    expect(levels.at(-1)).toEqual({
      code: "T-X",
      name: "Pertanahan",
      group: "teknis",
      level: 2,
      from: "jabatan",
    });
    expect(set).toMatchObject({ kind: "campuran", status: "known" });
    const whole = requiredLevels(
      { kind: "JF", jenjang: "MUDA/MADYA" },
      codes.map((code) => standard(code, 3)),
      on,
    );
    expect(whole.set).toMatchObject({ kind: "jabatan", status: null });
  });

  it("stay unknown where the jenjang cannot be told", () => {
    const { levels, set } = requiredLevels({ kind: "JF", jenjang: "MUDA/MADYA" }, [], on);
    expect(levels.every(({ level }) => level === null)).toBe(true);
    expect(set.kind).toBe("tidak-ada");
  });
});

describe("ratings", () => {
  it("are the newest of each competence up to the day", () => {
    const rated = ratedLevels(
      [...rows([2, 2], "2024-01-01"), ...rows([3], "2026-01-01"), ...rows([5], "2026-07-01")],
      on,
    );
    expect(rated.get("M1")).toMatchObject({ level: 3, on: "2026-01-01" });
    expect(rated.get("M2")).toMatchObject({ level: 2, on: "2024-01-01" });
  });

  it("count for three years after their own", () => {
    expect(freshness("2023-02-01", on)).toEqual({ on: "2023-02-01", validThrough: 2026, lapsed: false });
    expect(freshness("2022-12-31", on)).toMatchObject({ validThrough: 2025, lapsed: true });
  });
});

const match = (
  levels: readonly (number | null)[],
  title = leader,
  standards = [] as ReturnType<typeof standard>[],
) => competenceMatch(requiredLevels(title, standards, on), ratedLevels(rows(levels), on), on);

describe("match", () => {
  it.each([
    ["A", [3, 3, 2, 3, 3, 2, 3, 2, 3], 88.89, "MS", "CO"],
    ["B", [2, 2, 2, 3, 2, 2, 2, 2, 3], 74.07, "MMS", "KO"],
    ["D", [2, 2, 2, 2, 2, 2, 2, 2, 2], 66.67, "KMS", "KO"],
    ["E", [5, 2, 2, 3, 3, 3, 3, 3, 3], 100, "MS", "O"],
  ] as const)("worked example %s", (_, levels, jpm, seleksi, pemetaan) => {
    const { result } = match(levels);
    expect(result.status === "known" && result.jpm.value).toBe(jpm);
    expect(result.status === "known" && result.category.SELEKSI.code).toBe(seleksi);
    expect(result.status === "known" && result.category.PEMETAAN.code).toBe(pemetaan);
  });

  it("worked example F: the same person against the level above", () => {
    const { result } = match([3, 3, 2, 3, 3, 2, 3, 2, 3], { kind: "JPT_PRATAMA", jenjang: null });
    expect(result.status === "known" && result.jpm.value).toBe(66.67);
  });

  it("names the one rating that is missing and gives no number", () => {
    const { result, rows: shown } = match([3, 3, 2, 3, 3, 2, null, 2, 3]);
    expect(result).toMatchObject({
      status: "unknown",
      missing: [{ name: "Level individu Mengelola Perubahan" }],
    });
    expect(shown.find(({ code }) => code === "M7")).toMatchObject({ rated: null, gap: null });
  });

  it("of somebody never rated says so in one line", () => {
    const { result, freshness: age } = match(codes.map(() => null));
    expect(result).toMatchObject({
      status: "unknown",
      missing: [{ name: "hasil penilaian kompetensi rinci" }],
    });
    expect(age).toBeNull();
  });

  it("is as old as the oldest of the nine", () => {
    const rated = ratedLevels(
      [
        ...rows(
          codes.map(() => 3),
          "2021-05-01",
        ),
        ...rows([3], "2026-05-01"),
      ],
      on,
    );
    const { freshness: age } = competenceMatch(requiredLevels(leader, [], on), rated, on);
    expect(age).toMatchObject({ on: "2021-05-01", lapsed: true });
  });

  it("agrees with sums taken by hand for any levels, standards and gaps in the ratings", () => {
    const level = fc.integer({ min: 1, max: 5 });
    const nine = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(nine(fc.option(level, { freq: 40 })), nine(fc.option(level)), (rated, approved) => {
        const standards = approved.flatMap((one, i) => (one === null ? [] : [standard(codes[i]!, one)]));
        const asked = approved.map((one) => one ?? 3);
        const { result, rows: shown } = match(rated, leader, standards);
        shown.forEach(({ gap }, i) => {
          expect(gap).toBe(rated[i] === null ? null : rated[i]! - asked[i]!);
        });
        const missing = rated.filter((one) => one === null).length;
        expect(result.status).toBe(missing === 0 ? "known" : "unknown");
        if (result.status === "unknown" && missing < 9) expect(result.missing).toHaveLength(missing);
        if (result.status !== "known") return;
        const sum = (list: readonly (number | null)[]) =>
          list.reduce<number>((all, one) => all + (one ?? 0), 0);
        expect(result.jpm.value).toBe(Math.round((sum(rated) * 10000) / sum(asked)) / 100);
      }),
    );
  });

  it("of a title nobody knows does not exist", () => {
    const book = competenceBook({ titles: [], competenceStandards: [], competenceRatings: [] }, on);
    expect(book.match("1", "X")).toBeNull();
  });
});
