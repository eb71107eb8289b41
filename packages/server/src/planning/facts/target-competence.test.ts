import type { IsoDate } from "@selaras/regulations";
import { COMPETENCIES } from "@selaras/regulations/formulas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { competenceBook } from "../../profiles/competence/competence-book.js";
import { makeNip, makeTitle } from "../testing/workforce.js";
import { targetCompetence } from "./target-competence.js";

const TMT = "2027-01-04";
const nip = makeNip(1);
const titles = [
  makeTitle({ code: "KASI", kind: "PENGAWAS", jenjang: null }),
  makeTitle({ code: "KABID", kind: "ADMINISTRATOR", jenjang: null }),
  makeTitle({ code: "KEPSEK", kind: "JF", jenjang: "MUDA/MADYA" }),
];
const rated = (level: number, assessedOn = "2026-04-14") =>
  COMPETENCIES.map(({ code }) => ({ nip, assessedOn, competence: code as string, level, assessor: null }));
const book = (ratings: ReturnType<typeof rated>) =>
  competenceBook({ titles, competenceStandards: [], competenceRatings: ratings }, TMT);
const report = { jpm: 91, date: "2025-03-18" as IsoDate };
const of = (
  ratings: ReturnType<typeof rated>,
  held: string | null = "KASI",
  known: typeof report | null = report,
) => targetCompetence(nip, held, known, book(ratings));

describe("competence against the target", () => {
  it("is measured by what each title asks", () => {
    const match = of(rated(2));
    expect(match.of("KASI")).toEqual({ jpm: 100, date: "2026-04-14" });
    expect(match.of("KABID")).toEqual({ jpm: 66.67, date: "2026-04-14" });
    expect(match.valued("KABID")).toEqual({ jpm: 66.67, from: "rinci" });
  });

  it("is the report's where levels are missing, lapsed or older than the report", () => {
    for (const ratings of [rated(2).slice(1), rated(2, "2023-12-31"), rated(2, "2025-03-17")]) {
      expect(of(ratings).of("KABID")).toBe(report);
      expect(of(ratings).valued("KABID")).toEqual({ jpm: 91, from: "laporan" });
    }
    expect(of([], "KASI", null).of("KABID")).toBeNull();
  });

  it("stays what it is today where a title says nothing of its standard", () => {
    const match = of(rated(2));
    expect(match.of("KEPSEK")).toBe(report);
    expect(match.valued("KEPSEK")).toEqual({ jpm: 100, from: "jabatan-sekarang" });
    expect(of(rated(2), "KEPSEK").valued("KEPSEK")).toEqual({ jpm: 91, from: "laporan" });
  });

  it("is known for every title or for none", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("KASI", "KABID", "KEPSEK", null),
        fc.constantFrom(rated(2), rated(2).slice(2), rated(3, "2020-01-01"), []),
        fc.constantFrom(report, null),
        (held, ratings, known) => {
          const match = of(ratings, held, known);
          const values = titles.map(({ code }) => match.valued(code));
          expect(new Set(values.map((one) => one === null)).size).toBe(1);
        },
      ),
    );
  });

  it("agrees with the formula to the last digit", () => {
    const level = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.array(level, { minLength: 9, maxLength: 9 }), (levels) => {
        const ratings = rated(1).map((row, i) => ({ ...row, level: levels[i]! }));
        const known = book(ratings);
        for (const { code } of titles) {
          const result = known.match(nip, code)!.result;
          expect(known.jpm(nip, code)).toBe(result.status === "known" ? result.jpm.value : null);
        }
      }),
    );
  });
});
