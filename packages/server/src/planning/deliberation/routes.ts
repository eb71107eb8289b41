import { may } from "@selaras/contract";
import type { FastifyInstance } from "fastify";
import type { Context } from "../../platform/context.js";
import { allowed } from "../../platform/policy.js";
import { actorOf, route } from "../../platform/route.js";
import { solvedPlan } from "../run/solved-plan.js";
import type { DeskRoom } from "../workbench/decide.js";
import type { AskDesk } from "../workbench/desk-question.js";
import { decideChain, note, readDeliberation, vote } from "./deliberate.js";

const reader = allowed("plan.read");
const secretary = allowed("plan.write");
const present = allowed("plan.vote", "plan.write");

/** Sidang: one chain at a time, votes and notes of the members, the outcome on the planning desk, the minutes as they grow. */
export function registerDeliberationRoutes(app: FastifyInstance, context: Context, ask: AskDesk): void {
  const room = async (planId: number): Promise<DeskRoom> => {
    await solvedPlan(context, planId);
    return { context, ask, planId };
  };

  route(app, "GET /api/plans/:id/deliberation", reader, async ({ params }) =>
    readDeliberation(await room(params.id)),
  );

  route(app, "POST /api/plans/:id/deliberation/:chain/vote", present, async (call) => {
    const actor = actorOf(call);
    const named = may(actor.role, "plan.write") ? call.body.member : undefined;
    return vote(await room(call.params.id), actor, call.params.chain, {
      vote: call.body.vote,
      member: named ?? actor.displayName,
    });
  });

  route(app, "POST /api/plans/:id/deliberation/:chain/note", present, async (call) =>
    note(await room(call.params.id), actorOf(call), call.params.chain, call.body.text),
  );

  route(app, "POST /api/plans/:id/deliberation/:chain/outcome", secretary, async (call) =>
    decideChain(await room(call.params.id), actorOf(call), call.params.chain, call.body),
  );
}
