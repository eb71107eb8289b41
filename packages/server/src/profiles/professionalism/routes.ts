import type { Professionalism } from "@selaras/contract";
import type { FastifyInstance } from "fastify";
import type { Context } from "../../platform/context.js";
import { allowed } from "../../platform/policy.js";
import { actorOf, route } from "../../platform/route.js";
import { bandRef, shown } from "../competence/presenter.js";
import { findPerson } from "../find-person.js";
import { peopleSnapshot } from "../people-snapshot.js";
import { seesDiscipline } from "../talent/routes.js";
import { says } from "./messages.js";
import { professionalismBookOf } from "./professionalism-book.js";
import type { PersonIndex } from "./professionalism-facts.js";
import { presentUnits } from "./unit-professionalism.js";

const lists = allowed("people.read", "people.read-unit");
const reads = allowed("people.read", "people.read-unit", "self.read");

/** Index of professionalism of one person, and of units. */
export function registerProfessionalismRoutes(app: FastifyInstance, context: Context): void {
  route(app, "GET /api/employees/:nip/professionalism", reads, async (call) => {
    const actor = actorOf(call);
    const { nip } = call.params;
    const snapshot = await peopleSnapshot(context);
    const e = findPerson(snapshot, actor, nip);
    const book = await professionalismBookOf(context, snapshot);
    return present(book.of(e), book.year, seesDiscipline(actor, nip));
  });

  route(app, "GET /api/professionalism", lists, async (call) => {
    const actor = actorOf(call);
    const snapshot = await peopleSnapshot(context);
    const book = await professionalismBookOf(context, snapshot);
    return presentUnits(snapshot, book, actor, call.query.unit);
  });
}

/** The sum is withheld with the part: whoever sees three parts and the sum sees the fourth. */
function present(
  { dimensions, outcome, missing }: PersonIndex,
  year: number,
  withDiscipline: boolean,
): Professionalism {
  const known = outcome.status === "known" ? outcome : null;
  return {
    year,
    dimensions: dimensions.map(({ code, most, points, fact }) => {
      const hidden = code === "disiplin" && !withDiscipline;
      return {
        code,
        name: says.names[code],
        most,
        points: hidden ? null : points,
        fact: hidden ? says.withheld : fact,
      };
    }),
    index: known && withDiscipline ? shown(known.index) : null,
    category: known && withDiscipline ? bandRef(known.category) : null,
    missing: [...missing],
    withheld: !withDiscipline,
    source: says.source,
    status: "known",
  };
}
