import type { ChosenPart, PositionPart } from "@selaras/contract";

/** Sentences of the information sheets of posts. */
export const says = {
  title: (unitName: string) => `Informasi jabatan ${unitName}`,
  oneFile: "Informasi jabatan satu unit diimpor dari satu berkas.",
  oneFileHint: "Pilih satu berkas saja.",
  howTo: [
    "Satu baris satu butir; tambah baris untuk butir berikutnya. Baris dengan kolom ISI kosong dilewati.",
    "Isian sebuah jabatan menggantikan seluruh informasi jabatan itu yang tersimpan; jabatan yang tidak terisi tidak berubah.",
    "Nama jabatan, unit, dan kelas jabatan diambil dari peta jabatan; volume dan waktu tugas dari lembar beban kerja.",
    "Jenis kelamin, umur, dan penampilan tidak diminta dan tidak pernah dinilai.",
  ],
  chooseFrom: (choices: readonly string[]) => `Satu baris satu pilihan, dari: ${choices.join("; ")}.`,
  help: {
    summary: "Satu paragraf: apa yang dikerjakan jabatan ini dan untuk apa.",
    education: "Jenjang dan jurusan, misalnya S1 Akuntansi.",
    training: "Pelatihan manajerial, teknis, atau fungsional.",
    experience: "Misalnya: dua tahun mengelola keuangan.",
    duties: "Satu tugas satu baris, dimulai dengan kata kerja.",
    outputs: "Hasil dan satuannya, misalnya: laporan bulanan (dokumen).",
    materials: "Bahan dan tugas yang memakainya, misalnya: surat masuk, untuk mengagendakan surat.",
    tools: "Perangkat dan tugas yang memakainya, misalnya: komputer, untuk menyusun laporan.",
    responsibilities: "Misalnya: kelengkapan arsip.",
    authority: "Misalnya: meminta kelengkapan berkas.",
    relations: "Jabatan, unit atau instansi, dan dalam hal apa.",
    environment:
      "Sembilan aspek, satu baris satu aspek: tempat kerja, suhu, udara, keadaan ruangan, letak, penerangan, suara, keadaan tempat kerja, getaran. Misalnya: Suhu: dingin.",
    risks: 'Risiko dan penyebabnya; tulis "Tidak ada" bila memang tidak ada.',
    skills: "Misalnya: mengoperasikan aplikasi perkantoran.",
    achievements: "Misalnya: seluruh surat terjawab dalam tiga hari kerja.",
  } satisfies Record<Exclude<PositionPart, ChosenPart>, string>,
  example: [
    ["summary", "Mengelola surat dan arsip agar setiap surat terjawab tepat waktu."],
    ["education", "SMA atau sederajat"],
    ["duties", "Mengagendakan surat masuk dan keluar"],
    ["outputs", "Surat teragenda (surat)"],
    ["tools", "Komputer, untuk mengagendakan surat"],
    ["environment", "Suhu: sejuk"],
    ["aptitudes", "Q Ketelitian"],
    ["functions", "D3"],
  ] satisfies readonly (readonly [PositionPart, string])[],
  seeExplanations: "Mungkin salah ketik; pilihannya ada pada lembar Keterangan.",
  splitEntry: "Mungkin beberapa butir tertulis dalam satu sel; pecah menjadi beberapa baris.",
  joinEntries: "Mungkin tercampur dengan bagian lain; gabungkan butir yang serupa.",
} as const;
