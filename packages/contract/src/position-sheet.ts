/**
 * Parts of an information sheet of a post (informasi jabatan, Peraturan BKN 9/2022) that people fill in, in the order of the form. Identity
 * and class come from the post itself, volumes and times of the tasks from the workload sheet.
 */
export const positionParts = {
  summary: "Ikhtisar jabatan",
  education: "Pendidikan formal",
  training: "Pendidikan dan pelatihan",
  experience: "Pengalaman kerja",
  duties: "Tugas pokok",
  outputs: "Hasil kerja",
  materials: "Bahan kerja",
  tools: "Perangkat kerja",
  responsibilities: "Tanggung jawab",
  authority: "Wewenang",
  relations: "Korelasi jabatan",
  environment: "Kondisi lingkungan kerja",
  risks: "Risiko bahaya",
  skills: "Keterampilan kerja",
  aptitudes: "Bakat kerja",
  temperaments: "Temperamen kerja",
  interests: "Minat kerja",
  efforts: "Upaya fisik",
  functions: "Fungsi pekerjaan",
  achievements: "Prestasi kerja yang diharapkan",
} as const;
export type PositionPart = keyof typeof positionParts;
export const positionPartKeys = Object.keys(positionParts) as PositionPart[];

/** Parts that are chosen from lists. Sex, age and appearance are not asked: nothing is ever judged by them. */
export const positionChoices = {
  aptitudes: [
    "G Intelegensia",
    "V Verbal",
    "N Numerik",
    "S Pandang ruang",
    "P Penerapan bentuk",
    "Q Ketelitian",
    "K Koordinasi motorik",
    "F Kecekatan jari",
    "E Koordinasi mata, tangan, kaki",
    "C Membedakan warna",
    "M Kecekatan tangan",
  ],
  temperaments: ["D", "F", "I", "J", "M", "P", "R", "S", "T", "V"],
  interests: ["Realistik", "Investigatif", "Artistik", "Sosial", "Kewirausahaan", "Konvensional"],
  efforts: [
    "Berdiri",
    "Berjalan",
    "Duduk",
    "Mengangkat",
    "Membawa",
    "Mendorong",
    "Menarik",
    "Memanjat",
    "Menyimpan imbangan",
    "Menunduk",
    "Berlutut",
    "Membungkuk",
    "Merangkak",
    "Menjangkau",
    "Memegang",
    "Bekerja dengan jari",
    "Meraba",
    "Berbicara",
    "Mendengar",
    "Melihat",
    "Ketajaman jarak jauh",
    "Ketajaman jarak dekat",
    "Pengamatan secara mendalam",
    "Penyesuaian lensa mata",
    "Melihat berbagai warna",
    "Luas pandang",
  ],
  functions: [
    ...["D0", "D1", "D2", "D3", "D4", "D5", "D6"],
    ...["O0", "O1", "O2", "O3", "O4", "O5", "O6", "O7", "O8"],
    ...["B0", "B1", "B2", "B3", "B4", "B5", "B6", "B7"],
  ],
} as const satisfies Partial<Record<PositionPart, readonly string[]>>;
export type ChosenPart = keyof typeof positionChoices;
export const isChosenPart = (part: PositionPart): part is ChosenPart => part in positionChoices;

/** Lists of short entries that people write themselves. */
export type WrittenPart = Exclude<PositionPart, ChosenPart | "summary">;
export const positionLimits = { summary: 2_000, entry: 500, entries: 60 } as const;
