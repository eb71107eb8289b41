import type { MoveFacts } from "../facts.js";
import { both, type RuleCase } from "./case-kinds.js";
import { d, KASI, KASUBBAG, move } from "./fixtures.js";

type Options = Partial<Parameters<typeof move>[0]>;
const lateral = (more: Options = {}) => move({ from: KASI, to: KASUBBAG, ...more });

/** Asks for another agency in the province, to live where the spouse works. */
export const followsSpouse = (pledgeYears: number | null, tmtPns: string, more: Partial<MoveFacts> = {}) =>
  lateral({
    person: { initiator: "OWN_REQUEST", noMovePledgeYears: pledgeYears, tmtPns: d(tmtPns) },
    more: { scope: "INTER_SAME_PROVINCE", justification: { code: "FOLLOW_SPOUSE" }, ...more },
  });
const appraised = (...rows: readonly (readonly [number, string])[]) => ({
  performance: rows.map(([year, predicate]) => ({ year, predicate })),
});

export const PERSON_CASES: Readonly<Record<string, RuleCase>> = {
  "spouse-colocation": both(lateral(), followsSpouse(0, "2010-03-01")),
  "spouse-pledge": both(followsSpouse(10, "2016-02-10"), followsSpouse(10, "2016-02-11")),
  "class-pay-effect": both(
    lateral({ from: { ...KASI, kelas: 9 }, to: { ...KASUBBAG, kelas: 9 } }),
    lateral({ from: { ...KASI, kelas: 9 }, to: { ...KASUBBAG, kelas: 8 } }),
  ),
  "performance-scale": both(
    lateral(),
    lateral({ person: appraised([2024, "BAIK"], [2025, "ISTIMEWA SEKALI"]) }),
  ),
  "performance-old-scale": both(
    lateral({ tmt: "2024-04-01", person: appraised([2022, "BAIK"], [2023, "BAIK"]) }),
    lateral({ tmt: "2023-04-01", person: appraised([2021, "CUKUP"], [2022, "BAIK"]) }),
  ),
};
