import type { MoveFacts } from "../facts.js";
import type { ActingFacts, StaffingFacts } from "../plan-facts.js";
import { both, bothStay, planCase, planned, planning, type RuleCase, withBrink } from "./case-kinds.js";
import {
  DEFINITIVE,
  DINAS,
  d,
  GURU_KELAS,
  headCandidate,
  KADIS,
  KAPUS,
  KASI,
  KEPALA_SD,
  move,
  NERS,
  PKM_DESA,
  PKM_KOTA,
  served,
} from "./fixtures.js";

type Options = Partial<Parameters<typeof headCandidate>[0]>;

/** A school head since the date, who moves or stays. */
export const head = (since: string, more: Options = {}): MoveFacts =>
  headCandidate({
    from: KEPALA_SD,
    since,
    before: [served(GURU_KELAS, "2010-03-01", since, "sd-b")],
    ...more,
  });
const lessons = (jtm: number | null) => ({ jtm, attachedDuties: [], otherDuties: [] });
export const headLeaves = (since: string, to: MoveFacts["to"], jtm: number | null = 24) =>
  planned("a", head(since, { to }), { teaching: lessons(jtm) });

export const inWindow = (more: Partial<NonNullable<MoveFacts["plan"]>>) => ({
  more: { plan: { ...DEFINITIVE, ...more } },
});
export const headOfPuskesmas = (more: Partial<Parameters<typeof move>[0]> = {}) =>
  move({ from: NERS, to: KAPUS, fromUnit: PKM_KOTA, toUnit: PKM_DESA, since: "2015-01-05", ...more });

const empty: StaffingFacts = { unit: DINAS, position: KADIS, need: 1, before: 1, after: 0 };
export const acting = (more: Partial<ActingFacts> = {}): ActingFacts => ({
  unitId: DINAS.id,
  positionId: KADIS.id,
  employeeId: "p9",
  from: d("2026-02-10"),
  until: d("2026-05-09"),
  extensions: 0,
  ...more,
});
export const vacant = (one: ActingFacts | null) => ({
  staffing: [empty],
  acting: one === null ? [] : [one],
});

export const LEADER_CASES: Readonly<Record<string, RuleCase>> = {
  "ks-period-4y": bothStay(head("2022-01-06"), head("2022-01-05")),
  "ks-returns-as-guru": planCase(
    { moves: [headLeaves("2018-01-06", KASI)] },
    { moves: [headLeaves("2018-01-05", KASI)] },
  ),
  "ks-pilkada": both(
    headCandidate(inWindow({ headInauguratedAt: d("2025-07-05") })),
    headCandidate(inWindow({ headInauguratedAt: d("2025-07-06") })),
  ),
  "kapus-pilkada": both(
    headOfPuskesmas(inWindow({ candidatePairDate: d("2026-08-11") })),
    headOfPuskesmas(inWindow({ candidatePairDate: d("2026-08-10") })),
  ),
  "critical-seat-gap": withBrink(
    planCase(vacant(acting()), vacant(acting({ until: d("2026-05-10") }))),
    ["PASS", planning(vacant(acting({ extensions: 1, until: d("2026-08-09") })))],
    ["WARN", planning(vacant(acting({ extensions: 2 })))],
  ),
};
