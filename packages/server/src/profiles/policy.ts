import type { Role } from "@selaras/contract";
import { subtreeOf } from "../needs/unit-tree.js";
import type { Actor } from "../platform/actor.js";

interface TreeUnit {
  readonly code: string;
  readonly parentCode: string | null;
}
interface Person {
  readonly nip: string;
  readonly unitCode: string | null;
}

/** What a role sees of a dossier. `penuh` with discipline; `tanpa-disiplin` all but that; `atasan` only what leading a unit needs. */
export type DossierView = "penuh" | "tanpa-disiplin" | "atasan";

type Reach = "semua" | "subpohon" | "diri";

const REACH: Readonly<Record<Role, Reach | null>> = {
  analis: "semua",
  tpk: "semua",
  ppk: "semua",
  auditor: "semua",
  kepala_perangkat: "subpohon",
  dinas_pendidikan: "subpohon",
  asn: "diri",
  hukum: "diri",
  admin: null,
};

const VIEWS: Readonly<Record<Role, DossierView>> = {
  analis: "penuh",
  tpk: "penuh",
  auditor: "penuh",
  ppk: "tanpa-disiplin",
  asn: "tanpa-disiplin",
  hukum: "tanpa-disiplin",
  kepala_perangkat: "atasan",
  dinas_pendidikan: "atasan",
  admin: "atasan",
};

/**
 * Whom an account may see: everybody, the people whose unit lies in the own subtree, or nobody but oneself. Every account
 * with a NIP sees its own record, except the administrator, who has no business with personnel content.
 */
export function visiblePeople(actor: Actor, units: readonly TreeUnit[]): (person: Person) => boolean {
  const reach = REACH[actor.role];
  if (reach === null) return () => false;
  const isSelf = (person: Person) => actor.nip !== null && person.nip === actor.nip;
  if (reach === "semua") return () => true;
  if (reach === "diri" || actor.unitCode === null) return isSelf;
  const subtree = subtreeOf(units, actor.unitCode);
  return (person) => isSelf(person) || (person.unitCode !== null && subtree.has(person.unitCode));
}

/** Of oneself everybody but the administrator sees what an ASN sees of oneself. */
export const viewOf = (actor: Actor, nip: string): DossierView =>
  VIEWS[actor.role] === "atasan" && actor.nip === nip ? "tanpa-disiplin" : VIEWS[actor.role];

/** Reads discipline records of everybody the account may see, also where they only show through a sum. */
export const readsDiscipline = (actor: Actor): boolean => VIEWS[actor.role] === "penuh";
