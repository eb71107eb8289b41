import { createHash } from "node:crypto";
import { asc, desc, gt, sql } from "drizzle-orm";
import type { Clock } from "../platform/clock.js";
import type { Queryable, Tx } from "../platform/database.js";
import { auditLog } from "./tables.js";

export interface AuditEntry {
  /** Username, or `sistem`. */
  actor: string;
  /** A verb of the room, such as `impor.simpan`. */
  action: string;
  /** What it was done to, such as `impor:12`. */
  subject: string;
  /** Plain JSON without personal content beyond what the action needs. */
  detail: Readonly<Record<string, unknown>>;
}

/** The hash before the first entry. */
const beginning = "0".repeat(64);
const chainLock = 720_027;

/**
 * Appends one entry to the chain, in the transaction of what it records: both are kept or neither. A lock until its commit makes the
 * order of the entries the order of the chain, so call it last.
 */
export async function appendAudit(tx: Tx, entry: AuditEntry, clock: Clock): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${chainLock})`);
  const [last] = await tx.select({ hash: auditLog.hash }).from(auditLog).orderBy(desc(auditLog.id)).limit(1);
  const sealed = {
    at: clock.now().toISOString(),
    ...entry,
    detail: JSON.parse(JSON.stringify(entry.detail)) as Record<string, unknown>,
    previousHash: last?.hash ?? beginning,
  };
  await tx.insert(auditLog).values({ ...sealed, hash: sealOf(sealed) });
}

export interface ChainReport {
  entries: number;
  /** Hash of the newest entry: kept elsewhere, it also proves that none was cut off the end. */
  head: string;
  /** First entry whose seal or link does not hold. */
  broken: { id: number; reason: "isi diubah" | "mata rantai hilang" } | null;
}

/** Recomputes every seal from the first entry on. */
export async function verifyAuditChain(db: Queryable): Promise<ChainReport> {
  let previousHash = beginning;
  let entries = 0;
  for (let lastId = 0; ; ) {
    const rows = await db
      .select()
      .from(auditLog)
      .where(gt(auditLog.id, lastId))
      .orderBy(asc(auditLog.id))
      .limit(1_000);
    for (const { id, hash, ...sealed } of rows) {
      const report = (reason: "isi diubah" | "mata rantai hilang") => ({
        entries,
        head: previousHash,
        broken: { id, reason },
      });
      if (sealed.previousHash !== previousHash) return report("mata rantai hilang");
      if (sealOf({ ...sealed, at: new Date(sealed.at).toISOString() }) !== hash) return report("isi diubah");
      previousHash = hash;
      entries++;
      lastId = id;
    }
    if (rows.length === 0) return { entries, head: previousHash, broken: null };
  }
}

function sealOf(
  entry: Omit<AuditEntry, "detail"> & { detail: unknown; at: string; previousHash: string },
): string {
  const { at, actor, action, subject, detail, previousHash } = entry;
  return createHash("sha256")
    .update(canonicalJson({ at, actor, action, subject, detail, previousHash }))
    .digest("hex");
}

/** Sorted keys, no white space: the database does not keep the order of keys. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value !== null && typeof value === "object")
    return `{${Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`)
      .join(",")}}`;
  return JSON.stringify(value);
}
