import { employee, office, rulesOf, unit } from "./law-office.js";

/** Both sides of a rule: the rules named where it is kept, and where it is broken. */
export type Edge = readonly [rule: string, keeps: () => string[], breaks: () => string[]];

/** One move that keeps a rule, and the same with one thing changed that breaks it. */
export const moveEdges: readonly Edge[] = [
  [
    "cpns-no-transfer",
    () => rulesOf(office([employee("1", "A", "PTK")]), [["1", "B", "PTK"]]),
    () => rulesOf(office([employee("1", "A", "PTK", { kind: "CPNS" })]), [["1", "B", "PTK"]]),
  ],
  [
    "standing-active",
    () => rulesOf(office([employee("1", "A", "PTK", { standing: "15" })]), [["1", "B", "PTK"]]),
    () => rulesOf(office([employee("1", "A", "PTK", { standing: "99" })]), [["1", "B", "PTK"]]),
  ],
  [
    "min-tenure-2y",
    () => rulesOf(office([employee("1", "A", "KABID", { seatSince: "2025-01-04" })]), [["1", "B", "KABID"]]),
    () => rulesOf(office([employee("1", "A", "KABID", { seatSince: "2025-01-05" })]), [["1", "B", "KABID"]]),
  ],
  [
    "bup-of-target-post",
    () => rulesOf(office([employee("1", "A", "PTK", { birthDate: "1969-01-04" })]), [["1", "B", "PTK"]]),
    () => rulesOf(office([employee("1", "A", "PTK", { birthDate: "1968-12-31" })]), [["1", "B", "PTK"]]),
  ],
  [
    "cltn-block",
    () =>
      rulesOf(
        office([employee("1", "A", "PTK")], {
          absences: [
            {
              nip: "1",
              kind: "CLTN",
              startedOn: "2024-01-01",
              endedOn: "2027-01-03",
              releasedFromPost: true,
              bondUntil: null,
            },
          ],
        }),
        [["1", "B", "PTK"]],
      ),
    () =>
      rulesOf(
        office([employee("1", "A", "PTK")], {
          absences: [
            {
              nip: "1",
              kind: "CLTN",
              startedOn: "2024-01-01",
              endedOn: "2027-01-04",
              releasedFromPost: true,
              bondUntil: null,
            },
          ],
        }),
        [["1", "B", "PTK"]],
      ),
  ],
  [
    "study-active-block",
    () => rulesOf(office([employee("1", "A", "PTK")]), [["1", "B", "PTK"]]),
    () =>
      rulesOf(
        office([employee("1", "A", "PTK")], {
          absences: [
            {
              nip: "1",
              kind: "TUGAS BELAJAR",
              startedOn: "2026-01-01",
              endedOn: null,
              releasedFromPost: true,
              bondUntil: null,
            },
          ],
        }),
        [["1", "B", "PTK"]],
      ),
  ],
  [
    "pppk-contract-valid",
    () =>
      rulesOf(
        office([
          employee("1", "A", "GURUKELAS", {
            kind: "PPPK",
            golongan: "IX",
            contractStart: "2022-01-05",
            contractEnd: "2027-01-05",
            contractTitleCode: "GURUKELAS",
          }),
          employee("2", "A", "GURUKELAS"),
        ]),
        [["1", "B", "GURUKELAS"]],
      ),
    () =>
      rulesOf(
        office([
          employee("1", "A", "GURUKELAS", {
            kind: "PPPK",
            golongan: "IX",
            contractStart: "2022-01-05",
            contractEnd: "2027-01-04",
            contractTitleCode: "GURUKELAS",
          }),
          employee("2", "A", "GURUKELAS"),
        ]),
        [["1", "B", "GURUKELAS"]],
      ),
  ],
  [
    "pppk-intra-same-jabatan",
    () =>
      rulesOf(
        office([
          employee("1", "A", "PTK", { kind: "PPPK", contractStart: "2023-01-02", contractEnd: "2028-01-01" }),
        ]),
        [["1", "B", "PTK"]],
      ),
    () =>
      rulesOf(
        office([
          employee("1", "A", "PTK", { kind: "PPPK", contractStart: "2023-01-02", contractEnd: "2028-01-01" }),
        ]),
        [["1", "B", "ANALIS"]],
      ),
  ],
  [
    "pppk-posts-allowed",
    () =>
      rulesOf(
        office([
          employee("1", "A", "PTK", { kind: "PPPK", contractStart: "2023-01-02", contractEnd: "2028-01-01" }),
        ]),
        [["1", "B", "PTK"]],
      ),
    () =>
      rulesOf(
        office([
          employee("1", "A", "PTK", { kind: "PPPK", contractStart: "2023-01-02", contractEnd: "2028-01-01" }),
        ]),
        [["1", "B", "KASUBBAG"]],
      ),
  ],
  [
    "demotion-needs-basis",
    () => rulesOf(office([employee("1", "A", "KABID")]), [["1", "B", "KABID"]]),
    () => rulesOf(office([employee("1", "A", "KABID")]), [["1", "B", "KASUBBAG"]]),
  ],
  [
    "competence-fit",
    () => rulesOf(office([employee("1", "A", "PTK", { educationLevel: "D3" })]), [["1", "B", "KASUBBAG"]]),
    () => rulesOf(office([employee("1", "A", "PTK", { educationLevel: "SMA" })]), [["1", "B", "KASUBBAG"]]),
  ],
  [
    "jf-education",
    () => rulesOf(office([employee("1", "A", "PTK", { educationField: "HUKUM" })]), [["1", "B", "ANALIS"]]),
    () => rulesOf(office([employee("1", "A", "PTK", { educationField: "PGSD" })]), [["1", "B", "ANALIS"]]),
  ],
  [
    "jf-age-53",
    () => rulesOf(office([employee("1", "A", "PTK", { birthDate: "1974-01-04" })]), [["1", "B", "ANALIS"]]),
    () => rulesOf(office([employee("1", "A", "PTK", { birthDate: "1974-01-03" })]), [["1", "B", "ANALIS"]]),
  ],
  [
    "jf-competency-test",
    () =>
      rulesOf(
        office([employee("1", "A", "PTK")], {
          certificates: [
            { nip: "1", kind: "UJI KOMPETENSI", field: "ANALIS", issuedOn: null, validUntil: null },
          ],
        }),
        [["1", "B", "ANALIS"]],
      ),
    () => rulesOf(office([employee("1", "A", "PTK")]), [["1", "B", "ANALIS"]]),
  ],
  [
    "jf-level-map",
    () => rulesOf(office([employee("1", "A", "PTK")]), [["1", "B", "ANALIS"]]),
    () => rulesOf(office([employee("1", "A", "KASUBBAG")]), [["1", "B", "ANALIS"]]),
  ],
  [
    "jf-performance-2y",
    () => rulesOf(office([employee("1", "A", "PTK")]), [["1", "B", "ANALIS"]]),
    () =>
      rulesOf(
        office([employee("1", "A", "PTK")], { performance: [{ nip: "1", year: 2025, predicate: "BAIK" }] }),
        [["1", "B", "ANALIS"]],
      ),
  ],
  [
    "guru-linearity",
    () =>
      rulesOf(office([employee("1", "A", "GURUKELAS"), employee("2", "A", "GURUKELAS")]), [
        ["1", "B", "GURUKELAS"],
      ]),
    () =>
      rulesOf(office([employee("1", "A", "GURUKELAS"), employee("2", "A", "GURUKELAS")]), [
        ["1", "B", "GURUPJOK"],
      ]),
  ],
  [
    "pengawas-education",
    () =>
      rulesOf(office([employee("1", "A", "KASUBBAG", { educationLevel: "D3" })]), [["1", "B", "KASUBBAG"]]),
    () =>
      rulesOf(office([employee("1", "A", "KASUBBAG", { educationLevel: "SMA" })]), [["1", "B", "KASUBBAG"]]),
  ],
  [
    "adm-education",
    () => rulesOf(office([employee("1", "A", "KABID")]), [["1", "B", "KABID"]]),
    () => rulesOf(office([employee("1", "A", "KABID", { educationLevel: "D3" })]), [["1", "B", "KABID"]]),
  ],
  [
    "adm-performance-2y",
    () => rulesOf(office([employee("1", "A", "KABID")]), [["1", "B", "KABID"]]),
    () =>
      rulesOf(
        office([employee("1", "A", "KABID")], {
          performance: [
            { nip: "1", year: 2024, predicate: "BAIK" },
            { nip: "1", year: 2025, predicate: "KURANG" },
          ],
        }),
        [["1", "B", "KABID"]],
      ),
  ],
  [
    "adm-experience",
    () =>
      rulesOf(office([employee("1", "A", "KASUBBAG", { seatSince: "2024-01-04" })]), [["1", "B", "KABID"]]),
    () =>
      rulesOf(office([employee("1", "A", "KASUBBAG", { seatSince: "2024-01-05" })]), [["1", "B", "KABID"]]),
  ],
  [
    "pengawas-experience",
    () => rulesOf(office([employee("1", "A", "PTK", { seatSince: "2023-01-04" })]), [["1", "B", "KASUBBAG"]]),
    () => rulesOf(office([employee("1", "A", "PTK", { seatSince: "2023-01-05" })]), [["1", "B", "KASUBBAG"]]),
  ],
  [
    "jpt-open-selection",
    () => rulesOf(office([employee("1", "A", "KADIS")]), [["1", "B", "KADIS"]]),
    () => rulesOf(office([employee("1", "A", "KABID")]), [["1", "B", "KADIS"]]),
  ],
  [
    "jpt-rotation-test",
    () => rulesOf(office([employee("1", "A", "KABID")]), [["1", "B", "KADIS"]]),
    () => rulesOf(office([employee("1", "A", "KADIS")]), [["1", "B", "KADIS"]]),
  ],
  [
    "dukcapil-mendagri",
    () => rulesOf(office([employee("1", "A", "KABID")]), [["1", "B", "KABID"]]),
    () =>
      rulesOf(office([employee("1", "A", "KABID")], { units: [unit("A"), unit("DUKCAPIL")] }), [
        ["1", "DUKCAPIL", "KABID"],
      ]),
  ],
  [
    "disc-serving-no-promotion",
    () =>
      rulesOf(
        office([employee("1", "A", "KASUBBAG")], {
          discipline: [
            {
              nip: "1",
              level: "SEDANG",
              type: null,
              status: "DIJALANI",
              startedOn: "2026-01-01",
              endedOn: "2027-01-03",
            },
          ],
        }),
        [["1", "B", "KABID"]],
      ),
    () =>
      rulesOf(
        office([employee("1", "A", "KASUBBAG")], {
          discipline: [
            {
              nip: "1",
              level: "SEDANG",
              type: null,
              status: "DIJALANI",
              startedOn: "2026-01-01",
              endedOn: "2027-01-04",
            },
          ],
        }),
        [["1", "B", "KABID"]],
      ),
  ],
  [
    "legal-status-clear",
    () => rulesOf(office([employee("1", "A", "KASUBBAG")]), [["1", "B", "KABID"]]),
    () =>
      rulesOf(
        office([employee("1", "A", "KASUBBAG")], {
          discipline: [
            {
              nip: "1",
              level: "PROSES HUKUM",
              type: "TERSANGKA",
              status: "PROSES",
              startedOn: "2026-01-01",
              endedOn: null,
            },
          ],
        }),
        [["1", "B", "KABID"]],
      ),
  ],
  [
    "camat-government-skill",
    () => rulesOf(office([employee("1", "A", "KABID", { educationField: "STP" })]), [["1", "B", "CAMAT"]]),
    () => rulesOf(office([employee("1", "A", "KABID", { educationField: "HUKUM" })]), [["1", "B", "CAMAT"]]),
  ],
];
