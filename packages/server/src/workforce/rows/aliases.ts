import type { educationLevels } from "@selaras/contract";

type EducationLevel = (typeof educationLevels)[number];

/** BKN's codes are 1, 2 and 3, and its reference data spell "espektasi". */
const expectations = {
  "1": "DI ATAS EKSPEKTASI",
  "2": "SESUAI EKSPEKTASI",
  "3": "DI BAWAH EKSPEKTASI",
  DIATAS_EKSPEKTASI: "DI ATAS EKSPEKTASI",
  DIBAWAH_EKSPEKTASI: "DI BAWAH EKSPEKTASI",
  DI_ATAS_ESPEKTASI: "DI ATAS EKSPEKTASI",
  SESUAI_ESPEKTASI: "SESUAI EKSPEKTASI",
  DI_BAWAH_ESPEKTASI: "DI BAWAH EKSPEKTASI",
  DIATAS_ESPEKTASI: "DI ATAS EKSPEKTASI",
  DIBAWAH_ESPEKTASI: "DI BAWAH EKSPEKTASI",
  DI_ATAS: "DI ATAS EKSPEKTASI",
  SESUAI: "SESUAI EKSPEKTASI",
  DI_BAWAH: "DI BAWAH EKSPEKTASI",
};

/** Spellings of SIASN and of offices for values of a closed list; keys are normalised as headers are. */
const byHeader: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "JENIS KELAMIN": {
    L: "M",
    LAKI_LAKI: "M",
    PRIA: "M",
    P: "F",
    PEREMPUAN: "F",
    WANITA: "F",
    MALE: "M",
    FEMALE: "F",
  },
  "JENIS JABATAN ID": { "01": "1", "02": "2", "03": "3", "04": "4" },
  "HASIL KERJA": expectations,
  "PERILAKU KERJA": expectations,
  "JENIS ABSEN": {
    CUTI_DI_LUAR_TANGGUNGAN_NEGARA: "CLTN",
    MELAHIRKAN: "CUTI MELAHIRKAN",
    SAKIT: "CUTI SAKIT",
    BESAR: "CUTI BESAR",
    TUBEL: "TUGAS BELAJAR",
  },
};

export const aliasesOf = (header: string): Readonly<Record<string, string>> => byHeader[header] ?? {};

/** TINGKAT PENDIDIKAN ID of SIASN (formulas 11.2). Spesialis counts as S2, subspesialis as S3, as in their rank. */
export const educationById: Readonly<Record<string, EducationLevel>> = {
  "05": "SD",
  "10": "SMP",
  "12": "SMP",
  "15": "SMA",
  "17": "SMA",
  "18": "SMA",
  "20": "D1",
  "25": "D2",
  "30": "D3",
  "35": "D4",
  "40": "S1",
  "42": "PROFESI",
  "45": "S2",
  "47": "S2",
  "49": "S3",
  "50": "S3",
};

/** Names of levels as they are written; keys without anything but letters and digits. */
export const educationByName: Readonly<Record<string, EducationLevel>> = {
  SD: "SD",
  SEKOLAHDASAR: "SD",
  SLTP: "SMP",
  SLTPKEJURUAN: "SMP",
  SMP: "SMP",
  SLTA: "SMA",
  SLTAKEJURUAN: "SMA",
  SLTAKEGURUAN: "SMA",
  SMA: "SMA",
  SMK: "SMA",
  D1: "D1",
  DI: "D1",
  DIPLOMAI: "D1",
  D2: "D2",
  DII: "D2",
  DIPLOMAII: "D2",
  D3: "D3",
  DIII: "D3",
  DIPLOMAIII: "D3",
  DIIISARJANAMUDA: "D3",
  SARJANAMUDA: "D3",
  D4: "D4",
  DIV: "D4",
  DIPLOMAIV: "D4",
  S1: "S1",
  SI: "S1",
  S1SARJANA: "S1",
  SARJANA: "S1",
  PROFESI: "PROFESI",
  S2: "S2",
  SII: "S2",
  MAGISTER: "S2",
  SPESIALIS: "S2",
  S3: "S3",
  SIII: "S3",
  DOKTOR: "S3",
  SUBSPESIALIS: "S3",
};
