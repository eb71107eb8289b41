import { employee, office, rulesOf, unit } from "./law-office.js";
import type { Edge } from "./move-edges.js";

/** A head comes to the unit where his wife works: told everywhere, forbidden where people control. */
const marriedUnder = (kind: string) =>
  rulesOf(
    office([employee("1", "A", "KABID"), employee("2", "B", "PTK")], {
      units: [unit("A"), unit("B", { kind })],
      posts: [
        { unitCode: "B", titleCode: "KABID", seats: 1 },
        { unitCode: "B", titleCode: "PTK", seats: 1 },
      ],
      relatives: [{ nip: "1", relation: "ISTRI", relativeNip: "2" }],
    }),
    [["1", "B", "KABID"]],
  );

/** What the moves of a plan do together: to a seat, to those who stay, to a unit. */
export const planEdges: readonly Edge[] = [
  [
    "seat-exists",
    () => rulesOf(office([employee("1", "A", "PTK")]), [["1", "B", "PTK"]]),
    () => rulesOf(office([employee("1", "A", "PTK")]), [["1", "B", "TIDAKADA"]]),
  ],
  [
    "one-seat-one-person",
    () =>
      rulesOf(office([employee("1", "A", "KABID"), employee("2", "B", "KABID")]), [
        ["1", "B", "KABID"],
        ["2", "A", "KABID"],
      ]),
    () => rulesOf(office([employee("1", "A", "KABID"), employee("2", "B", "KABID")]), [["1", "B", "KABID"]]),
  ],
  [
    "guru-source-not-stripped",
    () =>
      rulesOf(office([employee("1", "A", "GURUPJOK"), employee("2", "B", "GURUPJOK")]), [
        ["1", "B", "GURUPJOK"],
        ["2", "A", "GURUPJOK"],
      ]),
    () => rulesOf(office([employee("1", "A", "GURUPJOK")]), [["1", "B", "GURUPJOK"]]),
  ],
  [
    "only-doctor",
    () =>
      rulesOf(office([employee("1", "A", "DOKTER"), employee("2", "A", "DOKTER")]), [["1", "B", "DOKTER"]]),
    () => rulesOf(office([employee("1", "A", "DOKTER")]), [["1", "B", "DOKTER"]]),
  ],
  ["coi-direct-supervision", () => marriedUnder("OPD"), () => marriedUnder("INSPEKTORAT")],
  [
    "remote-protected",
    () =>
      rulesOf(
        office([employee("1", "A", "PTK")], { units: [unit("A"), unit("B", { remoteness: "TERPENCIL" })] }),
        [["1", "B", "PTK"]],
      ),
    () =>
      rulesOf(
        office([employee("1", "A", "PTK")], { units: [unit("A", { remoteness: "TERPENCIL" }), unit("B")] }),
        [["1", "B", "PTK"]],
      ),
  ],
  [
    "guru-special-area-exit",
    () =>
      rulesOf(
        office(
          [employee("1", "A", "GURUKELAS"), employee("2", "A", "GURUKELAS"), employee("3", "B", "GURUKELAS")],
          { units: [unit("A", { specialArea: true }), unit("B")] },
        ),
        [
          ["1", "B", "GURUKELAS"],
          ["3", "A", "GURUKELAS"],
        ],
      ),
    () =>
      rulesOf(
        office(
          [employee("1", "A", "GURUKELAS"), employee("2", "A", "GURUKELAS"), employee("3", "A", "GURUKELAS")],
          { units: [unit("A", { specialArea: true }), unit("B")] },
        ),
        [["1", "B", "GURUKELAS"]],
      ),
  ],
];
