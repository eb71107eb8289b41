import type { EmployeeFacts } from "../../facts.js";
import type { Brinks } from "../case-kinds.js";
import { type Brink, moving, type Situation } from "../case-kinds.js";
import { contractTeacher, d } from "../fixtures.js";
import { lateral, partTime, penalty, promotion } from "../situations.js";

const lowered = (type: string): Brink => [
  "BLOCK",
  moving(promotion({ person: penalty({ level: "BERAT", type }) })),
];
const standing = (code: string) => moving(lateral({ person: { standing: code } }));
const sickUntil = (to: string) =>
  moving(lateral({ person: { leaves: [{ kind: "SAKIT", from: d("2026-02-01"), to: d(to) }] } }));
const absent = (days: number, inARow: number): Situation =>
  moving(lateral({ person: { absence: [{ year: 2025, days, inARow }] } }));
const awayOnce = (from: string): Situation =>
  moving(lateral({ person: { leaves: [{ kind: "CLTN", from: d(from), to: d("2016-02-28") }] } }));
const yearly = (end: string): Partial<EmployeeFacts> => ({
  contract: { start: d("2026-01-01"), end: d(end), positionId: "guru-kelas", unitId: "sd-a" },
});

export const PEOPLE_BRINKS: Brinks = {
  "pppk-extension-basis": [
    ["PASS", moving(contractTeacher({ tmt: "2029-11-30" }))],
    ["WARN", moving(contractTeacher({ tmt: "2029-12-01" }))],
  ],
  "pw-one-year": [
    ["PASS", moving(partTime({ person: yearly("2026-12-31") }))],
    ["WARN", moving(partTime({ person: yearly("2027-01-01") }))],
    ["WARN", moving(partTime({ tmt: "2027-01-01", person: yearly("2026-12-31") }))],
  ],
  "disc-lowered-post-12m": [
    lowered("PENURUNAN_JABATAN"),
    lowered("Pembebasan dari jabatan menjadi pelaksana"),
    lowered("27"),
    lowered("28"),
  ],
  "disc-absence-info": [
    ["PASS", absent(27, 9)],
    ["WARN", absent(28, 9)],
    ["WARN", absent(10, 10)],
    ["PASS", absent(10, 9)],
  ],
  "standing-active": [
    ["PASS", standing("01")],
    ["PASS", standing("15")],
    ["PASS", standing("71")],
    ...["02", "03", "04", "20", "52", "66", "77", "88", "98", "99"].map(
      (code) => ["BLOCK", standing(code)] as const,
    ),
    ["NEED-DOC", standing("42")],
  ],
  "leave-overlap": [
    ["PASS", sickUntil("2026-02-14")],
    ["WARN", sickUntil("2026-02-15")],
  ],
  "cltn-terms": [
    ["WARN", awayOnce("2015-02-28")],
    ["PASS", awayOnce("2015-03-01")],
  ],
};
