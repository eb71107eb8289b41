import { smallGovernment } from "../../planning/testing/workforce.js";
import type { Workforce } from "../../workforce/snapshot.js";
import type { TrainingSession } from "../training-register.js";

/** Teachers of SD-A who lack nothing but the training to lead SD-B, whose post of head is empty. */
export const NEARLY_HEADS = [2, 3].map((n) => smallGovernment().employees[n - 1]!.nip);
export const HEAD_OF_SD_B = { unitCode: "SD-B", titleCode: "KEPSEK" };

export const session = (given: Partial<TrainingSession> = {}): TrainingSession => ({
  code: "BCKS-1",
  trainingCode: "BCKS",
  startsOn: "2026-09-01",
  endsOn: "2026-10-10",
  capacity: 1,
  cost: 4_500_000,
  state: "DIBUKA",
  taken: 0,
  isOpen: true,
  ...given,
});

/** The small government with a catalogue of one training; the schools' second post of a head gives two teachers something to compete for. */
export function nearlyHeads(
  sessions: readonly TrainingSession[] = [session()],
  places: Workforce["training"]["places"] = [],
): Workforce {
  const small = smallGovernment();
  return {
    ...small,
    employees: small.employees.map((row) =>
      NEARLY_HEADS.includes(row.nip) ? { ...row, golongan: "III/d", birthDate: "1985-03-04" } : row,
    ),
    certificates: NEARLY_HEADS.flatMap((nip) => [
      { nip, kind: "PENGALAMAN MANAJERIAL PENDIDIKAN", field: "", issuedOn: "2022-01-10", validUntil: null },
      { nip, kind: "SERTIFIKAT PENDIDIK", field: "GURU_KELAS", issuedOn: "2014-10-20", validUntil: null },
    ]),
    training: {
      catalogue: [
        {
          code: "BCKS",
          name: "Pelatihan Bakal Calon Kepala Sekolah",
          type: "DIKLAT FUNGSIONAL",
          hours: 144,
          provider: "Balai Guru",
          certificateKind: "CALON KEPALA SEKOLAH",
          certificateField: null,
          competenceCode: null,
        },
      ],
      sessions,
      places,
    },
  };
}
