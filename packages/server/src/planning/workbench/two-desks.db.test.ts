import type { Decision, Ledger } from "@selaras/contract";
import { and, count, eq, like } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { verifyAuditChain } from "../../audit/append-audit.js";
import { auditLog } from "../../audit/tables.js";
import { movesOf } from "../run/store-read.js";
import { planRoom } from "../testing/plan-room.js";
import { smallGovernment } from "../testing/workforce.js";

const people = ["rina", "yosef"] as const;
type Person = (typeof people)[number];
const { database, app, id, ask } = await planRoom<Person>({ rina: "analis", yosef: "analis" });
let wishes: Decision[] = [];

beforeAll(async () => {
  const moves = await movesOf(database.db, id);
  wishes = moves.flatMap(({ nip, to: { unitCode, titleCode } }): Decision[] => {
    const places = [{ nip, seat: { unitCode, titleCode } }];
    return [
      { kind: "kunci", places },
      { kind: "larang", places },
      { kind: "tarik", nips: [nip] },
    ];
  });
  wishes.push(...smallGovernment().employees.map(({ nip }): Decision => ({ kind: "tarik", nips: [nip] })));
});
afterAll(() => app.close());

/** Each looks at the ledger, then both act at the same moment on what they saw: fifty times, a hundred calls. */
it("keeps every one of a hundred interleaved decisions of two people, and names each conflict", async () => {
  let state = 7;
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  /** What each was told: `reason -> who` of accepted decisions, and accepted undoings in all. */
  const accepted = new Map<string, Person>();
  let undone = 0;
  const conflicts: { status: number; code: string; detail: string }[] = [];
  for (let round = 0; round < 50; round++) {
    const seen: Ledger = (await ask("rina", "GET", "/decisions")).body;
    const active = seen.decisions.filter((one) => one.undone === null);
    const acts = people.map(async (who) => {
      const target = active.length > 0 && random(3) === 0 ? active[random(active.length)]! : null;
      const reason = `Putaran ${round} ${who}`;
      const answer = target
        ? await ask(who, "POST", `/decisions/${target.seq}/undo`)
        : await ask(who, "POST", "/decisions", {
            decision: wishes[random(wishes.length)]!,
            reason,
            base: seen.head,
          });
      if (answer.status !== 200) conflicts.push({ status: answer.status, ...answer.body });
      else if (target) undone++;
      else accepted.set(reason, who);
    });
    await Promise.all(acts);
  }
  const { head, decisions } = (await ask("yosef", "GET", "/decisions")).body as Ledger;
  expect(Object.fromEntries(decisions.map(({ reason, by }) => [reason, by]))).toEqual(
    Object.fromEntries([...accepted].map(([reason, who]) => [reason, `Akun ${who}`])),
  );
  expect(decisions).toHaveLength(accepted.size);
  expect(decisions.filter((one) => one.undone !== null)).toHaveLength(undone);
  expect(head).toBe(accepted.size + undone);
  expect(accepted.size + undone + conflicts.length).toBe(100);
  expect(undone).toBeGreaterThan(0);

  // Every refusal says what stands in the way and who decided it, or which limit no plan can keep.
  expect(conflicts.length).toBeGreaterThan(0);
  for (const { status, code, detail } of conflicts) {
    if (status === 422) expect(code).toBe("tidak-mungkin");
    else if (code === "sudah-dibatalkan") expect(detail).toMatch(/Akun (rina|yosef)/);
    else {
      expect([status, code]).toEqual([409, "keputusan-bentrok"]);
      const seq = Number(/nomor (\d+)/.exec(detail)?.[1]);
      const named = decisions.find((one) => one.seq === seq)!;
      expect(detail).toContain(named.by);
      expect(detail).toContain(named.sentence);
    }
  }
  const [log] = await database.db
    .select({ entries: count() })
    .from(auditLog)
    .where(and(eq(auditLog.subject, `rencana:${id}`), like(auditLog.action, "keputusan.%")));
  expect(log!.entries).toBe(head);
  expect((await verifyAuditChain(database.db)).broken).toBeNull();
});
