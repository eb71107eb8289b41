import type { FastifyInstance } from "fastify";
import type { Context } from "../../platform/context.js";
import { allowed } from "../../platform/policy.js";
import { actorOf, route } from "../../platform/route.js";
import { knownPlan } from "../run/solved-plan.js";
import { actOnChoice } from "./choose-plan.js";
import { compareScenarios } from "./compare.js";
import { historyOf } from "./history.js";
import { presentChoice } from "./present-choice.js";
import { describe, lock, unlock } from "./scenario.js";

const reader = allowed("plan.read");
const planner = allowed("plan.write");
const chooser = allowed("plan.choose");

/** Scenarios of a cycle: described, locked, chosen, looked back on, set side by side. */
export function registerScenarioRoutes(app: FastifyInstance, context: Context): void {
  route(app, "PUT /api/plans/:id/scenario", planner, (call) =>
    describe(context, actorOf(call), call.params.id, call.body),
  );

  route(app, "POST /api/plans/:id/lock", planner, (call) =>
    lock(context, actorOf(call), call.params.id, call.body.reason),
  );

  route(app, "POST /api/plans/:id/unlock", planner, (call) =>
    unlock(context, actorOf(call), call.params.id, call.body.reason),
  );

  route(app, "GET /api/plans/:id/choice", reader, async (call) =>
    presentChoice(context.db, actorOf(call), await knownPlan(context, call.params.id)),
  );

  route(app, "POST /api/plans/:id/choice", chooser, async (call) => {
    await actOnChoice(context, actorOf(call), call.params.id, call.body);
    return presentChoice(context.db, actorOf(call), await knownPlan(context, call.params.id));
  });

  route(app, "GET /api/plans/:id/history", reader, async ({ params }) => {
    await knownPlan(context, params.id);
    return { entries: await historyOf(context.db, params.id) };
  });

  route(app, "GET /api/scenarios/comparison", reader, ({ query }) =>
    compareScenarios(context, query.ids.split(",").map(Number)),
  );
}
