import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { eq } from "drizzle-orm";
import yazl from "yazl";
import type { Context } from "../../platform/context.js";
import { government } from "../../platform/tables.js";
import type { PlanExport } from "../law-check/plan-export.js";
import { unpackText } from "../run/gzip.js";
import { planSummary } from "../run/queue-summary.js";
import { planFileOf } from "../run/store-read.js";
import { readMe } from "./messages.js";

/** The first day a zip file can name: the same plan gives the same package. */
const NO_TIME = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644 };

/**
 * The auditor's package of a plan as one .zip: problem, plan with certificate, facts and law, the rules in force, hashes, and how to check it.
 * Null: the plan has no result, or was made before plans kept their facts.
 */
export async function auditPackage({ db }: Pick<Context, "db">, planId: number): Promise<Buffer | null> {
  const plan = await planSummary(db, planId);
  const [problem, solved, exported] = await Promise.all([
    planFileOf(db, planId, "problem"),
    planFileOf(db, planId, "plan"),
    planFileOf(db, planId, "auditExport"),
  ]);
  if (!plan?.result || !problem || !solved || !exported) return null;
  const [owner] = await db.select().from(government).where(eq(government.id, 1));
  const facts = JSON.parse(unpackText(exported)) as PlanExport;
  const files: [name: string, bytes: Buffer][] = [
    ["problem.json.gz", problem],
    ["plan.json.gz", solved],
    ["plan-export.json.gz", exported],
    ["aturan.csv", Buffer.from(rulesTable(facts), "utf8")],
  ];
  const sums = files.map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join("");
  const about = readMe({
    id: plan.id,
    name: plan.name,
    tmt: plan.tmt,
    government: owner?.name ?? facts.government,
    demo: owner?.demo ?? false,
  });
  const zip = new yazl.ZipFile();
  zip.addBuffer(Buffer.from(about, "utf8"), "LIHAT-SAYA.txt", NO_TIME);
  for (const [name, bytes] of files)
    zip.addBuffer(bytes, name, { ...NO_TIME, compress: !name.endsWith(".gz") });
  zip.addBuffer(Buffer.from(sums, "utf8"), "SHA256SUMS", NO_TIME);
  zip.end();
  return buffer(zip.outputStream);
}

function rulesTable({ rules }: PlanExport): string {
  const cell = (text: string | number) => `"${String(text).replaceAll('"', '""')}"`;
  const rows = rules.map(({ rule, version, status, citation }) => [rule, version, status, citation]);
  return [["ATURAN", "VERSI", "STATUS TEKS", "DASAR"], ...rows]
    .map((row) => `${row.map(cell).join(",")}\r\n`)
    .join("");
}

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
