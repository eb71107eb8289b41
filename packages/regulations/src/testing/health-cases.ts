import type { UnitFacts } from "../facts.js";
import type { StaffingFacts } from "../plan-facts.js";
import { both, planCase, type RuleCase } from "./case-kinds.js";
import { KASI, KASUBBAG, move, PERAWAT, PKM_DESA, PKM_KOTA, without } from "./fixtures.js";

export const PUSTU: UnitFacts = { ...PKM_DESA, id: "pustu", kind: "PUSTU" };
export const staff = (
  family: string,
  after: number,
  more: Partial<Omit<StaffingFacts, "position">> = {},
): StaffingFacts => ({
  unit: PKM_KOTA,
  position: { ...PERAWAT, id: family, family },
  need: 1,
  before: after,
  after,
  ...more,
});
export const NINE = [
  "DOKTER",
  "DOKTER_GIGI",
  "PERAWAT",
  "BIDAN",
  "PROMOTOR_KESEHATAN",
  "TENAGA_SANITASI_LINGKUNGAN",
  "NUTRISIONIS",
  "ASISTEN_APOTEKER",
  "PRANATA_LABORATORIUM",
].map((family) => staff(family, 1));

const nurse = (more: Partial<Parameters<typeof move>[0]> = {}) =>
  move({ from: PERAWAT, to: PERAWAT, fromUnit: PKM_KOTA, toUnit: PKM_DESA, ...more });
const registered = (validUntil: string | null) => ({
  certificates: [{ kind: "STR", field: "PERAWAT", validUntil: validUntil as never }],
});

export const HEALTH_CASES: Readonly<Record<string, RuleCase>> = {
  "str-valid": both(
    nurse({ documents: without("sip"), person: registered("2026-02-10") }),
    nurse({ documents: without("sip"), person: registered("2026-02-09") }),
  ),
  "pkm-nine-professions": planCase({ staffing: NINE }, { staffing: NINE.slice(1) }),
  "pkm-new-professions": planCase(
    { staffing: [staff("FISIOTERAPIS", 1)] },
    { staffing: [staff("FISIOTERAPIS", 1, { need: null })] },
  ),
  "pustu-min": planCase(
    { staffing: [staff("PERAWAT", 1, { unit: PUSTU }), staff("BIDAN", 1, { unit: PUSTU })] },
    { staffing: [staff("PERAWAT", 1, { unit: PUSTU })] },
  ),
  "pkm-above-min-by-abk": planCase(
    { staffing: [staff("PERAWAT", 6, { before: 5, need: 6 })] },
    { staffing: [staff("PERAWAT", 7, { before: 5, need: 6 })] },
  ),
  "pkm-no-kasubbag-tu": both(
    move({ from: KASI, to: KASUBBAG }),
    move({ from: KASI, to: KASUBBAG, toUnit: PKM_KOTA }),
  ),
  "special-assignment": planCase(
    { staffing: [staff("DOKTER", 2)] },
    { staffing: [staff("DOKTER", 2, { notLocal: 1 })] },
  ),
};
