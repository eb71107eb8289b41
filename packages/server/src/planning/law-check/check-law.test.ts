import { rulebook } from "@selaras/regulations";
import { describe, expect, it } from "vitest";
import { employee, office, rulesOf } from "../testing/law-office.js";
import { moveEdges } from "../testing/move-edges.js";
import { planEdges } from "../testing/plan-edges.js";
import { schoolHeadEdges } from "../testing/school-head-edges.js";
import { pensionDay, wholeMonths } from "./calendar.js";
import { moveLaws } from "./check-law.js";

describe("the independent law check", () => {
  it.each([...moveEdges, ...planEdges, ...schoolHeadEdges])(
    "%s: silent where it is kept, heard where it is broken",
    (rule, keeps, breaks) => {
      expect(keeps()).not.toContain(rule);
      expect(breaks()).toContain(rule);
    },
  );

  it("does not call heading a school a demotion of a senior teacher", () => {
    const senior = employee("1", "A", "GURUMADYA", { golongan: "IV/a" });
    const found = rulesOf(office([senior, employee("2", "A", "GURUMADYA")]), [["1", "B", "KEPSEKSD"]]);
    expect(found).not.toContain("demotion-needs-basis");
  });

  it("lets a school head return to teaching without a competency test", () => {
    const found = rulesOf(office([employee("1", "A", "KEPSEKSD", { birthDate: "1970-01-01" })]), [
      ["1", "B", "GURUKELAS"],
    ]);
    expect(found.filter((rule) => rule.startsWith("jf-"))).toEqual([]);
  });

  it("never calls a plan unlawful by a rule whose text is not confirmed", () => {
    const status = new Map(rulebook().map((rule) => [rule.id, rule.status]));
    const decided = Object.keys(moveLaws).filter((rule) => status.get(rule) === "uncertain");
    expect(decided).toEqual(["guru-min-4y"]);
    const early = employee("1", "A", "GURUKELAS", { seatSince: "2024-01-04" });
    const found = rulesOf(office([early, employee("2", "A", "GURUKELAS")]), [["1", "B", "GURUKELAS"]]);
    expect(found).not.toContain("guru-min-4y");
  });

  it("calls a plan without moves lawful", () => {
    expect(rulesOf(office([employee("1", "A", "PTK")]), [])).toEqual([]);
  });

  it("reads the calendar as the law does", () => {
    expect(wholeMonths("2024-02-10", "2026-02-10")).toBe(24);
    expect(wholeMonths("2024-02-10", "2026-02-09")).toBe(23);
    expect(wholeMonths("2024-02-29", "2026-02-28")).toBe(24);
    expect(pensionDay("1968-03-15", 58)).toBe("2026-04-01");
    expect(pensionDay("1968-02-29", 58)).toBe("2026-03-01");
    expect(pensionDay("1968-12-10", 58)).toBe("2027-01-01");
  });
});
