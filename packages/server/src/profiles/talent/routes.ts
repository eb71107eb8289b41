import type { FastifyInstance } from "fastify";
import type { Actor } from "../../platform/actor.js";
import type { Context } from "../../platform/context.js";
import { allowed } from "../../platform/policy.js";
import { actorOf, route } from "../../platform/route.js";
import { findPerson } from "../find-person.js";
import { peopleSnapshot } from "../people-snapshot.js";
import { viewOf, visiblePeople } from "../policy.js";
import { presentBoard, presentPersonTalent } from "./presenter.js";
import { talentBookOf } from "./talent-book.js";
import { chooseSets } from "./talent-sets.js";

const lists = allowed("people.read", "people.read-unit");
const reads = allowed("people.read", "people.read-unit", "self.read");

/** Roles that read discipline records, and everybody of oneself: a final penalty is known to whom it was given. */
export const seesDiscipline = (actor: Actor, nip: string): boolean =>
  actor.nip === nip || viewOf(actor, nip) === "penuh";

/** Performance over five years and the nine boxes, of one person and of all whom the account may see. */
export function registerTalentRoutes(app: FastifyInstance, context: Context): void {
  route(app, "GET /api/talent", lists, async (call) => {
    const actor = actorOf(call);
    const snapshot = await peopleSnapshot(context);
    const book = await talentBookOf(context, snapshot);
    return presentBoard(
      snapshot,
      book,
      chooseSets(call.query, book.asOf),
      visiblePeople(actor, snapshot.world.workforce.units),
      (nip) => seesDiscipline(actor, nip),
    );
  });

  route(app, "GET /api/employees/:nip/talent", reads, async (call) => {
    const actor = actorOf(call);
    const { nip } = call.params;
    const snapshot = await peopleSnapshot(context);
    const e = findPerson(snapshot, actor, nip);
    const book = await talentBookOf(context, snapshot);
    return presentPersonTalent(book, e, chooseSets(call.query, book.asOf), seesDiscipline(actor, nip));
  });
}
