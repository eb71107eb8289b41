import { like } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";
import { auditLog } from "../audit/tables.js";
import { openedPlan } from "../planning/scenarios/chosen-plan.js";
import { planChoices } from "../planning/scenarios/tables.js";
import { planRoom } from "../planning/testing/plan-room.js";
import { chooseDemoPlan } from "./demo-choice.js";

const { context, app, id, call } = await planRoom({ analis: "analis" });
afterAll(() => app.close());

it("the demo's analyst chooses and opens the first plan by name, once, and takes nothing back from people", async () => {
  const acts = () => context.db.select().from(planChoices).orderBy(planChoices.seq);
  await chooseDemoPlan(context);
  expect((await acts()).map(({ action, planId, actor }) => [action, planId, actor])).toEqual([
    ["choose", id, "analis"],
    ["open", id, "analis"],
  ]);
  expect((await openedPlan(context.db))?.id).toBe(id);
  expect(await context.db.select().from(auditLog).where(like(auditLog.action, "rancangan.%"))).toHaveLength(
    2,
  );
  await chooseDemoPlan(context);
  const withdraw = { action: "withdraw", reason: "Diganti", base: 2 };
  expect((await call("analis", "POST", `/api/plans/${id}/choice`, withdraw)).status).toBe(200);
  await chooseDemoPlan(context);
  expect(await acts()).toHaveLength(3);
  expect(await openedPlan(context.db)).toBeNull();
});
