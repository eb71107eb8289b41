import { describe, expect, it } from "vitest";
import { NATIONAL_YEARS, type WorkCalendar, workCalendar } from "./calendar/index.js";
import type { ConductFacts, Procedure } from "./conduct-facts.js";
import { type EvaluateOptions, evaluateConduct, evaluateMove } from "./evaluate-move.js";
import { ROUND } from "./testing/conduct-fixtures.js";
import { step } from "./testing/conduct-round-cases.js";
import { d, IRBAN, move, PAPERS, SEKRETARIS } from "./testing/fixtures.js";
import { acting, inter } from "./testing/situations.js";

const said = (procedure: Procedure, facts: ConductFacts = {}, options: EvaluateOptions = {}) =>
  evaluateConduct({ ...ROUND, ...facts, procedures: [procedure] }, d("2026-02-10"), options).findings;
const imut = (more: Partial<Procedure>) => step({ kind: "IMUT", startedOn: d("2026-02-02"), ...more });
const about = (rule: string, findings: ReturnType<typeof said>) =>
  findings.filter((finding) => finding.rule === rule);

/** An office that lets its people off on 5 February 2026, too. */
const withLocalHoliday = (): WorkCalendar => {
  const year = NATIONAL_YEARS.find((one) => one.year === 2026)!;
  const daysOff = [
    ...year.daysOff,
    { date: d("2026-02-05"), kind: "NATIONAL" as const, name: "Hari jadi daerah" },
  ];
  return workCalendar(NATIONAL_YEARS, [{ ...year, daysOff }]);
};

describe("clocks in working days", () => {
  it("case 88: submitted on Monday, sworn in on Friday without an answer", () => {
    const findings = said(imut({ actedOn: d("2026-02-06") }));
    expect(about("imut-5wd-auto", findings)).toMatchObject([{ severity: "NEED-DOC", kind: "document" }]);
    expect(about("imut-5wd-auto", findings)[0]?.message).toContain("baru 4 hari kerja");
  });

  it("case 89: sworn in after the automatic approval of the sixth working day", () => {
    const findings = said(
      imut({ doneOn: d("2026-02-10"), outcome: "AUTO_APPROVED", actedOn: d("2026-02-11") }),
    );
    expect(about("imut-5wd-auto", findings)).toMatchObject([{ severity: "WARN", kind: "advice" }]);
  });

  it("is not over on the fifth working day", () => {
    const fifth = said(imut({ actedOn: d("2026-02-09") }));
    expect(about("imut-5wd-auto", fifth)).toMatchObject([{ severity: "NEED-DOC" }]);
  });

  it("counts by the office's own calendar where it handed one in", () => {
    const procedure = imut({ actedOn: d("2026-02-10") });
    const office = { calendar: withLocalHoliday() };
    expect(about("imut-5wd-auto", said(procedure))[0]?.severity).toBe("WARN");
    expect(about("imut-5wd-auto", said(procedure, {}, office))[0]?.severity).toBe("NEED-DOC");
    const consulted = move({
      from: IRBAN,
      to: SEKRETARIS,
      documents: { ...PAPERS, govConsult: { date: d("2026-01-21") } },
    });
    const rules = (options: EvaluateOptions) =>
      evaluateMove(consulted, options).findings.map(({ rule }) => rule);
    expect(rules({})).not.toContain("inspektur-governor-consult");
    expect(rules(office)).toContain("inspektur-governor-consult");
  });

  it("says that a count is provisional where the year's decree is not in the calendar", () => {
    const decree = (startedOn: string) =>
      about(
        "t-inauguration",
        said(step({ kind: "INAUGURATION", startedOn: d(startedOn) }), {
          readAt: "2027-01-05T08:00:00+08:00",
        }),
      )[0]?.message;
    expect(decree("2026-12-21")).toContain("Hari libur dan cuti bersama 2027 belum diisikan");
    expect(decree("2026-10-05")).not.toContain("belum diisikan");
    const reported = evaluateMove(inter({ tmt: "2026-12-28", more: acting })).findings;
    expect(reported.find(({ rule }) => rule === "acting-head-blanket-2022")?.message).toContain(
      "paling lambat 7 Jan 2027. Hari libur dan cuti bersama 2027 belum diisikan",
    );
  });

  it("never passes a step whose first day or whose day of reading is not known", () => {
    const undated = said(imut({ startedOn: null }));
    expect(about("t-imut", undated)).toMatchObject([{ severity: "NEED-DOC", kind: "unknown-fact" }]);
    const unread = said(imut({}), { readAt: null });
    expect(about("t-imut", unread)).toMatchObject([{ severity: "NEED-DOC", missing: ["readAt"] }]);
  });
});
