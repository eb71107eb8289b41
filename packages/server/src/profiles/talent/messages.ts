const percent = (value: number): string => String(value).replace(".", ",");

/** What a component was read from, or why it is not known. */
export const says = {
  predicate: (year: number, name: string) => `predikat ${year}: ${name}`,
  noPredicate: (year: number) => `predikat ${year} belum tercatat`,
  contradiction: (year: number) =>
    `predikat ${year} yang tercatat berbeda dengan hasil kerja dan perilaku kerja; perlu diluruskan`,
  noInput: "belum tercatat",
  listed: (value: string) => value.charAt(0) + value.slice(1).toLowerCase(),
  feedback: (year: number) => `umpan balik ${year}`,
  noMatch: "belum ada JPM yang masih berlaku",
  match: (jpm: number, from: "rinci" | "laporan") =>
    `JPM ${percent(jpm)} persen ${from === "rinci" ? "dari penilaian rinci" : "dari laporan"}${jpm > 100 ? ", dihitung paling banyak 100" : ""}`,
  noTrainings: "riwayat pelatihan belum diserahkan",
  hours: (hours: number, year: number) => `${hours} JP pada ${year}`,
  experience: ([service, variety, acting]: readonly [number, number, number]) =>
    `rata-rata lama jabatan ${service}, keragaman ${variety}, penugasan sementara ${acting}`,
  noPotential: "belum dinilai",
  potential: (points: number) => `jumlah delapan aspek ${points} dari 40`,
  noField: "bidang pendidikan belum tercatat",
  field: {
    SESUAI: "sesuai dengan jabatan sekarang",
    SERUMPUN: "serumpun dengan yang diminta jabatan sekarang",
    TIDAK: "tidak sesuai dengan yang diminta jabatan sekarang",
  },
  noRegister: "register disiplin belum diserahkan",
  penalties: (count: number) =>
    count === 0 ? "tidak ada hukuman dalam lima tahun" : `${count} hukuman dalam lima tahun`,
  lacking: (names: readonly string[]) => `kurang ${names.join(", ")}`,
  withheld: "tidak ditampilkan untuk peran Anda",
  unknownSet: (what: string) => `${what} itu`,
  resultsLabel: (year: number) => `Hasil kerja ${year}`,
} as const;
