import type { Professionalism } from "@selaras/contract";
import type { FastifyInstance } from "fastify";
import type { Context } from "../../platform/context.js";
import { allowed } from "../../platform/policy.js";
import { actorOf, route } from "../../platform/route.js";
import { bandRef, shown } from "../competence/presenter.js";
import { findPerson } from "../find-person.js";
import { peopleSnapshot } from "../people-snapshot.js";
import { seesDiscipline } from "../talent/routes.js";
import { talentBookOf } from "../talent/talent-book.js";
import { says } from "./messages.js";
import { type PersonIndex, personIndex } from "./professionalism-facts.js";

const reads = allowed("people.read", "people.read-unit", "self.read");

/** Index of professionalism of one person. */
export function registerProfessionalismRoutes(app: FastifyInstance, context: Context): void {
  route(app, "GET /api/employees/:nip/professionalism", reads, async (call) => {
    const actor = actorOf(call);
    const { nip } = call.params;
    const snapshot = await peopleSnapshot(context);
    const e = findPerson(snapshot, actor, nip);
    const book = await talentBookOf(context, snapshot);
    const { workforce, index } = snapshot.world;
    const person = personIndex({
      titleKind: index.titles.get(index.employees[e]!.titleCode ?? "")?.kind ?? null,
      certificates: workforce.datasets.has("sertifikat")
        ? workforce.certificates.filter((row) => row.nip === nip)
        : null,
      talent: book.facts(e),
    });
    return present(person, book.lastYear, seesDiscipline(actor, nip));
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
    source: "PermenPANRB 38/2018 jo. Peraturan BKN 8/2019",
    status: "known",
  };
}
