import type { PositionSheet } from "@selaras/contract";

export const words = {
  title: (title: string) => `Informasi jabatan ${title}`,
  loading: "Informasi jabatan",
  lead: "Isian menurut analisis jabatan (Peraturan BKN 9/2022). Satu baris satu butir; kosongkan yang belum diketahui.",
  facts: {
    unit: "Unit kerja",
    kelas: "Kelas jabatan",
    education: "Pendidikan paling rendah menurut daftar jabatan",
  },
  fields: {
    summary: ["Ikhtisar jabatan", "Satu paragraf: apa yang dikerjakan jabatan ini dan untuk apa."],
    duties: ["Uraian tugas", ""],
    outputs: ["Hasil kerja", "Misalnya: surat terkirim, laporan bulanan."],
    requirements: ["Syarat jabatan", "Pendidikan, pelatihan, pengalaman, dan keterampilan."],
    materials: ["Bahan dan perangkat kerja", ""],
    responsibilities: ["Tanggung jawab", ""],
    authority: ["Wewenang", ""],
    relations: ["Korelasi jabatan", "Dengan siapa, dalam hal apa."],
    risks: ["Risiko bahaya", ""],
  } satisfies Record<keyof PositionSheet, readonly [string, string]>,
  fairness: "Jenis kelamin, umur, dan penampilan tidak diminta dan tidak pernah dinilai.",
  fill: "Ambil uraian tugas dan hasil dari beban kerja",
  save: "Simpan",
  saved: "Tersimpan.",
  unsaved: "Ada perubahan yang belum disimpan.",
  never: "Belum pernah diisi.",
  changed: (by: string, at: string) => `Terakhir disimpan ${by}, ${at}.`,
  none: "belum diisi",
  tooLong: "Satu butir paling panjang 500 huruf dan paling banyak 60 butir; ringkas lalu simpan kembali.",
} as const;
