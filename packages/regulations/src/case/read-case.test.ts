import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Verdict } from "../findings.js";
import { judgeCase } from "./judge-case.js";
import { readCase } from "./read-case.js";

/** A lawful sideways move, as somebody would write it who knows the fact model alone. */
const lawful = {
  employee: {
    kind: "PNS",
    birthDate: "1980-01-01",
    tmtPns: "2010-01-01",
    golongan: "III/d",
    education: ["S1 Hukum"],
    performance: { "2024": "Baik", "2025": "BAIK" },
    legalStatus: "NONE",
  },
  currentPosting: { positionId: "kasi", tmt: "2024-02-10" },
  from: { kind: "PENGAWAS", eselon: "IV.a" },
  to: { kind: "PENGAWAS", eselon: "IV.a" },
  unit: { type: "OPD" },
  move: { tmt: "2026-02-10", scope: "INTRA", nature: "LATERAL", documents: "ALL" },
  plan: { ppkStatus: "DEFINITIVE" },
};
type Facts = typeof lawful;
const judged = (facts: object, date?: string) => {
  const read = readCase(facts, date);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return judgeCase(read.question);
};
const verdictOf = (facts: object, date?: string): Verdict => judged(facts, date).verdict;
const withMove = (more: object) => ({ ...lawful, move: { ...lawful.move, ...more } });
const withPerson = (more: object) => ({ ...lawful, employee: { ...lawful.employee, ...more } });
const faultsOf = (facts: unknown, date?: string) => {
  const read = readCase(facts, date);
  return read.ok ? [] : read.faults;
};

describe("a case file", () => {
  it("passes as a stranger writes it, and on another day when asked", () => {
    expect(verdictOf(lawful)).toBe("PASS");
    expect(verdictOf(lawful, "2026-02-09")).toBe("BLOCK");
  });

  it("takes the same facts in the other spellings people use", () => {
    const spelt: object[] = [
      withPerson({
        performance: [
          { year: 2024, predicate: "Sangat Baik" },
          { year: 2025, predicate: "SANGAT_BAIK" },
        ],
      }),
      withPerson({ education: [{ level: "S-1", field: "Hukum", accredited: true }] }),
      withMove({ documents: { all: true } }),
      { ...withMove({ documents: {} }), documents: "ALL" },
      withMove({ documents: ["tpkMinutes", "pertekImut", "assessment"] }),
      withMove({
        documents: {
          tpkMinutes: { number: "800/1", date: "2026-01-05", issuer: "TPK" },
          pertekImut: true,
          assessment: "800/2",
        },
      }),
      { ...lawful, unit: undefined, fromUnit: { type: "OPD" }, toUnit: { type: "OPD" } },
      { ...lawful, plan: { ppkStatus: "DEF" } },
    ];
    for (const facts of spelt) expect(verdictOf(facts), JSON.stringify(facts)).toBe("PASS");
  });

  it("finds the post held in a record of postings, the open one being the present", () => {
    const { currentPosting: _, from: __, ...rest } = lawful;
    const record = [
      { positionId: "staf", position: { kind: "PELAKSANA" }, tmt: "2010-03-01", endedAt: "2024-02-10" },
      { positionId: "kasi", position: { kind: "PENGAWAS", eselon: "IV.a" }, tmt: "2024-02-10" },
    ];
    expect(verdictOf({ ...rest, postings: record })).toBe("PASS");
    expect(verdictOf({ ...rest, posting: record })).toBe("PASS");
    expect(verdictOf({ ...rest, employee: { ...lawful.employee, history: record } })).toBe("PASS");
    expect(judged({ ...rest, postings: record }, "2026-02-09").findings[0]?.rule).toBe("min-tenure-2y");
  });

  it("reads a level of education as the dossier writes it", () => {
    expect(verdictOf(withPerson({ education: [{ level: "S1_D4", field: "HUKUM" }] }))).toBe("PASS");
    expect(verdictOf(withPerson({ education: ["SLTA"] }))).toBe("BLOCK");
  });

  it("judges certificates a post asks for and permits tied to a place", () => {
    const asking = { ...lawful, to: { ...lawful.to, requiredCertificates: ["PPNS"] } };
    expect(judged(asking).findings[0]).toMatchObject({ rule: "competence-fit", missing: ["certificates"] });
    const holding = (certificates: string[]) => ({
      ...asking,
      employee: { ...lawful.employee, certificates },
    });
    expect(judged(holding([])).findings[0]).toMatchObject({ rule: "competence-fit", severity: "BLOCK" });
    expect(verdictOf(holding(["ppns"]))).toBe("PASS");
    const nurse = { kind: "JF", jenjang: "TERAMPIL", family: "PERAWAT", requiredEducation: ["D3"] };
    const licensed = (facilityId: string) => ({
      ...lawful,
      employee: {
        ...lawful.employee,
        certificates: [],
        sip: [{ profession: "PERAWAT", facilityId, validUntil: null }],
      },
      from: nurse,
      to: nurse,
      unit: undefined,
      fromUnit: { unitId: "pkm-a", type: "PUSKESMAS" },
      toUnit: { unitId: "pkm-b", type: "PUSKESMAS" },
    });
    expect(judged(licensed("pkm-a")).findings.map(({ rule }) => rule)).toContain("sip-new-place");
    expect(verdictOf(licensed("pkm-b"))).toBe("PASS");
  });

  it("asks for a paper that is said to be missing, and never counts papers that lift a ban among all", () => {
    const { verdict, findings } = judged(withMove({ documents: { all: true, tpkMinutes: false } }));
    expect(verdict).toBe("NEED-DOC");
    expect(findings[0]).toMatchObject({ rule: "authority-intra-ppk", missing: ["tpkMinutes"] });
    const frozen = { ...lawful, plan: { ppkStatus: "DEFINITIVE", headInauguratedAt: "2025-10-01" } };
    expect(judged(frozen).findings[0]).toMatchObject({ rule: "new-head-6m", severity: "BLOCK" });
    const lifted = { ...frozen, move: { ...lawful.move, documents: { all: true, mendagriApproval: true } } };
    expect(verdictOf(lifted)).toBe("PASS");
    expect(verdictOf({ ...frozen, plan: { ...frozen.plan, mendagriApprovals: [{ number: "100/1" }] } })).toBe(
      "PASS",
    );
  });

  it("never passes because a fact of the person or a post was left out", () => {
    const parts = ["employee", "from", "to"] as const;
    const left = parts.flatMap((part) => Object.keys(lawful[part]).map((key) => [part, key] as const));
    const harmless = new Set(["tmtPns", "kind"]);
    for (const [part, key] of left) {
      if (harmless.has(key) || (part === "from" && key === "eselon")) continue;
      const { [key]: _, ...rest } = lawful[part] as Record<string, unknown>;
      expect(verdictOf({ ...lawful, [part]: rest }), `${part}.${key}`).not.toBe("PASS");
    }
    expect(verdictOf({ ...lawful, plan: {} })).not.toBe("PASS");
    expect(verdictOf({ ...lawful, currentPosting: { positionId: "kasi" } })).not.toBe("PASS");
    expect(verdictOf({ ...lawful, move: { tmt: "2026-02-10" } })).not.toBe("PASS");
  });

  it("tells every fault: where, what was found, what is expected, and the likely fix", () => {
    const faults = faultsOf({
      employe: {},
      employee: { kind: "PNZ", birthDate: "10/02/1980", golongan: "III/z", golongn: "III/d" },
      to: { kind: "PENGAWAS", abkNeed: "3" },
      move: { tmt: "2026-02-30", documents: { pertek2Bkn: true } },
    });
    expect(faults.map(({ where }) => where).sort()).toEqual(
      [
        "employe",
        "employee.birthDate",
        "employee.golongan",
        "employee.golongn",
        "employee.kind",
        "move.documents.pertek2Bkn",
        "move.tmt",
        "to.abkNeed",
      ].sort(),
    );
    const fixOf = (where: string) => faults.find((fault) => fault.where === where)?.fix;
    expect(fixOf("employe")).toBe("Mungkin maksudnya employee.");
    expect(fixOf("employee.birthDate")).toBe("Mungkin maksudnya 1980-02-10.");
    expect(fixOf("employee.golongn")).toBe("Mungkin maksudnya golongan.");
    expect(fixOf("move.documents.pertek2Bkn")).toBe("Mungkin maksudnya pertekBkn.");
  });

  it("refuses a nature that the two posts contradict, and a case without a day", () => {
    expect(faultsOf(withMove({ nature: "PROMOTION" }))).toMatchObject([
      { where: "move.nature", found: "PROMOTION", expected: expect.stringContaining("LATERAL") },
    ]);
    const { tmt: _, ...dayless } = lawful.move;
    expect(faultsOf({ ...lawful, move: dayless })).toMatchObject([{ where: "move.tmt" }]);
    expect(verdictOf({ ...lawful, move: dayless }, "2026-02-10")).toBe("PASS");
    expect(faultsOf(lawful, "besok")).toMatchObject([{ where: "--date" }]);
  });

  it("survives whatever JSON it is given", () => {
    const keys = ["employee", "from", "to", "unit", "move", "plan", "documents", "currentPosting", "conduct"];
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...keys), fc.jsonValue())),
        (value) => {
          const read = readCase(value, "2026-02-10");
          if (read.ok) judgeCase(read.question);
          else expect(read.faults.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("does not depend on the order of its keys", () => {
    const shuffled = (value: unknown): unknown =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, field]) => [key, shuffled(field)]),
          )
        : value;
    const turned = shuffled(withMove({ tmt: "2026-02-09", documents: {} })) as Facts;
    expect(judged(turned)).toEqual(judged(withMove({ tmt: "2026-02-09", documents: {} })));
  });
});
