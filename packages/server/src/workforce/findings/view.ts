import type { DataFinding } from "@selaras/contract";
import { seatKey } from "../kinds/known.js";
import { isServingIn } from "../kinds/standing.js";
import type { Workforce } from "../snapshot.js";
import { OwnerUnits } from "./owner-unit.js";

/** A finding before it is ranked: lower weight first, then larger size. */
export type Draft = Omit<DataFinding, "rank"> & { readonly weight: number; readonly size: number };
export type Employee = Workforce["employees"][number];

export const sources = {
  seats: "Peta jabatan dan Export Data ASN",
  people: "Export Data ASN",
  performance: "Kinerja",
};

/** The stored workforce as findings look at it. */
export class View {
  readonly owners: OwnerUnits;
  readonly titles: ReadonlyMap<string, Workforce["titles"][number]>;
  readonly seats: ReadonlyMap<string, number>;
  /** Serving people by seat. */
  readonly holders = new Map<string, Employee[]>();

  constructor(
    readonly workforce: Workforce,
    readonly dataDate: string,
  ) {
    this.owners = new OwnerUnits(workforce.units);
    this.titles = new Map(workforce.titles.map((title) => [title.code, title]));
    this.seats = new Map(workforce.posts.map((post) => [seatKey(post.unitCode, post.titleCode), post.seats]));
    for (const person of this.servingPeople()) {
      if (person.unitCode === null || person.titleCode === null) continue;
      const key = seatKey(person.unitCode, person.titleCode);
      this.holders.set(key, [...(this.holders.get(key) ?? []), person]);
    }
  }

  servingPeople(): Employee[] {
    return this.workforce.employees.filter((person) => isServingIn(person.standing));
  }

  draft(unit: string | null, rest: Omit<Draft, "unitCode" | "unitName">): Draft {
    const owner = this.owners.ownerOf(unit);
    return { unitCode: owner.code, unitName: owner.name, ...rest };
  }
}
