import type { GovernmentId } from "./demo-governments.js";
import type { Unit } from "./unit.js";

/** Which titles the people of an office unit hold, as weights. Fitted to the head counts per title of the facts (E). */
export type Mix = readonly (readonly [titleId: string, weight: number])[];

const division: Mix = [
  ["PTK", 34],
  ["PDI", 9],
  ["PNLO", 12],
  ["PGLO", 7],
  ["OLO", 15],
  ["PUO", 6],
];
const section: Mix = [
  ["PTK", 40],
  ["PAP", 22],
  ["PDI", 8],
  ["OLO", 14],
  ["PNLO", 6],
  ["ANKEB", 8],
];
const subdivision: Mix = [
  ["PAP", 40],
  ["PDI", 24],
  ["PTK", 16],
  ["PUO", 11],
  ["OLO", 5],
  ["ARSIPARIS", 3],
];
const byKind: Readonly<Record<string, Mix>> = {
  BIDANG: division,
  BAGIAN: section,
  SUBBAGIAN: subdivision,
  KELURAHAN: [
    ["PAP", 40],
    ["PTK", 34],
    ["PDI", 26],
  ],
  SEKSI: [
    ["PTK", 60],
    ["PAP", 40],
  ],
  ASISTEN: [["PTK", 1]],
  OPD: [["PTK", 1]],
  UPTD: [
    ["PNLO", 24],
    ["PGLO", 20],
    ["OLO", 40],
    ["PUO", 12],
  ],
  IRBAN: [
    ["AUDITOR", 48],
    ["PPUPD", 38],
    ["PTK", 14],
  ],
  KELOMPOK_JF: [["WASSEK", 1]],
  PNF: [
    ["PAMONG", 70],
    ["OLO", 30],
  ],
  TK: [
    ["GURUTK", 80],
    ["PAP", 8],
    ["OLO", 12],
  ],
  PUSKESMAS: [
    ["DOKTER1", 2.4],
    ["DOKTER2", 2.0],
    ["DRG1", 2.8],
    ["PERAWAT1", 12],
    ["PERAWAT2", 17],
    ["PERAWAT3", 8],
    ["BIDAN1", 18],
    ["BIDAN2", 8],
    ["APOTEKER", 2.4],
    ["ASSAPOT", 4],
    ["ATLM", 4],
    ["SANITARIAN", 5],
    ["NUTRISI", 4.5],
    ["PROMKES", 4.5],
    ["TGIGI", 3.2],
    ["PEREKAM", 1],
    ["PAP", 7],
    ["OLO", 5],
  ],
};

const hospital: Readonly<Record<string, Mix>> = {
  "RSUD-1": [
    ["PAP", 36],
    ["PDI", 14],
    ["OLO", 30],
    ["PUO", 16],
  ],
  "RSUD-2": [
    ["DOKTER1", 20],
    ["DOKTER2", 20],
    ["DOKTER3", 18],
    ["DRG1", 7],
    ["PNLO", 14],
    ["OLO", 18],
  ],
  "RSUD-3": [
    ["PERAWAT1", 66],
    ["PERAWAT2", 60],
    ["PERAWAT3", 42],
    ["BIDAN1", 22],
    ["BIDAN2", 10],
  ],
  "RSUD-4": [
    ["APOTEKER", 12],
    ["ASSAPOT", 14],
    ["ATLM", 18],
    ["NUTRISI", 8],
    ["PEREKAM", 14],
    ["OLO", 12],
  ],
};

/** Functional titles of one office: share of the people in each of its divisions (or in the one named). */
const special: Readonly<Record<string, Mix>> = {
  BKPPD: [
    ["ANSDMA1", 30],
    ["ANSDMA2", 24],
    ["PRAKOM", 6],
  ],
  "BKPPD-B3": [
    ["ASESOR", 16],
    ["ANSDMA2", 20],
    ["ANSDMA1", 20],
  ],
  BAPPEDA: [["PERENCANA", 70]],
  BALITBANG: [["ANKEB", 40]],
  "PUPR-B1": [["TEKBM", 70]],
  "PUPR-B4": [["TPR", 40]],
  "PUPR-B2": [["TPR", 10]],
  DLHK: [["PEDAL", 9]],
  DLH: [["PEDAL", 20]],
  SATPOLPP: [["POLPP1", 60]],
  DAMKAR: [["DAMKAR1", 75]],
  KOMINFO: [
    ["PRAKOM", 45],
    ["PRAHUM", 12],
  ],
  DUKCAPIL: [
    ["ADB", 18],
    ["PRAKOM", 10],
  ],
  "PERTANIAN-B3": [["PPL", 200]],
  "PERTANIAN-B1": [["PPL", 60]],
  "PERTANIAN-B2": [["MEDVET", 40]],
  "PETERNAKAN-B1": [["MEDVET", 40]],
  DPPKB: [["PLKB", 55]],
  P3AKB: [["PLKB", 45]],
  DINSOS: [["PEKSOS", 38]],
  "ARPUS-B1": [["ARSIPARIS", 40]],
  "ARPUS-B2": [["PUSTAKAWAN", 40]],
  "PERPUS-B1": [["ARSIPARIS", 40]],
  "PERPUS-B2": [["PUSTAKAWAN", 40]],
  DINKES: [
    ["ADMINKES", 42],
    ["PROMKES", 8],
  ],
  "SETDA-PBJ": [["PPBJ", 160]],
  "SETDA-HUKUM": [
    ["PERUU", 40],
    ["DOKHUK", 35],
  ],
  "SETDA-PROKOPIM": [["PRAHUM", 22]],
  "SETDA-UMUM": [
    ["OLO", 25],
    ["PUO", 15],
  ],
  "SETDA-BG3": [
    ["PERUU", 40],
    ["DOKHUK", 35],
  ],
  "SETDA-BG5": [["PPBJ", 120]],
  "DLHK-B3": [
    ["PEDAL", 4],
    ["OLO", 90],
    ["PUO", 60],
  ],
  LABKES: [["ATLM", 60]],
  "UPTD-PKB": [["PENGUJI", 110]],
  "UPTD-RPH": [["MEDVET", 30]],
};

const analysts: Mix = [["ANKEB", 6]];

export function staffMix(unit: Unit): Mix {
  const own = hospital[unit.code];
  if (own !== undefined) return own;
  const base = byKind[unit.kind] ?? [];
  const office = unit.office === "BKPSDM" ? "BKPPD" : unit.office;
  const code = unit.code.replace("BKPSDM", "BKPPD");
  const inDivision = unit.kind === "BIDANG" ? (special[code] ?? special[office]) : special[code];
  const policy = unit.kind === "BIDANG" ? analysts : [];
  const merged = new Map<string, number>();
  for (const [id, weight] of [...base, ...(inDivision ?? []), ...policy])
    merged.set(id, (merged.get(id) ?? 0) + weight);
  return [...merged];
}

const nurses = new Set(["PERAWAT1", "PERAWAT2", "PERAWAT3"]);
const midwives = new Set(["BIDAN1", "BIDAN2"]);
const pharmacy = new Set(["APOTEKER", "ASSAPOT"]);
const technical: Readonly<Record<string, number>> = {
  PERENCANA: 0.6,
  TEKBM: 0.7,
  TPR: 0.7,
  PEDAL: 0.7,
  PENGUJI: 0.75,
  PRAKOM: 0.62,
  ADB: 0.8,
  PPBJ: 0.75,
  PERUU: 0.7,
  MEDVET: 0.75,
  PPL: 0.85,
  PEKSOS: 0.75,
  WASSEK: 0.8,
};

function puskesmasFill(government: GovernmentId, unit: Unit, id: string): number {
  const hard = unit.remoteness === "SANGAT_TERPENCIL";
  const remote = hard || unit.remoteness === "TERPENCIL";
  const kab = government === "kab";
  if (nurses.has(id) || midwives.has(id)) {
    if (kab) return hard ? 0.65 : remote ? 0.85 : 1.35;
    if (unit.remoteness === "PINGGIRAN") return 0.85;
    return nurses.has(id) ? 1.25 : 1.1;
  }
  if (id === "DRG1") return kab ? 0.3 : 0.8;
  if (pharmacy.has(id)) return kab ? 0.55 : 0.75;
  if (id.startsWith("DOKTER")) return kab ? (hard ? 0.45 : remote ? 0.7 : 1.1) : 0.95;
  return kab && remote ? 0.75 : 0.92;
}

/** Fill ratio of a title in an office or health unit: people over need (marginals, `need_gap`; the rest E). */
export function fillRatio(government: GovernmentId, unit: Unit, id: string): number {
  if (unit.kind === "PUSKESMAS") return puskesmasFill(government, unit, id);
  const own = technical[id];
  if (own !== undefined) return own;
  if (unit.code.startsWith("RSUD")) return nurses.has(id) ? 1.05 : id.startsWith("DOKTER") ? 0.85 : 0.95;
  if (unit.office === "SETDA" || unit.office === "SETWAN") return 1.18;
  switch (unit.kind) {
    case "KELURAHAN":
      return unit.remoteness === "BIASA" ? 0.79 : 0.68;
    case "SEKSI":
      return 0.85;
    case "IRBAN":
      return 0.8;
    case "UPTD":
      return 0.9;
    case "SUBBAGIAN":
      return id === "PDI" ? 0.95 : unit.eselon === "IV.b" ? 0.9 : 1.06;
    case "BIDANG":
      return id === "PTK" ? 1.03 : id === "PDI" ? 0.9 : ["OLO", "PUO"].includes(id) ? 1.05 : 0.88;
    default:
      return 0.95;
  }
}
