import type { PositionFacts } from "../../facts.js";
import type { Brinks } from "../case-kinds.js";
import { moving, planning } from "../case-kinds.js";
import { d, move, PERAWAT, PKM_DESA, PKM_JAUH, PKM_KOTA, without } from "../fixtures.js";
import { staff } from "../health-cases.js";
import { education, toHeadPuskesmas } from "../situations.js";

/** Professions that need a registration and a permit. */
const LICENSED = [
  "DOKTER",
  "DOKTER_GIGI",
  "PERAWAT",
  "BIDAN",
  "APOTEKER",
  "ASISTEN_APOTEKER",
  "NUTRISIONIS",
  "SANITARIAN",
  "PRANATA_LABORATORIUM",
  "TERAPIS_GIGI",
  "FISIOTERAPIS",
];
const elsewhere = (family: string) => {
  const post: PositionFacts = { ...PERAWAT, id: family.toLowerCase(), family };
  return moving(
    move({ from: post, to: post, fromUnit: PKM_KOTA, toUnit: PKM_DESA, documents: without("sip", "str") }),
  );
};
const NEW_PROFESSIONS = [
  "EPIDEMIOLOG",
  "EPIDEMIOLOG_KESEHATAN",
  "PSIKOLOG_KLINIS",
  "FISIOTERAPIS",
  "TERAPIS_GIGI",
  "TERAPIS_GIGI_MULUT",
];
const educated = (level: string, toUnit = PKM_DESA) =>
  moving(toHeadPuskesmas({ toUnit, person: education(level, "KEPERAWATAN") }));

export const HEALTH_BRINKS: Brinks = {
  "str-valid": LICENSED.map((family) => ["NEED-DOC", elsewhere(family)]),
  "sip-new-place": LICENSED.map((family) => ["NEED-DOC", elsewhere(family)]),
  "pkm-new-professions": NEW_PROFESSIONS.map((family) => [
    "WARN",
    planning({ staffing: [staff(family, 1, { need: null })] }),
  ]),
  "only-doctor": ["DOKTER", "DOKTER_GIGI", "BIDAN"].map((family) => [
    "BLOCK",
    planning({ staffing: [staff(family, 0, { before: 1 })] }),
  ]),
  "kapus-requirements": [
    ["PASS", educated("S1")],
    ["BLOCK", educated("D3")],
    ["WARN", educated("D3", PKM_JAUH)],
    ["BLOCK", educated("D2", PKM_JAUH)],
  ],
  "kapus-training": [
    [
      "PASS",
      moving(
        toHeadPuskesmas({
          documents: without("kapusTraining"),
          person: {
            certificates: [{ kind: "Manajemen Puskesmas", field: null, validUntil: d("2027-01-01") }],
          },
        }),
      ),
    ],
  ],
};
