import { type ChoiceAction, choiceActions } from "@selaras/contract";
import { eq, like } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { accounts } from "../../accounts/tables.js";
import { verifyAuditChain } from "../../audit/append-audit.js";
import { auditLog } from "../../audit/tables.js";
import { movesOf } from "../run/store-read.js";
import { plans } from "../tables.js";
import { planRoom, roomOptions } from "../testing/plan-room.js";
import { openedPlan, shownPlan } from "./chosen-plan.js";
import { planChoices } from "./tables.js";

const {
  database,
  app,
  id: first,
  draw,
  call,
} = await planRoom({ analis: "analis", tpk: "tpk", pegawai: "asn" });
const { db } = database;
afterAll(() => app.close());

/** What people would say of it: one plan may lie on the table, and its door is open or shut. */
interface Oracle {
  readonly onTable: number | null;
  readonly isOpen: boolean;
}
const START: Oracle = { onTable: null, isOpen: false };

/** The next state, or null where the act makes no sense. */
function expected({ onTable, isOpen }: Oracle, action: ChoiceAction, plan: number): Oracle | null {
  const isIt = onTable === plan;
  if (action === "choose") return isIt ? null : { onTable: plan, isOpen: false };
  if (!isIt) return null;
  if (action === "withdraw") return START;
  return (action === "open") === isOpen ? null : { onTable, isOpen: action === "open" };
}

const acts = fc.array(
  fc.record({
    action: fc.constantFrom(...choiceActions),
    second: fc.boolean(),
    /** Now and then somebody acts on a page that has grown old. */
    isStale: fc.nat({ max: 5 }).map((n) => n === 0),
  }),
  { minLength: 1, maxLength: 14 },
);

it("whatever is done in whatever order: the team sees what lies on the table, employees only what was opened", async () => {
  const second = await draw({ ...roomOptions("Rencana B"), budget: 2 });
  const mover = (await movesOf(db, second))[0]!.nip;
  await db.update(accounts).set({ nip: mover }).where(eq(accounts.username, "pegawai"));
  let done = 0;
  await fc.assert(
    fc.asyncProperty(acts, async (sequence) => {
      await db.delete(planChoices);
      await db.update(plans).set({ locked: null });
      let now = START;
      let head = 0;
      for (const { action, second: isSecond, isStale } of sequence) {
        const planId = isSecond ? second : first;
        const base = isStale ? head + 1 : head;
        const answer = await call("analis", "POST", `/api/plans/${planId}/choice`, {
          action,
          reason: "Uji acak",
          base,
        });
        const next = isStale ? null : expected(now, action, planId);
        expect(answer.status).toBe(next === null ? 409 : 200);
        if (isStale && head > 0) expect(answer.body.code).toBe("pilihan-berubah");
        if (next !== null) {
          now = next;
          head++;
          done++;
        }
        const opened = now.isOpen ? now.onTable : null;
        expect((await call("pegawai", "GET", "/api/me")).body.placement?.planId ?? null).toBe(opened);
        expect((await openedPlan(db))?.id ?? null).toBe(opened);
        expect((await shownPlan(db, null))?.id ?? null).toBe(opened);
        const toTeam = (await call("tpk", "GET", `/api/employees/${mover}/placement`)).body;
        expect([toTeam.placement.planId, toTeam.choice]).toEqual([
          now.onTable ?? second,
          now.onTable === null ? "belum" : now.isOpen ? "dibuka" : "dipilih",
        ]);
        const listed = (await call("tpk", "GET", "/api/plans")).body.plans as {
          id: number;
          choice: string;
          locked: object | null;
        }[];
        for (const plan of listed) {
          expect(plan.choice !== "belum").toBe(plan.id === now.onTable);
          if (plan.id === now.onTable) expect(plan.locked).not.toBeNull();
        }
      }
      expect((await db.select().from(planChoices)).map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(
        Array.from({ length: head }, (_, i) => i + 1),
      );
    }),
    { numRuns: 20 },
  );
  expect(await db.select().from(auditLog).where(like(auditLog.action, "rancangan.%"))).toHaveLength(done);
  expect((await verifyAuditChain(db)).broken).toBeNull();
}, 300_000);
