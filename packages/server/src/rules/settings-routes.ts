import type { FastifyInstance } from "fastify";
import type { Context } from "../platform/context.js";
import { allowed, anyone } from "../platform/policy.js";
import { notFound } from "../platform/refusal.js";
import { actorOf, route } from "../platform/route.js";
import { askedDay } from "./asked-day.js";
import { allRuleSettings, inForceOn } from "./rule-settings.js";
import { setRuleSetting } from "./set-rule-setting.js";
import { presentSetting, presentSettingsPage } from "./settings-presenter.js";

/** How this government reads what the law leaves open: as public as the rule book, decided by the law bureau. */
export function registerSettingsRoutes(app: FastifyInstance, context: Context): void {
  const { db } = context;
  const pageOf = async (rule: string, on: string) => {
    const page = presentSettingsPage(rule, await allRuleSettings(db), on);
    if (!page) throw notFound("Aturan ini");
    return page;
  };

  route(app, "GET /api/rule-settings", anyone, async ({ query, actor }) => {
    const rows = await allRuleSettings(db);
    const asOf = query.on ?? (await askedDay(context, actor));
    return {
      asOf,
      inForce: inForceOn(rows, asOf).map(presentSetting),
      history: [...rows].sort((a, b) => b.id - a.id).map(presentSetting),
    };
  });

  route(app, "GET /api/rules/:id/settings", anyone, async ({ params, query, actor }) =>
    pageOf(params.id, query.on ?? (await askedDay(context, actor))),
  );

  route(app, "POST /api/rules/:id/settings", allowed("rules.set"), async (call) => {
    await setRuleSetting(context, call.params.id, call.body, actorOf(call).username);
    return pageOf(call.params.id, call.body.effectiveFrom);
  });
}
