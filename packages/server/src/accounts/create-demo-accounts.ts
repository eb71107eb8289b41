import { roles, roleTitles } from "@selaras/contract";
import { and, asc, eq, ilike, isNotNull, isNull } from "drizzle-orm";
import type { Clock } from "../platform/clock.js";
import type { Tx } from "../platform/database.js";
import { government } from "../platform/tables.js";
import { employees, units } from "../workforce/tables.js";
import { createAccount } from "./create-account.js";
import { demoPassword, demoUsernames } from "./demo-accounts.js";

/**
 * Creates one account per role over the imported demo staff: the unit head sits over the first service below the top, the education
 * planner over the education service, the employee is the first teacher or officer with a seat. Refuses outside the demo.
 */
export async function createDemoAccounts(tx: Tx, clock: Clock): Promise<void> {
  const [installation] = await tx.select().from(government);
  if (!installation?.demo) throw new Error("Akun contoh hanya dibuat di pemasangan contoh.");
  const education = await educationService(tx);
  const head = await firstService(tx, education);
  const [employee] = await tx
    .select({ nip: employees.nip, name: employees.name })
    .from(employees)
    .where(and(eq(employees.active, true), isNotNull(employees.unitCode)))
    .orderBy(asc(employees.nip))
    .limit(1);
  for (const role of roles) {
    const unitCode = role === "kepala_perangkat" ? head : role === "dinas_pendidikan" ? education : null;
    const person = role === "asn" ? employee : undefined;
    await createAccount(
      tx,
      {
        username: demoUsernames[role],
        password: demoPassword,
        displayName: person?.name ?? `${roleTitles[role]} (contoh)`,
        role,
        unitCode,
        nip: person?.nip ?? null,
      },
      "sistem",
      clock,
    );
  }
}

async function educationService(tx: Tx): Promise<string | null> {
  const [unit] = await tx
    .select({ code: units.code })
    .from(units)
    .where(ilike(units.name, "dinas pendidikan%"))
    .orderBy(asc(units.code))
    .limit(1);
  return unit?.code ?? null;
}

/** A health service where there is one (it has outlying units, so that its subtree shows something), else any service. */
async function firstService(tx: Tx, except: string | null): Promise<string | null> {
  for (const name of ["dinas kesehatan%", "dinas%", "%"]) {
    const found = await tx
      .select({ code: units.code })
      .from(units)
      .where(name === "%" ? isNull(units.parentCode) : ilike(units.name, name))
      .orderBy(asc(units.code))
      .limit(2);
    const other = found.find((unit) => unit.code !== except);
    if (other) return other.code;
  }
  return null;
}
