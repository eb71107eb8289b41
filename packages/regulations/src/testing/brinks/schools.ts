import type { EmployeeFacts } from "../../facts.js";
import type { Brinks } from "../case-kinds.js";
import { type Brink, moving } from "../case-kinds.js";
import { GURU_KELAS, headCandidate, PAPERS, SD_B, TEACHER, without } from "../fixtures.js";
import { type Changes, education, sitting } from "../situations.js";

const TEACHING = { kind: "SERTIFIKAT_PENDIDIK", field: "GURU_KELAS", validUntil: null };
const holding = (...kinds: readonly string[]): Pick<EmployeeFacts, "certificates"> => ({
  certificates: [TEACHING, ...kinds.map((kind) => ({ kind, field: null, validUntil: null }))],
});
/** A day on which the older regulation was in force. */
const OLD = "2025-04-01";
const declared = (more: Changes) =>
  moving(headCandidate({ ...more, documents: { ...without("bcksCertificate"), noCandidateDeclared: {} } }));
const trained = (kind: string, says: Brink[0], tmt = "2026-01-05"): Brink => [
  says,
  moving(headCandidate({ tmt, documents: without("bcksCertificate"), person: holding(kind) })),
];
const managing = (tmt: string): Brink => [
  "PASS",
  moving(
    headCandidate({
      tmt,
      documents: without("managerialExperience"),
      person: holding("BCKS", "PENGALAMAN_MANAJERIAL_PENDIDIKAN"),
    }),
  ),
];
const onDate = (tmt: string) => moving(headCandidate({ to: GURU_KELAS, tmt }));
const toFoundation = (person: Partial<EmployeeFacts>) =>
  moving(
    headCandidate({
      to: GURU_KELAS,
      toUnit: { ...SD_B, isPrivate: true },
      documents: { ...PAPERS, redistribusiTeam: {} },
      person: { golongan: "III/b", ...person },
    }),
  );

export const SCHOOL_BRINKS: Brinks = {
  "guru-mid-term": [
    ["PASS", onDate("2026-08-31")],
    ["WARN", onDate("2026-09-01")],
    ["PASS", onDate("2026-12-01")],
    ["WARN", onDate("2026-11-30")],
  ],
  "guru-private-school-req": [
    ["PASS", toFoundation(education("S1", "PGSD"))],
    ["BLOCK", toFoundation(education("D3", "PGSD"))],
  ],
  "ks-education": [
    ["PASS", moving(headCandidate({ person: education("S1", "PGSD") }))],
    ["BLOCK", moving(headCandidate({ person: education("D3", "PGSD") }))],
    ["BLOCK", moving(headCandidate({ tmt: OLD, person: education("D3", "PGSD") }))],
  ],
  "ks-managerial-2y": [managing("2026-01-05"), managing(OLD)],
  "ks-rank-pns": [
    ["BLOCK", declared({ person: { ...TEACHER, golongan: "III/a" } })],
    ["WARN", declared({ person: { ...TEACHER, golongan: "III/b" } })],
    ["BLOCK", declared({ tmt: OLD, person: { ...TEACHER, golongan: "III/a" } })],
    ["PASS", declared({ tmt: OLD, person: { ...TEACHER, golongan: "III/b" } })],
  ],
  "ks-training": [
    trained("BCKS", "PASS"),
    trained("CALON KEPALA SEKOLAH", "PASS"),
    trained("GURU_PENGGERAK", "NEED-DOC"),
    trained("BCKS", "PASS", OLD),
    trained("CALON KEPALA SEKOLAH", "PASS", OLD),
    trained("GURU_PENGGERAK", "PASS", OLD),
  ],
  "ks-training-waiver": [
    ["PASS", declared({ person: holding("BCKS") })],
    ["PASS", declared({ person: holding("CALON_KEPALA_SEKOLAH") })],
    ["WARN", declared({ person: holding() })],
  ],
  "ks-move-2y": [
    ["PASS", moving(sitting("2024-01-05"))],
    ["BLOCK", moving(sitting("2024-01-06"))],
  ],
};
