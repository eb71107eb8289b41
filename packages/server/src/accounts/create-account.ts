import type { Role } from "@selaras/contract";
import { eq } from "drizzle-orm";
import { appendAudit } from "../audit/append-audit.js";
import type { Clock } from "../platform/clock.js";
import type { Tx } from "../platform/database.js";
import { hashPassword } from "./password.js";
import { accounts, sessions } from "./tables.js";

export interface NewAccount {
  username: string;
  password: string;
  displayName: string;
  role: Role;
  unitCode?: string | null;
  nip?: string | null;
}

/**
 * Creates an account, or gives an existing one of that name these properties and this password.
 * Whoever is signed in to it is signed out: a new password is often set because somebody else knew the old one. `createdBy` is a username or `sistem`.
 */
export async function createAccount(
  tx: Tx,
  account: NewAccount,
  createdBy: string,
  clock: Clock,
): Promise<void> {
  const row = {
    username: normalUsername(account.username),
    displayName: account.displayName,
    passwordHash: await hashPassword(account.password),
    role: account.role,
    unitCode: account.unitCode ?? null,
    nip: account.nip ?? null,
    active: true,
  };
  const [stored] = await tx
    .insert(accounts)
    .values(row)
    .onConflictDoUpdate({ target: accounts.username, set: row })
    .returning({ id: accounts.id });
  await tx.delete(sessions).where(eq(sessions.accountId, stored!.id));
  const { username, role, unitCode, nip } = row;
  await appendAudit(
    tx,
    {
      actor: createdBy,
      action: "akun.buat",
      subject: `akun:${username}`,
      detail: { role, unitCode, nip },
    },
    clock,
  );
}

/** People type their name in any case and with stray spaces. */
export const normalUsername = (username: string) => username.trim().toLowerCase();
