import type { FastifyInstance } from "fastify";
import type { Context } from "../../platform/context.js";
import { allowed } from "../../platform/policy.js";
import { actorOf, route } from "../../platform/route.js";
import { registerDeliberationRoutes } from "../deliberation/routes.js";
import { requestPlan } from "../run/queue.js";
import { solvedPlan } from "../run/solved-plan.js";
import { swapsOf } from "../run/store-read.js";
import { type DeskRoom, decide, openLedger, placesFor, redo, undo, whatIf } from "./decide.js";
import type { AskDesk } from "./desk-question.js";
import { Desks } from "./desks.js";
import { inForce } from "./ledger.js";
import { readLedger } from "./read-ledger.js";

const reader = allowed("plan.read");
const decider = allowed("plan.write");

/** The planning desk: decisions by hand, their price, and the plan that follows from them. */
export function registerWorkbenchRoutes(app: FastifyInstance, context: Context): void {
  const desks = new Desks();
  app.addHook("onClose", () => desks.close());
  registerDecisionRoutes(app, context, desks.ask);
  registerDeliberationRoutes(app, context, desks.ask);
}

export function registerDecisionRoutes(app: FastifyInstance, context: Context, ask: AskDesk): void {
  const room = async (planId: number): Promise<DeskRoom> => {
    await solvedPlan(context, planId);
    return { context, ask, planId };
  };

  route(app, "GET /api/plans/:id/decisions", reader, async ({ params }) => openLedger(await room(params.id)));

  route(app, "GET /api/plans/:id/places/:nip", reader, async ({ params }) =>
    placesFor(await room(params.id), params.nip),
  );

  route(app, "GET /api/plans/:id/swaps", reader, async ({ params }) => {
    await solvedPlan(context, params.id);
    return { offers: await swapsOf(context.db, params.id) };
  });

  route(app, "POST /api/plans/:id/what-if", reader, async ({ params, body }) =>
    whatIf(await room(params.id), body.decision),
  );

  route(app, "POST /api/plans/:id/decisions", decider, async (call) =>
    decide(await room(call.params.id), actorOf(call), call.body),
  );

  route(app, "POST /api/plans/:id/decisions/:seq/undo", decider, async (call) =>
    undo(await room(call.params.id), actorOf(call), call.params.seq),
  );

  route(app, "POST /api/plans/:id/decisions/:seq/redo", decider, async (call) =>
    redo(await room(call.params.id), actorOf(call), call.params.seq),
  );

  route(app, "POST /api/plans/:id/redraw", decider, async (call) => {
    const base = await solvedPlan(context, call.params.id);
    const decisions = inForce((await readLedger(context.db, base.id)).decisions);
    const { displayName, username } = actorOf(call);
    return requestPlan(context, { ...base.options, name: call.body.name }, displayName, username, {
      redraw: { basedOn: base.id, decisions },
    });
  });
}
