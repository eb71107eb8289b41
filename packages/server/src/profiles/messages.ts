/** Words of the people pages. */
export const KIND_TITLES: Readonly<Record<string, string>> = {
  PNS: "Pegawai Negeri Sipil",
  CPNS: "Calon Pegawai Negeri Sipil",
  PPPK: "Pegawai Pemerintah dengan Perjanjian Kerja",
  PPPK_PW: "Pegawai Pemerintah dengan Perjanjian Kerja paruh waktu",
};

export const GENDERS: Readonly<Record<string, string>> = { M: "Laki-laki", F: "Perempuan" };

/** Kedudukan hukum as SIASN codes it (formulas.md 11.3). */
export const STANDINGS: Readonly<Record<string, string>> = {
  "01": "Aktif",
  "02": "Cuti di luar tanggungan negara",
  "03": "Tugas belajar",
  "04": "Pemberhentian sementara",
};
export const standingText = (code: string): string => STANDINGS[code] ?? `Kedudukan hukum ${code}`;

export const doubtSays = {
  noSeat: "Belum menduduki jabatan menurut data.",
  unknownSeat: "Unit atau jabatan tidak dikenal dalam peta jabatan.",
  noNeed: "Jabatan ini tidak ada dalam peta jabatan unitnya.",
  shared: (holders: number, seats: number) =>
    `Kursi pimpinan ini dipegang ${holders} orang, sedangkan peta jabatan menyediakan ${seats}.`,
  noSeatDate: "TMT jabatan belum tercatat.",
  noGolongan: "Golongan belum tercatat.",
  noField: "Bidang pendidikan belum tercatat.",
  noHome: "Tempat tinggal belum tercatat.",
  noPerformance: (years: readonly number[]) => `Predikat kinerja ${years.join(" dan ")} belum tercatat.`,
  noContract: "Perjanjian kerja PPPK belum tercatat.",
  birthDate: "Tanggal lahir berbeda dengan tanggal di NIP.",
  retired: "Sudah melewati batas usia pensiun menurut jabatan yang tercatat.",
} as const;
