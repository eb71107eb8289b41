import type { Workforce } from "../../workforce/snapshot.js";
import { type Employee, employee, office, rulesOf } from "./law-office.js";
import type { Edge } from "./move-edges.js";

const fit = {
  certificates: [{ nip: "1", kind: "SERTIFIKAT PENDIDIK", field: "", issuedOn: null, validUntil: null }],
};
const appoint = (over: Partial<Employee>, more: Partial<Workforce> = {}) =>
  rulesOf(
    office([employee("1", "A", "GURUKELAS", over), employee("2", "A", "GURUKELAS")], { ...fit, ...more }),
    [["1", "B", "KEPSEKSD"]],
  );
const lawful = () => appoint({});

/** What a school head must be, have and have done. */
export const schoolHeadEdges: readonly Edge[] = [
  ["ks-age-56", () => appoint({ birthDate: "1971-01-04" }), () => appoint({ birthDate: "1971-01-03" })],
  ["ks-rank-pns", () => appoint({ golongan: "III/c" }), () => appoint({ golongan: "III/b" })],
  ["ks-certificate", lawful, () => appoint({}, { certificates: [] })],
  [
    "ks-performance",
    lawful,
    () => appoint({}, { performance: [{ nip: "1", year: 2025, predicate: "BAIK" }] }),
  ],
  [
    "ks-clean-record",
    lawful,
    () =>
      appoint(
        {},
        {
          discipline: [
            {
              nip: "1",
              level: "SEDANG",
              type: null,
              status: "SELESAI",
              startedOn: "2015-01-01",
              endedOn: "2015-12-31",
            },
          ],
        },
      ),
  ],
  [
    "ks-move-2y",
    () =>
      rulesOf(office([employee("1", "A", "KEPSEKSD", { seatSince: "2025-01-04" })], fit), [
        ["1", "B", "KEPSEKSD"],
      ]),
    () =>
      rulesOf(office([employee("1", "A", "KEPSEKSD", { seatSince: "2025-01-05" })], fit), [
        ["1", "B", "KEPSEKSD"],
      ]),
  ],
];
