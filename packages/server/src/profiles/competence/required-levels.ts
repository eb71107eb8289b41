import type { IsoDate } from "@selaras/regulations";
import {
  type BasisStatus,
  COMPETENCIES,
  defaultLevel,
  FUNCTIONAL_LEVELS,
  inForce,
} from "@selaras/regulations/formulas";
import type { Workforce } from "../../workforce/snapshot.js";
import { says } from "./messages.js";

type Standard = Workforce["competenceStandards"][number];
export type CompetenceGroup = (typeof COMPETENCIES)[number]["group"] | "teknis";

/** What a title asks in one competence; null: neither a standard of its own nor the default table says. */
export interface RequiredLevel {
  readonly code: string;
  readonly name: string;
  readonly group: CompetenceGroup;
  readonly level: number | null;
  readonly from: "jabatan" | "bawaan" | null;
}

/** Which set gave the levels, so that nothing of the default table passes for an approved standard. */
export interface StandardSet {
  readonly kind: "jabatan" | "bawaan" | "campuran" | "tidak-ada";
  readonly name: string;
  /** Null where only the office's own standard speaks. */
  readonly source: string | null;
  readonly status: BasisStatus | null;
}

export interface RequiredLevels {
  readonly levels: readonly RequiredLevel[];
  readonly set: StandardSet;
}

interface AskingTitle {
  readonly kind: string;
  readonly jenjang: string | null;
}

/**
 * The levels a title asks on a day: the approved standard of the title first (PermenPANRB 38/2017), the default table by kind and jenjang for
 * what it leaves out of the nine. Technical competences are only those the standard names.
 */
export function requiredLevels(
  title: AskingTitle,
  standards: readonly Standard[],
  on: IsoDate,
): RequiredLevels {
  const own = new Map(standards.map((row) => [row.competence, row]));
  const functional = inForce(FUNCTIONAL_LEVELS, on)[0];
  const byDefault = defaultLevel(title, functional);
  const nine = COMPETENCIES.map(({ code, name, group }): RequiredLevel => {
    const approved = own.get(code)?.level ?? null;
    return {
      code,
      name,
      group,
      level: approved ?? byDefault?.level ?? null,
      from: approved !== null ? "jabatan" : byDefault === null ? null : "bawaan",
    };
  });
  const known = new Set<string>(COMPETENCIES.map(({ code }) => code));
  const technical = standards
    .filter(({ competence }) => !known.has(competence))
    .map(
      ({ competence: code, name, level }): RequiredLevel => ({
        code,
        name: name ?? code,
        group: "teknis",
        level,
        from: "jabatan",
      }),
    );
  const approved = nine.filter(({ from }) => from === "jabatan").length;
  const defaultName = byDefault?.set == null ? says.defaultTable : says.functionalTable(functional!.name);
  const basis = byDefault && { source: byDefault.basis.source, status: byDefault.basis.status };
  const set: StandardSet =
    approved === nine.length
      ? { kind: "jabatan", name: says.ownStandard, source: null, status: null }
      : basis === null
        ? { kind: "tidak-ada", name: says.noStandard, source: null, status: null }
        : approved > 0
          ? { kind: "campuran", name: says.mixedStandard(defaultName), ...basis }
          : { kind: "bawaan", name: defaultName, ...basis };
  return { levels: [...nine, ...technical], set };
}
