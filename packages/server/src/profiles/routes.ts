import { may } from "@selaras/contract";
import type { FastifyInstance } from "fastify";
import { judgePair } from "../planning/eligibility/judge-pair.js";
import { solvedPlan } from "../planning/run/solved-plan.js";
import { placementOf } from "../planning/run/store-read.js";
import { openedPlan, type ShownPlan, shownPlan } from "../planning/scenarios/chosen-plan.js";
import type { Actor } from "../platform/actor.js";
import type { Context } from "../platform/context.js";
import { allowed, signedIn } from "../platform/policy.js";
import { forbidden, notFound } from "../platform/refusal.js";
import { actorOf, route } from "../platform/route.js";
import { findPerson } from "./find-person.js";
import { peopleSnapshot } from "./people-snapshot.js";
import { viewOf, visiblePeople } from "./policy.js";
import { presentColumns, presentDossier, presentEligibility, presentPlacement } from "./presenter.js";

const lists = allowed("people.read", "people.read-unit");
/** Everybody who may see at least one person; whom exactly is asked of `visiblePeople` after loading. */
const reads = allowed("people.read", "people.read-unit", "self.read");

/** People: list, dossier, why me and why not me, and whether a post would be lawful. */
export function registerProfileRoutes(app: FastifyInstance, context: Context): void {
  route(app, "GET /api/employees", lists, async (call) => {
    const snapshot = await peopleSnapshot(context);
    return presentColumns(snapshot, visiblePeople(actorOf(call), snapshot.world.workforce.units));
  });

  route(app, "GET /api/employees/:nip", reads, async (call) => {
    const actor = actorOf(call);
    const snapshot = await peopleSnapshot(context);
    const e = findPerson(snapshot, actor, call.params.nip);
    return presentDossier(snapshot, e, viewOf(actor, call.params.nip));
  });

  route(app, "GET /api/employees/:nip/placement", reads, async (call) => {
    const snapshot = await peopleSnapshot(context);
    const actor = actorOf(call);
    findPerson(snapshot, actor, call.params.nip);
    const { plan } = call.query;
    const shown =
      plan === undefined ? await shownPlan(context.db, actor) : await askedPlan(context, plan, actor);
    const placement = await placementIn(context, shown, call.params.nip, actor);
    return { placement, choice: shown?.choice ?? "belum" };
  });

  route(app, "GET /api/employees/:nip/eligibility", reads, async (call) => {
    const snapshot = await peopleSnapshot(context);
    const actor = actorOf(call);
    const e = findPerson(snapshot, actor, call.params.nip);
    const judged = judgePair(snapshot.world, e, call.query.unit, call.query.title);
    if (!judged) throw notFound("Unit atau jabatan itu");
    return presentEligibility(snapshot, e, judged, viewOf(actor, call.params.nip));
  });

  route(app, "GET /api/me", signedIn, async (call) => {
    const actor = actorOf(call);
    const snapshot = await peopleSnapshot(context);
    const { cycleName: name, world } = snapshot;
    const nip = actor.role === "admin" ? null : actor.nip;
    const e = nip === null ? undefined : world.index.employeeIndex.get(nip);
    return {
      dossier: e === undefined ? null : presentDossier(snapshot, e, "tanpa-disiplin"),
      placement:
        e === undefined || nip === null
          ? null
          : await placementIn(context, await openedPlan(context.db), nip, actor),
      cycle: { name, tmt: world.tmt },
    };
  });
}

/** A plan asked for by its number, chosen or not: only for who works on plans. */
async function askedPlan(context: Context, id: number, { role }: Actor): Promise<ShownPlan> {
  if (!may(role, "plan.read")) throw forbidden();
  const { choice } = await solvedPlan(context, id);
  return { id, choice };
}

/** The answer of a plan, said to the person or of the person. */
async function placementIn({ db }: Context, plan: ShownPlan | null, nip: string, reader: Actor) {
  const placement = plan && (await placementOf(db, plan.id, nip));
  return placement && presentPlacement(placement, reader.nip === nip, viewOf(reader, nip));
}
