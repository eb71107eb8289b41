/**
 * Types of development (jenis pengembangan kompetensi) by BKN's list, whose ids are the numbers. 1-9 and 11-13 are taught in a class
 * (klasikal), the others are not (formulas 10; the list is verified, the split is custom).
 */
export const trainingTypes = {
  "DIKLAT STRUKTURAL": 1,
  "DIKLAT FUNGSIONAL": 2,
  "DIKLAT TEKNIS": 3,
  WORKSHOP: 4,
  "PELATIHAN MANAJERIAL": 5,
  "PELATIHAN SOSIAL KULTURAL": 6,
  SOSIALISASI: 7,
  "BIMBINGAN TEKNIS": 8,
  SEMINAR: 9,
  MAGANG: 10,
  KURSUS: 11,
  PENATARAN: 12,
  "KLASIKAL LAINNYA": 13,
  COACHING: 14,
  MENTORING: 15,
  "E-LEARNING": 16,
  "PELATIHAN JARAK JAUH": 17,
  DETASERING: 18,
  OUTBOUND: 19,
  BENCHMARKING: 20,
  "PERTUKARAN PEGAWAI": 21,
  "BELAJAR MANDIRI": 22,
  "KOMUNITAS BELAJAR": 23,
  "BIMBINGAN DI TEMPAT KERJA": 24,
  "NONKLASIKAL LAINNYA": 25,
} as const;
export type TrainingType = keyof typeof trainingTypes;
export const trainingTypeNames = Object.keys(trainingTypes) as [TrainingType, ...TrainingType[]];

/** DIBUKA takes participants; DITUTUP goes ahead with those it has; BATAL is not held. */
export const sessionStates = ["DIBUKA", "DITUTUP", "BATAL"] as const;
export type SessionState = (typeof sessionStates)[number];
