import type { MoveFacts, UnitFacts } from "../facts.js";
import type { PlannedMove, StaffingFacts, TeachingFacts } from "../plan-facts.js";
import {
  both,
  bothStay,
  moving,
  planCase,
  planned,
  planning,
  type RuleCase,
  withBrink,
} from "./case-kinds.js";
import { d, GURU_KELAS, headCandidate, PAPERS, SD_A, SD_B, SMP_A, without } from "./fixtures.js";

const teacherMove = headCandidate({ to: GURU_KELAS });

/** A teacher at the new school with this week. */
export const week = (teaching: Partial<TeachingFacts>, more: Partial<PlannedMove> = {}): PlannedMove =>
  planned("a", teacherMove, {
    teaching: { jtm: 24, attachedDuties: [], otherDuties: [], ...teaching },
    ...more,
  });
export const duties = (...jtm: readonly number[]): TeachingFacts["otherDuties"] =>
  jtm.map((hours, i) => ({ duty: `tugas ${i + 1}`, jtm: hours }));
const inSpecialArea = { ...SD_B, daerahKhusus: true };

const staffed = (
  unit: UnitFacts,
  family: string,
  more: Partial<Pick<StaffingFacts, "need" | "before" | "after">> = {},
): StaffingFacts => ({
  unit,
  position: { ...GURU_KELAS, id: family, family },
  need: 6,
  before: 5,
  after: 6,
  ...more,
});
const sd = (groups: number, pupils: number): UnitFacts => ({
  ...SD_A,
  school: { groups, pupils, hours: { GURU_AGAMA_KATOLIK: 24, GURU_PJOK: 25 } },
});
const smp = (jtm: number): UnitFacts => ({
  ...SMP_A,
  school: { groups: 12, pupils: 384, hours: { GURU_IPA: jtm } },
});
const counselled = (pupils: number): UnitFacts => ({ ...SMP_A, school: { groups: 9, pupils, hours: null } });

const foundation: UnitFacts = { ...SD_B, id: "sd-yayasan", isPrivate: true };
const toPrivate = (more: Partial<Parameters<typeof headCandidate>[0]> = {}): MoveFacts =>
  headCandidate({
    to: GURU_KELAS,
    toUnit: foundation,
    documents: { ...PAPERS, redistribusiTeam: {} },
    ...more,
  });
const lowIn = (year: number) => ({
  performance: [2023, 2024, 2025].map((one) => ({ year: one, predicate: one === year ? "KURANG" : "BAIK" })),
});
const inPrivate = (since: string): MoveFacts =>
  headCandidate({ to: GURU_KELAS, fromUnit: foundation, since });

export const TEACHER_CASES: Readonly<Record<string, RuleCase>> = {
  "guru-load-2018": withBrink(
    planCase({ moves: [week({ jtm: 24 })] }, { moves: [week({ jtm: 23 })] }, "2025-06-30"),
    ["PASS", planning({ moves: [week({ jtm: 40 })] }, "2025-06-30")],
    ["WARN", planning({ moves: [week({ jtm: 41 })] }, "2025-06-30")],
  ),
  "guru-load-2025": withBrink(
    planCase(
      { moves: [week({ jtm: 18, otherDuties: duties(2, 2, 1, 2) })] },
      { moves: [week({ jtm: 17, otherDuties: duties(2, 2, 1, 2) })] },
    ),
    ["PASS", planning({ moves: [week({ jtm: 12, attachedDuties: ["LABORATORIUM"] })] })],
    ["WARN", planning({ moves: [week({ jtm: 11, attachedDuties: ["LABORATORIUM"] })] })],
  ),
  "guru-load-equivalence": planCase(
    { moves: [week({ otherDuties: duties(2, 2, 2) })] },
    { moves: [week({ otherDuties: duties(2, 2, 2, 1) })] },
  ),
  "guru-load-exception": planCase(
    { moves: [week({ jtm: 24 }, { toUnit: inSpecialArea })] },
    { moves: [week({ jtm: 23 }, { toUnit: inSpecialArea })] },
  ),
  "guru-bk-150": planCase(
    { staffing: [staffed(counselled(300), "GURU_BK", { before: 1, after: 2 })] },
    { staffing: [staffed(counselled(299), "GURU_BK", { before: 1, after: 2 })] },
  ),
  "guru-need-based": both(
    headCandidate({ to: GURU_KELAS, more: { seat: { need: 6, filledAfter: 6 } } }),
    headCandidate({ to: GURU_KELAS, more: { seat: { need: 6, filledAfter: 7 } } }),
  ),
  "guru-need-sd": planCase(
    {
      staffing: [
        staffed(sd(6, 168), "GURU_KELAS"),
        staffed(sd(6, 168), "GURU_PJOK", { need: 2 }),
        staffed(sd(6, 168), "GURU_AGAMA_KATOLIK", { need: 1 }),
      ],
    },
    { staffing: [staffed(sd(7, 168), "GURU_KELAS")] },
  ),
  "guru-need-smp": planCase(
    { staffing: [staffed(smp(48), "GURU_IPA", { need: 2 })] },
    { staffing: [staffed(smp(49), "GURU_IPA", { need: 2 })] },
  ),
  "rombel-size": withBrink(
    planCase(
      { staffing: [staffed(sd(6, 168), "GURU_KELAS"), staffed(smp(48), "GURU_IPA")] },
      { staffing: [staffed(sd(6, 169), "GURU_KELAS")] },
    ),
    [
      "WARN",
      planning({
        staffing: [staffed({ ...SMP_A, school: { groups: 12, pupils: 385, hours: null } }, "GURU_IPA")],
      }),
    ],
  ),
  "guru-mid-term": both(
    headCandidate({ to: GURU_KELAS, tmt: "2026-02-28" }),
    headCandidate({ to: GURU_KELAS, tmt: "2026-03-01" }),
  ),
  "religion-teacher-exception": both(
    headCandidate({ to: GURU_KELAS }),
    headCandidate({ to: { ...GURU_KELAS, id: "guru-agama", family: "GURU_AGAMA_KATOLIK" } }),
  ),
  "guru-private-school": both(toPrivate(), toPrivate({ documents: without("redistribusiTeam") })),
  "guru-private-school-req": withBrink(
    both(toPrivate({ person: { golongan: "III/b" } }), toPrivate({ person: { golongan: "III/a" } })),
    ["PASS", moving(toPrivate({ person: lowIn(2023) }))],
    ["BLOCK", moving(toPrivate({ person: lowIn(2024) }))],
  ),
  "guru-private-term": bothStay(inPrivate("2022-01-05"), inPrivate("2021-12-05")),
};

export { foundation, inSpecialArea, sd, smp, staffed, toPrivate };
export const ON_2026 = d("2026-02-10");
