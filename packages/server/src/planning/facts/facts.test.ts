import { describe, expect, it } from "vitest";
import type { Workforce } from "../../workforce/snapshot.js";
import { makeNip, smallGovernment, TMT } from "../testing/workforce.js";
import { lawFacts } from "./facts.js";

const factsOf = (change: (workforce: Workforce) => Workforce, n = 2) => {
  const workforce = change(smallGovernment());
  const facts = lawFacts(workforce, TMT);
  return {
    ...facts,
    person: facts.employees[workforce.employees.findIndex(({ nip }) => nip === makeNip(n))]!,
  };
};
const lacking = (kind: string) => (workforce: Workforce) => ({
  ...workforce,
  datasets: new Set([...workforce.datasets].filter((one) => one !== kind)),
});

describe("facts of the law", () => {
  it("reads no row in a register that was handed over as none", () => {
    const { person, missingRegisters } = factsOf((workforce) => workforce);
    expect(person).toMatchObject({
      certificates: [],
      legalStatus: "NONE",
      study: null,
      leaves: [],
      discipline: [],
    });
    expect(missingRegisters).toEqual([]);
  });

  it("keeps what a missing register would say unknown", () => {
    expect(factsOf(lacking("sertifikat")).person.certificates).toBeNull();
    expect(factsOf(lacking("disiplin")).person.legalStatus).toBeNull();
    expect(factsOf(lacking("riwayat")).person.history).toEqual([]);
    expect(factsOf(lacking("disiplin")).missingRegisters.map(({ kind }) => kind)).toEqual(["disiplin"]);
    expect(factsOf(lacking("absen")).missingRegisters.map(({ kind }) => kind)).toEqual(["absen"]);
  });

  it("knows groups and pupils of a school where the register of units has them", () => {
    const withSchool = (groups: number | null, students: number | null) =>
      factsOf((workforce) => ({
        ...workforce,
        units: workforce.units.map((unit) => (unit.code === "SD-A" ? { ...unit, groups, students } : unit)),
      })).units.get("SD-A")!.school;
    expect(withSchool(6, 150)).toEqual({ groups: 6, pupils: 150, hours: null });
    expect(withSchool(6, null)).toEqual({ groups: 6, pupils: null, hours: null });
    expect(withSchool(null, null)).toBeNull();
  });

  it("adds the post held now to a history that does not have it yet", () => {
    const { person } = factsOf((workforce) => ({ ...workforce, history: [] }));
    expect(person.history).toEqual([
      expect.objectContaining({ positionId: "GURU", unitId: "SD-A", start: "2018-01-02", end: null }),
    ]);
  });

  it("tells a running court case from a penalty, and a closed case from a sentence", () => {
    const withCase = (type: string, status: string) =>
      factsOf((workforce) => ({
        ...workforce,
        discipline: [
          { nip: makeNip(2), level: "PROSES HUKUM", type, status, startedOn: "2026-01-01", endedOn: null },
        ],
      })).person;
    expect(withCase("Tersangka", "PROSES")).toMatchObject({ legalStatus: "SUSPECT", discipline: [] });
    expect(withCase("Terdakwa", "PROSES").legalStatus).toBe("DEFENDANT");
    expect(withCase("Terpidana", "SELESAI").legalStatus).toBe("CONVICTED");
    expect(withCase("Tersangka", "SELESAI").legalStatus).toBe("NONE");
  });

  it("takes the study assignment of the day, and the latest assessment that is not later", () => {
    const { person } = factsOf((workforce) => ({
      ...workforce,
      absences: [
        {
          nip: makeNip(2),
          kind: "TUGAS BELAJAR",
          startedOn: "2020-01-01",
          endedOn: "2022-01-01",
          releasedFromPost: true,
          bondUntil: "2026-01-01",
        },
        {
          nip: makeNip(2),
          kind: "TUGAS BELAJAR",
          startedOn: "2026-09-01",
          endedOn: null,
          releasedFromPost: true,
          bondUntil: null,
        },
        {
          nip: makeNip(2),
          kind: "CUTI BESAR",
          startedOn: "2026-12-01",
          endedOn: "2027-02-01",
          releasedFromPost: null,
          bondUntil: null,
        },
      ],
      assessments: [
        { nip: makeNip(2), assessedOn: "2024-01-01", jpm: 70, assessor: null },
        { nip: makeNip(2), assessedOn: "2026-01-01", jpm: 80, assessor: null },
        { nip: makeNip(2), assessedOn: "2027-06-01", jpm: 90, assessor: null },
      ],
    }));
    expect(person.study).toMatchObject({ from: "2026-09-01", releasedFromPost: true });
    expect(person.leaves).toEqual([{ kind: "BESAR", from: "2026-12-01", to: "2027-02-01" }]);
    expect(person.competence).toEqual({ jpm: 80, date: "2026-01-01" });
  });
});
