import type { PositionFacts } from "../facts.js";
import type { Verdict } from "../findings.js";
import type { PlanFacts } from "../plan-facts.js";
import { planCase, planned, planning, type RuleCase, withBrink } from "./case-kinds.js";
import {
  ANALIS_MADYA,
  ANALIS_MUDA,
  ANALIS_PERTAMA,
  ANALIS_UTAMA,
  BADAN,
  DINAS,
  d,
  GURU_KELAS,
  KABID,
  KADIS,
  KASI,
  KASUBBAG,
  move,
  PERAWAT,
  PKM_DESA,
  PKM_KOTA,
  SD_A,
  SD_B,
  SD_KHUSUS,
} from "./fixtures.js";
import { lateral } from "./situations.js";

const toSeat = planned("a", lateral());
const seat = (id: string, holderId: string | null) => ({
  id,
  positionId: KASUBBAG.id,
  unitId: BADAN.id,
  holderId,
  validFrom: d("2020-01-01"),
  validTo: null,
});
const row = (family: string, before: number, after: number, need: number | null, unit = PKM_KOTA) => ({
  unit,
  position: { ...PERAWAT, id: family, family },
  need,
  before,
  after,
});
type Least = readonly [family: string, withoutBeds: number, withBeds: number];
const BOTH_TABLES: readonly Least[] = [
  ["DOKTER", 1, 2],
  ["DOKTER_GIGI", 1, 1],
  ["PERAWAT", 5, 8],
  ["BIDAN", 4, 7],
  ["SANITARIAN", 1, 1],
  ["PRANATA_LABORATORIUM", 1, 1],
  ["NUTRISIONIS", 1, 2],
  ["APOTEKER", 1, 1],
];
/** One down to the least passes; one below it is what the rule says of the day. */
const puskesmasTable = (on: string, below: Verdict, table: readonly Least[]) =>
  table.flatMap(([family, withoutBeds, withBeds]) =>
    [
      { unit: PKM_KOTA, least: withoutBeds },
      { unit: { ...PKM_KOTA, inpatient: true }, least: withBeds },
    ].flatMap(({ unit, least }) => [
      ["PASS" as const, planning({ staffing: [row(family, least + 1, least, null, unit)] }, on)] as const,
      [below, planning({ staffing: [row(family, least, least - 1, null, unit)] }, on)] as const,
    ]),
  );
const exits = planned("a", move({ from: GURU_KELAS, to: GURU_KELAS, fromUnit: SD_KHUSUS, toUnit: SD_A }));
const enters = planned("b", move({ from: GURU_KELAS, to: GURU_KELAS, fromUnit: SD_B, toUnit: SD_KHUSUS }));

const actingAs = (target: PositionFacts, post: PositionFacts | null): Partial<PlanFacts> => ({
  staffing: [{ unit: DINAS, position: target, need: 1, before: 1, after: 0 }],
  acting: [
    {
      unitId: DINAS.id,
      positionId: target.id,
      employeeId: "p9",
      from: d("2026-02-10"),
      until: d("2026-05-09"),
      extensions: 0,
      post,
    },
  ],
});

export const PLAN_CASES: Readonly<Record<string, RuleCase>> = {
  "pkm-min-staff": withBrink(
    planCase({ staffing: [row("PERAWAT", 6, 5, 5)] }, { staffing: [row("PERAWAT", 5, 4, 5)] }),
    ...puskesmasTable("2026-02-10", "WARN", [
      ...BOTH_TABLES,
      ["PROMOSI_KESEHATAN", 1, 1],
      ["PROMOTOR_KESEHATAN", 1, 1],
    ]),
    ...puskesmasTable("2019-10-16", "BLOCK", [...BOTH_TABLES, ["KESEHATAN_MASYARAKAT", 1, 1]]),
  ),
  "seat-exists": planCase({ moves: [toSeat], seats: [seat("s2", null)] }, { moves: [toSeat] }),
  "seat-free": planCase(
    {
      moves: [
        toSeat,
        planned("b", lateral(), { employee: { ...toSeat.employee, id: "e-b" }, toSeatId: "s3" }),
      ],
      seats: [seat("s2", "e-b")],
    },
    { moves: [toSeat], seats: [seat("s2", "e-b")] },
  ),
  "one-seat-one-person": planCase({ moves: [toSeat] }, { moves: [toSeat, planned("b", lateral())] }),
  "no-orphan": planCase({ moves: [toSeat], displaced: ["e-a"] }, { displaced: ["e-z"] }),
  "swap-consistent": planCase(
    { moves: [toSeat, planned("b", lateral(), { fromSeatId: "s2", toSeatId: "s1" })] },
    { moves: [toSeat, planned("b", lateral(), { fromSeatId: "s2", toSeatId: "s1", tmt: d("2026-02-12") })] },
  ),
  "need-balance": planCase({ staffing: [row("PERAWAT", 4, 3, 3)] }, { staffing: [row("PERAWAT", 4, 3, 4)] }),
  "remote-protected": planCase(
    { staffing: [row("BIDAN", 5, 4, 4, { ...PKM_DESA, remoteness: "TERPENCIL" })] },
    { staffing: [row("BIDAN", 4, 3, 4, { ...PKM_DESA, remoteness: "TERPENCIL" })] },
  ),
  "guru-source-not-stripped": planCase(
    { staffing: [row("GURU_KELAS", 7, 6, 6, SD_A)] },
    { staffing: [row("GURU_KELAS", 6, 5, 6, SD_A)] },
  ),
  "guru-special-area-exit": planCase({ moves: [exits, enters] }, { moves: [exits] }),
  "only-doctor": planCase({ staffing: [row("DOKTER", 2, 1, 1)] }, { staffing: [row("DOKTER", 1, 0, 1)] }),
  "only-holder": planCase(
    { staffing: [row("BENDAHARA", 2, 1, 1)] },
    { staffing: [row("BENDAHARA", 1, 0, 1)] },
  ),
  "jf-not-plt-too-high": withBrink(
    planCase(actingAs(KADIS, ANALIS_MADYA), actingAs(KADIS, ANALIS_MUDA)),
    ["PASS", planning(actingAs(KADIS, ANALIS_UTAMA))],
    ["PASS", planning(actingAs(KABID, ANALIS_MADYA))],
    ["PASS", planning(actingAs(KABID, ANALIS_MUDA))],
    ["PASS", planning(actingAs(KASI, ANALIS_MUDA))],
    ["WARN", planning(actingAs(KASI, ANALIS_PERTAMA))],
    ["NEED-DOC", planning(actingAs(KADIS, null))],
  ),
};
