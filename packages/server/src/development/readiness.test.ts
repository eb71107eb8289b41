import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTolerable } from "../planning/cycle/documents.js";
import { judgePair } from "../planning/eligibility/judge-pair.js";
import { openWorld } from "../planning/facts/world.js";
import { buildProblem } from "../planning/problem/build-problem.js";
import { defaultPlanOptions } from "../planning/problem/default-options.js";
import { TMT } from "../planning/testing/workforce.js";
import type { Workforce } from "../workforce/snapshot.js";
import { readinessOf } from "./readiness.js";
import { HEAD_OF_SD_B, NEARLY_HEADS, nearlyHeads, session } from "./testing/nearly-heads.js";

const options = defaultPlanOptions(12);
const readiness = (workforce: Workforce, nip: string, { unitCode, titleCode } = HEAD_OF_SD_B) => {
  const world = openWorld(workforce, options, TMT);
  const e = world.index.employeeIndex.get(nip)!;
  return readinessOf(world, e, judgePair(world, e, unitCode, titleCode)!);
};
const [first, second] = NEARLY_HEADS as [string, string];

describe("readiness of a person for a post", () => {
  it("is siap bersyarat where a session before the TMT gives the one paper that is missing, named with its dates", () => {
    expect(readiness(nearlyHeads(), first)).toMatchObject({
      state: "siap-bersyarat",
      readyFrom: "2026-10-11",
      trainings: [
        {
          code: "BCKS",
          sessionCode: "BCKS-1",
          startsOn: "2026-09-01",
          endsOn: "2026-10-10",
          planned: false,
          free: 1,
        },
      ],
      sentence:
        "Siap bersyarat: memenuhi persyaratan setelah lulus Pelatihan Bakal Calon Kepala Sekolah (144 JP, 1 September 2026 sampai 10 Oktober 2026).",
    });
  });

  it("is siap once the certificate is held", () => {
    const workforce = nearlyHeads();
    const trained = {
      ...workforce,
      certificates: [
        ...workforce.certificates,
        { nip: first, kind: "CALON KEPALA SEKOLAH", field: "", issuedOn: "2026-10-10", validUntil: null },
      ],
    };
    expect(readiness(trained, first)).toMatchObject({ state: "siap", trainings: [], readyFrom: TMT });
  });

  it.each([
    ["is not held", session({ state: "BATAL", isOpen: false }), null],
    ["takes nobody any more", session({ state: "DITUTUP", isOpen: false }), null],
    ["is full", session({ taken: 1 }), null],
    ["ends on the TMT", session({ startsOn: "2026-12-01", endsOn: TMT }), "2027-01-05"],
    ["ends after it", session({ startsOn: "2027-02-01", endsOn: "2027-03-10" }), "2027-03-11"],
  ])("is belum siap when the only session %s", (_, only, readyFrom) => {
    const found = readiness(nearlyHeads([only]), first);
    expect(found).toMatchObject({ state: "belum-siap", readyFrom });
    expect(found.missing.join(" ")).toContain("pelatihan");
  });

  it("counts an own place in a session that is full or closed, and gives back the free one of another training's session", () => {
    const full = session({ state: "DITUTUP", isOpen: false, taken: 1 });
    const workforce = nearlyHeads([full], [{ nip: first, sessionCode: "BCKS-1" }]);
    expect(readiness(workforce, first)).toMatchObject({
      state: "siap-bersyarat",
      trainings: [{ planned: true, free: 0 }],
    });
    expect(readiness(workforce, second).state).toBe("belum-siap");
  });

  it("names no training that changes nothing", () => {
    const { training, ...workforce } = nearlyHeads();
    const [course] = training.catalogue;
    const other = { ...course!, code: "PBJ1", name: "Pengadaan", certificateKind: "PBJ" };
    const both = {
      ...workforce,
      training: {
        catalogue: [course!, other],
        sessions: [...training.sessions, session({ code: "PBJ1-1", trainingCode: "PBJ1" })],
        places: [{ nip: first, sessionCode: "PBJ1-1" }],
      },
    };
    expect(readiness(both, first).trainings.map(({ code }) => code)).toEqual(["BCKS"]);
  });

  it("is belum siap where something no training gives is missing too", () => {
    const workforce = nearlyHeads();
    const unfit = {
      ...workforce,
      performance: workforce.performance.map((row) => ({ ...row, predicate: "KURANG" })),
    };
    expect(readiness(unfit, first).state).toBe("belum-siap");
  });
});

it("says what the law says of one who holds what the trainings give, for every person, post and set of sessions", () => {
  const sessions = fc.array(
    fc.record({
      endsOn: fc.constantFrom("2026-08-01", "2026-12-31", TMT, "2027-06-30"),
      state: fc.constantFrom("DIBUKA", "DITUTUP", "BATAL"),
      capacity: fc.nat(2),
    }),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(sessions, fc.nat(11), fc.nat(8), (drawn, person, at) => {
      const workforce = nearlyHeads(
        drawn.map(({ endsOn, state, capacity }, i) =>
          session({
            code: `S${i}`,
            startsOn: "2026-07-15",
            endsOn,
            state,
            capacity,
            isOpen: state === "DIBUKA",
          }),
        ),
      );
      const world = openWorld(workforce, options, TMT);
      const { unit, title } = world.index.posts[at]!;
      const judged = judgePair(world, person, unit.code, title.code)!;
      const inTime = drawn.some(
        ({ endsOn, state, capacity }) => state === "DIBUKA" && capacity > 0 && endsOn < TMT,
      );
      const trained = openWorld(
        {
          ...workforce,
          certificates: [
            ...workforce.certificates,
            ...(inTime
              ? [
                  {
                    nip: world.index.employees[person]!.nip,
                    kind: "CALON KEPALA SEKOLAH",
                    field: "",
                    issuedOn: null,
                    validUntil: null,
                  },
                ]
              : []),
          ].sort((a, b) => (a.nip + a.kind < b.nip + b.kind ? -1 : 1)),
        },
        options,
        TMT,
      );
      const lawful = (of: typeof world) =>
        judgePair(of, person, unit.code, title.code)!.findings.every(isTolerable);
      const expected = lawful(world) ? "siap" : lawful(trained) ? "siap-bersyarat" : "belum-siap";
      expect(readinessOf(world, person, judged).state).toBe(expected);
    }),
    { numRuns: 150 },
  );
});

describe("a plan on condition", () => {
  const build = (workforce: Workforce, onCondition: boolean) =>
    buildProblem(workforce, { ...options, ...(onCondition && { onCondition }) }, TMT);
  const mayLead = (workforce: Workforce, onCondition: boolean) => {
    const { problem, seats, nips } = build(workforce, onCondition);
    const head = seats.findIndex(({ unitCode, titleCode }) => unitCode === "SD-B" && titleCode === "KEPSEK");
    return Array.from(problem.candidates.employee).flatMap((e, k) =>
      problem.candidates.post[k] === head ? [nips[e]!] : [],
    );
  };

  it("weighs people who lack only a training where the plan takes them, and nobody else", () => {
    expect(mayLead(nearlyHeads(), false).filter((nip) => NEARLY_HEADS.includes(nip))).toEqual([]);
    expect(mayLead(nearlyHeads(), true).filter((nip) => NEARLY_HEADS.includes(nip))).toEqual(NEARLY_HEADS);
  });

  it("changes no byte of the problem where no session helps", () => {
    const none = nearlyHeads([session({ state: "BATAL", isOpen: false })]);
    expect(build(none, true).problem).toEqual(build(none, false).problem);
  });

  it("never counts on more free places than there are; who has a place needs none", () => {
    const limits = (workforce: Workforce) =>
      build(workforce, true)
        .problem.constraints.filter(({ name }) => name.startsWith("Kapasitas pelatihan"))
        .map((one) => one.kind === "limit" && [one.name, one.employees?.length, one.max, one.movesOnly]);
    expect(limits(nearlyHeads())).toEqual([
      ["Kapasitas pelatihan Pelatihan Bakal Calon Kepala Sekolah sebelum TMT (BCKS)", 2, 1, true],
    ]);
    expect(limits(nearlyHeads([session({ capacity: 2 })]))).toEqual([]);
    const own = nearlyHeads([session({ capacity: 2, taken: 1 })], [{ nip: first, sessionCode: "BCKS-1" }]);
    expect(limits(own)).toEqual([]);
  });
});
