import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { fixedClock } from "../platform/clock.js";
import { freshDatabase } from "../platform/testing/fresh-database.js";
import { appendAudit, verifyAuditChain } from "./append-audit.js";
import { auditLog } from "./tables.js";

const { db } = await freshDatabase();
const clock = fixedClock("2026-11-02T08:00:00.123+08:00");
const append = (subject: string, detail: Record<string, unknown> = {}) =>
  db.transaction((tx) => appendAudit(tx, { actor: "analis", action: "coba", subject, detail }, clock));

beforeEach(() => db.execute(sql`truncate audit_log restart identity`));

describe("the audit chain", () => {
  it("holds over any detail that JSON can say", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ noUnicodeString: false }), async (detail) => {
        // PostgreSQL stores neither NUL nor half a surrogate pair in JSON; our own texts hold none.
        fc.pre(!/\\u0000|\\ud[89a-f]/.test(JSON.stringify(detail)));
        await append("apa saja", { detail });
      }),
      { numRuns: 60 },
    );
    expect(await verifyAuditChain(db)).toMatchObject({ broken: null });
  });

  it("keeps one order when many write at once", async () => {
    await Promise.all(Array.from({ length: 24 }, (_, n) => append(`nomor:${n}`)));
    expect(await verifyAuditChain(db)).toMatchObject({ entries: 24, broken: null });
  });

  it("names the first entry whose content was changed", async () => {
    for (const n of [1, 2, 3]) await append(`nomor:${n}`);
    await db.update(auditLog).set({ actor: "orang lain" }).where(eq(auditLog.id, 2));
    expect((await verifyAuditChain(db)).broken).toEqual({ id: 2, reason: "isi diubah" });
  });

  it("notices an entry taken out", async () => {
    for (const n of [1, 2, 3]) await append(`nomor:${n}`);
    await db.delete(auditLog).where(eq(auditLog.id, 2));
    expect((await verifyAuditChain(db)).broken).toEqual({ id: 3, reason: "mata rantai hilang" });
  });

  it("forgets an entry with the transaction that it belongs to", async () => {
    await append("tetap");
    const failing = db.transaction(async (tx) => {
      await appendAudit(tx, { actor: "a", action: "b", subject: "c", detail: {} }, clock);
      throw new Error("batal");
    });
    await expect(failing).rejects.toThrow("batal");
    expect(await verifyAuditChain(db)).toMatchObject({ entries: 1, broken: null });
  });
});
