import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { demoUsernames } from "../accounts/demo-accounts.js";
import { accounts } from "../accounts/tables.js";
import { verifyAuditChain } from "../audit/append-audit.js";
import { developmentRows } from "../development/tables.js";
import { planChoices } from "../planning/scenarios/tables.js";
import { plans } from "../planning/tables.js";
import { freshDatabase } from "../platform/testing/fresh-database.js";
import { testContext } from "../platform/testing/test-app.js";
import { imports } from "../workforce/tables.js";
import { chooseDemoPlan } from "./demo-choice.js";
import { isEmpty, loadDemo } from "./load-demo.js";
import { serving } from "./messages.js";
import { rejectedFile, startSummary } from "./start-summary.js";

it("fills an empty installation with the demo once: staff, faults to correct, accounts, a plan to draw up", async () => {
  const context = testContext(await freshDatabase());
  const folder = mkdtempSync(join(tmpdir(), "selaras-demo-"));
  const load = { government: "kab" as const, folder, say: () => {}, signal: new AbortController().signal };
  expect(await isEmpty(context)).toBe(true);
  await loadDemo(context, load);
  expect(await isEmpty(context)).toBe(false);

  const summary = await startSummary(context, folder);
  expect(summary.government).toEqual({ name: "Pemerintah Kabupaten Kupang", demo: true });
  expect(summary.employees).toBeGreaterThan(2_400);
  expect(summary.rejected.rows).toBeGreaterThan(10);
  expect(existsSync(summary.rejected.path!)).toBe(true);
  expect(summary.rejected.path).toBe(join(folder, rejectedFile));
  const known = await context.db.select().from(accounts).orderBy(accounts.id);
  expect(known.map((account) => account.username)).toEqual(Object.values(demoUsernames));
  expect(known.find((account) => account.role === "asn")?.nip).toMatch(/^\d{18}$/);
  for (const role of ["kepala_perangkat", "dinas_pendidikan"])
    expect(known.find((account) => account.role === role)?.unitCode).toMatch(/^[A-Z]/);
  const [plan] = await context.db.select().from(plans);
  expect(plan).toMatchObject({ state: "antre", tmt: "2027-01-04" });
  expect((plan!.options as { budget: number }).budget).toBe(Math.round(summary.employees * 0.05));
  expect((await verifyAuditChain(context.db)).broken).toBeNull();
  const development = await context.db.select().from(developmentRows).orderBy(developmentRows.id);
  expect(development.map(({ state, sessionCode }) => [state, sessionCode])).toEqual([
    ["disetujui", "BCKS-2"],
    ["diusulkan", "BCKS-2"],
  ]);

  await loadDemo(context, load);
  expect(await context.db.select().from(developmentRows)).toHaveLength(2);
  expect(await context.db.select().from(imports)).toHaveLength(1);
  expect(await context.db.select().from(plans)).toHaveLength(1);

  const lines = serving.ready({
    summary,
    addresses: ["http://localhost:8080"],
    demoAccounts: [{ username: "analis", password: "sandi", roleTitle: "Analis" }],
    hasAccounts: true,
    once: false,
  });
  expect(lines.join("\n")).toContain("DATA CONTOH (fiktif)");
  expect(lines.join("\n")).toMatch(/Rencana +belum ada/);
  // Not drawn up yet: there is nothing to choose.
  await chooseDemoPlan(context);
  expect(await context.db.select().from(planChoices)).toEqual([]);
  rmSync(folder, { recursive: true });
});
