import { type PositionFact, positions } from "./facts.js";

/** What the distributions of `marginals.json` are keyed by. */
export type PostGroup =
  | "JPT_PRATAMA"
  | "ADMINISTRATOR"
  | "PENGAWAS"
  | "JF_GURU"
  | "JF_KESEHATAN"
  | "JF_LAIN"
  | "PELAKSANA";

export interface Title extends PositionFact {
  readonly group: PostGroup;
  /** RUMPUN JABATAN: people and seats of one family may be exchanged. */
  readonly family: string;
  readonly managerial: boolean;
}

const families: Readonly<Record<string, string>> = {
  GURUKELAS1: "GURU_KELAS",
  GURUKELAS2: "GURU_KELAS",
  GURUKELAS3: "GURU_KELAS",
  GURUTK: "GURU_TK",
  GURUPJOK: "GURU_PJOK",
  GURUAGAMAK: "GURU_AGAMA_KRISTEN",
  GURUAGAMAKAT: "GURU_AGAMA_KATOLIK",
  GURUAGAMAI: "GURU_AGAMA_ISLAM",
  GURUMTK: "GURU_MTK",
  GURUIPA: "GURU_IPA",
  GURUBIND: "GURU_BAHASA_INDONESIA",
  GURUBING: "GURU_BAHASA_INGGRIS",
  GURUIPS: "GURU_IPS",
  GURUPPKN: "GURU_PPKN",
  GURUINF: "GURU_INFORMATIKA",
  GURUSENI: "GURU_SENI_PRAKARYA",
  GURUBK: "GURU_BK",
  PAMONG: "PAMONG_BELAJAR",
  WASSEK: "PENGAWAS_SEKOLAH",
  KEPSEKSD: "KEPALA_SEKOLAH_SD",
  KEPSEKSMP: "KEPALA_SEKOLAH_SMP",
  KAPUS: "KEPALA_PUSKESMAS",
  DOKTER1: "DOKTER",
  DOKTER2: "DOKTER",
  DOKTER3: "DOKTER_SPESIALIS",
  DRG1: "DOKTER_GIGI",
  PERAWAT1: "PERAWAT",
  PERAWAT2: "PERAWAT",
  PERAWAT3: "PERAWAT",
  BIDAN1: "BIDAN",
  BIDAN2: "BIDAN",
  APOTEKER: "APOTEKER",
  ASSAPOT: "ASISTEN_APOTEKER",
  ATLM: "PRANATA_LABORATORIUM",
  SANITARIAN: "SANITARIAN",
  NUTRISI: "NUTRISIONIS",
  PROMKES: "PROMOTOR_KESEHATAN",
  ADMINKES: "ADMINISTRATOR_KESEHATAN",
  TGIGI: "TERAPIS_GIGI",
  PEREKAM: "PEREKAM_MEDIS",
  AUDITOR: "AUDITOR",
  PPUPD: "PENGAWAS_PEMERINTAHAN_DAERAH",
  ANKEB: "ANALIS_KEBIJAKAN",
  ANSDMA1: "ANALIS_SDM_APARATUR",
  ANSDMA2: "ANALIS_SDM_APARATUR",
  ASESOR: "ASESOR_SDM_APARATUR",
  PERENCANA: "PERENCANA",
  ARSIPARIS: "ARSIPARIS",
  PUSTAKAWAN: "PUSTAKAWAN",
  PRAKOM: "PRANATA_KOMPUTER",
  PRAHUM: "PRANATA_HUMAS",
  PPBJ: "PENGELOLA_PBJ",
  PERUU: "PERANCANG_PERUNDANGAN",
  PEKSOS: "PEKERJA_SOSIAL",
  PLKB: "PENYULUH_KB",
  PPL: "PENYULUH_PERTANIAN",
  MEDVET: "MEDIK_VETERINER",
  TEKBM: "PENATA_JALAN_JEMBATAN",
  TPR: "PENATA_RUANG",
  PEDAL: "PENGENDALI_DAMPAK_LINGKUNGAN",
  POLPP1: "POLISI_PAMONG_PRAJA",
  DAMKAR1: "PEMADAM_KEBAKARAN",
  PENGUJI: "PENGUJI_KENDARAAN",
  ADB: "ADMINISTRATOR_DATABASE",
  PTK: "PELAKSANA_KLEREK",
  PDI: "PELAKSANA_KLEREK",
  DOKHUK: "PELAKSANA_KLEREK",
  PAP: "PELAKSANA_KLEREK",
  PNLO: "PELAKSANA_OPERATOR",
  PGLO: "PELAKSANA_OPERATOR",
  OLO: "PELAKSANA_OPERATOR",
  PUO: "PELAKSANA_OPERATOR",
};

const structural: Readonly<Record<string, string>> = {
  CAMAT: "STRUKTURAL_KEWILAYAHAN",
  SEKCAM: "STRUKTURAL_KEWILAYAHAN",
  LURAH: "STRUKTURAL_KEWILAYAHAN",
  SEKLUR: "STRUKTURAL_KEWILAYAHAN",
  KASIKEL: "STRUKTURAL_KEWILAYAHAN",
  KASIKEC: "STRUKTURAL_KEWILAYAHAN",
  KASUBBAGKEC: "STRUKTURAL_KEWILAYAHAN",
  IRBAN: "STRUKTURAL_PENGAWASAN",
  INSPEKTUR: "STRUKTURAL_PENGAWASAN",
  DIRRSUD: "STRUKTURAL_KESEHATAN",
};

const teaching = new Set(["PAMONG", "WASSEK"]);
const health = new Set([
  ...["KAPUS", "DOKTER1", "DOKTER2", "DOKTER3", "DRG1", "PERAWAT1", "PERAWAT2", "PERAWAT3"],
  ...["BIDAN1", "BIDAN2", "APOTEKER", "ASSAPOT", "ATLM", "SANITARIAN", "NUTRISI", "PROMKES"],
  ...["ADMINKES", "TGIGI", "PEREKAM"],
]);

function groupOf(p: PositionFact): PostGroup {
  if (p.jenis !== "JF") return p.jenis;
  if (p.id.startsWith("GURU") || p.id.startsWith("KEPSEK") || teaching.has(p.id)) return "JF_GURU";
  return health.has(p.id) ? "JF_KESEHATAN" : "JF_LAIN";
}

export const titles: ReadonlyMap<string, Title> = new Map(
  positions.map((p) => {
    const managerial = p.jenis === "JPT_PRATAMA" || p.jenis === "ADMINISTRATOR" || p.jenis === "PENGAWAS";
    const family = managerial ? (structural[p.id] ?? `STRUKTURAL_${p.jenis}`) : families[p.id];
    if (family === undefined) throw new Error(`no family for ${p.id}`);
    return [p.id, { ...p, group: groupOf(p), family, managerial }];
  }),
);

export function title(id: string): Title {
  const found = titles.get(id);
  if (found === undefined) throw new Error(`unknown title ${id}`);
  return found;
}

/** Head of a school or a puskesmas: a functional official with an extra duty, one per unit. */
export const isHeadOfService = (t: Title): boolean =>
  t.role === "KEPALA_SEKOLAH" || t.role === "KEPALA_PUSKESMAS";
