import type { ChosenPart, PositionPart } from "@selaras/contract";
import { number } from "../../platform/format";

export const words = {
  title: (title: string) => `Informasi jabatan ${title}`,
  loading: "Informasi jabatan",
  lead: "Isian menurut analisis jabatan (Peraturan BKN 9/2022). Satu baris satu butir; kosongkan yang belum diketahui.",
  identity: "Identitas jabatan",
  filled: (filled: number, all: number) => `${number(filled)} dari ${number(all)} bagian terisi`,
  facts: {
    title: "Nama jabatan",
    code: "Kode jabatan",
    unit: "Unit kerja",
    kelas: "Kelas jabatan",
    education: "Pendidikan paling rendah menurut daftar jabatan",
  },
  help: {
    summary: "Satu paragraf: apa yang dikerjakan jabatan ini dan untuk apa.",
    education: "Jenjang dan jurusan, misalnya: S1 Akuntansi.",
    training: "Pelatihan manajerial, teknis, atau fungsional.",
    experience: "Misalnya: dua tahun mengelola keuangan.",
    duties: "Satu tugas satu baris. Volume dan waktunya diisi pada lembar beban kerja.",
    outputs: "Hasil dan satuannya, misalnya: laporan bulanan (dokumen).",
    materials: "Bahan dan tugas yang memakainya.",
    tools: "Perangkat dan tugas yang memakainya.",
    responsibilities: "Misalnya: kelengkapan arsip.",
    authority: "Misalnya: meminta kelengkapan berkas.",
    relations: "Jabatan, unit atau instansi, dan dalam hal apa.",
    environment:
      "Sembilan aspek: tempat kerja, suhu, udara, keadaan ruangan, letak, penerangan, suara, keadaan tempat kerja, getaran. Misalnya: Suhu: dingin.",
    risks: "Risiko dan penyebabnya; tulis Tidak ada bila memang tidak ada.",
    skills: "Misalnya: mengoperasikan aplikasi perkantoran.",
    achievements: "Misalnya: seluruh surat terjawab dalam tiga hari kerja.",
  } satisfies Record<Exclude<PositionPart, ChosenPart>, string>,
  chosenHelp: {
    aptitudes: "Pilih yang diperlukan jabatan ini.",
    temperaments: "Kode temperamen menurut daftar analisis jabatan.",
    interests: "Pilih yang sesuai dengan pekerjaannya.",
    efforts: "Pilih yang memang dilakukan dalam pekerjaan ini.",
    functions: "Kode fungsi menurut daftar analisis jabatan: D hubungan dengan data, O orang, B benda.",
  } satisfies Record<ChosenPart, string>,
  fairness: "Jenis kelamin, umur, dan penampilan tidak diminta dan tidak pernah dinilai.",
  fill: "Ambil uraian tugas dan hasil dari beban kerja",
  save: "Simpan",
  saving: "Menyimpan …",
  saved: "Tersimpan.",
  unsaved: "Ada perubahan yang belum disimpan.",
  never: "Belum pernah diisi.",
  changed: (by: string, at: string) => `Terakhir disimpan ${by}, ${at}.`,
  none: "belum diisi",
  tooLong: (entry: number, entries: number) =>
    `Satu butir paling panjang ${number(entry)} huruf dan paling banyak ${number(entries)} butir.`,
  excel: {
    title: "Semua jabatan unit ini dalam Excel",
    replaces:
      "Isian sebuah jabatan menggantikan informasi jabatan itu; jabatan yang tidak terisi tidak berubah. Bila ada satu kesalahan, tidak ada yang diganti.",
    taken: (posts: number) => `Informasi ${number(posts)} jabatan diambil dari lembar.`,
  },
} as const;
