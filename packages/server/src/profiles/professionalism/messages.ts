import type { ProfessionalismFacts } from "@selaras/regulations/formulas";

const yesNo = (name: string, met: boolean | null | undefined): string =>
  `${name} ${met ? "ada" : "tidak ada"}`;

export const says = {
  source: "PermenPANRB 38/2018 jo. Peraturan BKN 8/2019",
  unitPeople: "Pegawai unit itu",
  lacking: (names: readonly string[]) => `belum dapat dihitung: kurang ${names.join(", ").toLowerCase()}`,
  education: (level: string) => `pendidikan ${level}`,
  training: ({ group, leadership, functional, technicalHours, seminar }: ProfessionalismFacts) =>
    [
      ...(group === "STRUKTURAL" ? [yesNo("pelatihan kepemimpinan", leadership)] : []),
      ...(group === "FUNGSIONAL" ? [yesNo("pelatihan atau sertifikat fungsional", functional)] : []),
      `pelatihan teknis ${technicalHours} JP (dihitung mulai 20)`,
      yesNo("seminar atau lokakarya", seminar),
    ].join(", "),
  predicate: (year: number, name: string) => `predikat ${year}: ${name}`,
  discipline: {
    TIDAK_PERNAH: "tidak ada hukuman dalam lima tahun",
    RINGAN: "hukuman ringan dalam lima tahun",
    SEDANG: "hukuman sedang dalam lima tahun",
    BERAT: "hukuman berat dalam lima tahun",
  },
  withheld: "tidak ditampilkan untuk peran Anda",
  names: {
    kualifikasi: "Kualifikasi",
    kompetensi: "Kompetensi",
    kinerja: "Kinerja",
    disiplin: "Disiplin",
  },
} as const;
