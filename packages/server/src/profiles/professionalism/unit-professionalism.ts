import type { UnitProfessionalism } from "@selaras/contract";
import { PROFESSIONALISM_BANDS } from "@selaras/regulations/formulas";
import { subtreeOf } from "../../needs/unit-tree.js";
import type { Actor } from "../../platform/actor.js";
import { notFound } from "../../platform/refusal.js";
import type { PeopleSnapshot } from "../people-snapshot.js";
import { readsDiscipline, visiblePeople } from "../policy.js";
import { says } from "./messages.js";
import type { ProfessionalismBook } from "./professionalism-book.js";
import { groupIndex } from "./unit-index.js";

/** The group of a unit (else of all whom the account may see) and of the units right below it, each with all below. */
export function presentUnits(
  { world }: PeopleSnapshot,
  book: ProfessionalismBook,
  actor: Actor,
  asked: string | undefined,
): UnitProfessionalism {
  const { units } = world.workforce;
  const isVisible = visiblePeople(actor, units);
  const withDiscipline = readsDiscipline(actor);
  const within = (codes: ReadonlySet<string> | null) =>
    world.index.employees.flatMap((row, e) =>
      isVisible(row) && (codes === null || (row.unitCode !== null && codes.has(row.unitCode)))
        ? [book.of(e)]
        : [],
    );
  const own = asked ?? actor.unitCode ?? undefined;
  const total = within(own === undefined ? null : subtreeOf(units, own));
  if (own !== undefined && total.length === 0) throw notFound(says.unitPeople);
  const codes = new Set(units.map(({ code }) => code));
  const below = units.filter(({ parentCode }) =>
    own === undefined ? parentCode === null || !codes.has(parentCode) : parentCode === own,
  );
  // One root above everything says nothing that the total does not: its own units are the table.
  const rows =
    own === undefined && below.length === 1
      ? units.filter(({ parentCode }) => parentCode === below[0]!.code)
      : below;
  return {
    year: book.year,
    source: says.source,
    status: "known",
    withheld: !withDiscipline,
    bands: PROFESSIONALISM_BANDS.map(({ label }) => label),
    unit: own === undefined ? null : { code: own, name: world.index.units.get(own)?.name ?? own },
    total: groupIndex(total, withDiscipline),
    units: rows.flatMap(({ code, name }) => {
      const group = groupIndex(within(subtreeOf(units, code)), withDiscipline);
      return group.people === 0 ? [] : [{ code, name, ...group }];
    }),
  };
}
