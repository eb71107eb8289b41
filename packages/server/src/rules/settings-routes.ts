import type { FastifyInstance } from "fastify";
import { currentCycle, defaultCycle } from "../planning/cycle.js";
import type { Context } from "../platform/context.js";
import { allowed, anyone } from "../platform/policy.js";
import { notFound } from "../platform/refusal.js";
import { actorOf, route } from "../platform/route.js";
import { allRuleSettings, inForceOn } from "./rule-settings.js";
import { setRuleSetting } from "./set-rule-setting.js";
import { presentSetting, presentSettingsPage } from "./settings-presenter.js";

/** How this government reads what the law leaves open: as public as the rule book, decided by the law bureau. */
export function registerSettingsRoutes(app: FastifyInstance, context: Context): void {
  const { db } = context;
  const asked = async (on: string | undefined) =>
    on ?? ((await currentCycle(db)) ?? defaultCycle(context.clock)).tmt;

  const pageOf = async (rule: string, on: string | undefined) => {
    const page = presentSettingsPage(rule, await allRuleSettings(db), await asked(on));
    if (!page) throw notFound("Aturan ini");
    return page;
  };

  route(app, "GET /api/rule-settings", anyone, async ({ query }) => {
    const rows = await allRuleSettings(db);
    const asOf = await asked(query.on);
    return {
      asOf,
      inForce: inForceOn(rows, asOf).map(presentSetting),
      history: [...rows].sort((a, b) => b.id - a.id).map(presentSetting),
    };
  });

  route(app, "GET /api/rules/:id/settings", anyone, ({ params, query }) => pageOf(params.id, query.on));

  route(app, "POST /api/rules/:id/settings", allowed("rules.set"), async (call) => {
    await setRuleSetting(context, call.params.id, call.body, actorOf(call).username);
    return pageOf(call.params.id, call.body.effectiveFrom);
  });
}
