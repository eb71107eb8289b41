export const says = {
  ownStandard: "Standar kompetensi jabatan yang diserahkan kantor",
  defaultTable: "Tabel bawaan menurut jenis jabatan",
  functionalTable: (name: string) => `Tabel bawaan jabatan fungsional (${name})`,
  mixedStandard: (rest: string) =>
    `Standar jabatan yang diserahkan kantor, dilengkapi ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`,
  noStandard: "standar kompetensi jabatan (jenis atau jenjangnya tidak diketahui)",
  noRatings: "hasil penilaian kompetensi rinci",
} as const;
