import type { Role } from "@selaras/contract";

/** The signed-in account behind a request. */
export interface Actor {
  readonly accountId: number;
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  /** Head of the unit subtree this account may see; null: no subtree. */
  readonly unitCode: string | null;
  readonly nip: string | null;
}
