import { groupByNip } from "../../planning/facts/facts.js";
import type { Context } from "../../platform/context.js";
import type { PeopleSnapshot } from "../people-snapshot.js";
import { type TalentBook, talentBookOf } from "../talent/talent-book.js";
import { type PersonIndex, personIndex } from "./professionalism-facts.js";

/** The index of everybody by employee index; each person is worked out once per snapshot. */
export interface ProfessionalismBook {
  /** The last whole year: the one the index is read of. */
  readonly year: number;
  of(e: number): PersonIndex;
}

const books = new WeakMap<TalentBook, ProfessionalismBook>();

export async function professionalismBookOf(
  context: Context,
  snapshot: PeopleSnapshot,
): Promise<ProfessionalismBook> {
  const talent = await talentBookOf(context, snapshot);
  const kept = books.get(talent);
  if (kept) return kept;
  const { workforce, index } = snapshot.world;
  const certificates = workforce.datasets.has("sertifikat") ? groupByNip(workforce.certificates) : null;
  const known = new Map<number, PersonIndex>();
  const book: ProfessionalismBook = {
    year: talent.lastYear,
    of(e) {
      let found = known.get(e);
      if (found === undefined) {
        const { nip, titleCode } = index.employees[e]!;
        found = personIndex({
          titleKind: index.titles.get(titleCode ?? "")?.kind ?? null,
          certificates: certificates && (certificates.get(nip) ?? []),
          talent: talent.facts(e),
        });
        known.set(e, found);
      }
      return found;
    },
  };
  books.set(talent, book);
  return book;
}
