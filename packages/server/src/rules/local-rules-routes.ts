import type { FastifyInstance } from "fastify";
import type { Context } from "../platform/context.js";
import { allowed, anyone } from "../platform/policy.js";
import { actorOf, route } from "../platform/route.js";
import { askedDay } from "./asked-day.js";
import { localRuleWords } from "./local-rule-words.js";
import { presentLocalRules } from "./local-rules-presenter.js";
import { previewLocalRule } from "./preview-local-rule.js";
import { addLocalRule, withdrawLocalRule } from "./record-local-rule.js";

/** Rules of the government's own making: read by everybody, written by the law bureau. */
export function registerLocalRuleRoutes(app: FastifyInstance, context: Context): void {
  const { db } = context;
  const list = async (on: string) => ({ asOf: on, rules: await presentLocalRules(db, on) });

  route(app, "GET /api/local-rules", anyone, async ({ query, actor }) =>
    list(query.on ?? (await askedDay(context, actor))),
  );

  route(app, "GET /api/local-rules/words", allowed("rules.set"), () => localRuleWords(db));

  route(app, "POST /api/local-rules/preview", allowed("rules.set"), (call) =>
    previewLocalRule(context, actorOf(call), call.body.definition),
  );

  route(app, "POST /api/local-rules", allowed("rules.set"), async (call) => {
    await addLocalRule(context, call.body, actorOf(call).username);
    return list(await askedDay(context, call.actor));
  });

  route(app, "POST /api/local-rules/:id/withdrawal", allowed("rules.set"), async (call) => {
    await withdrawLocalRule(context, call.params.id, call.body, actorOf(call).username);
    return list(await askedDay(context, call.actor));
  });
}
