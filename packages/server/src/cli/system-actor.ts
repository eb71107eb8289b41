import type { Actor } from "../platform/actor.js";

/** Who acts when nobody has signed in: whoever may run commands on this machine. */
export const systemActor: Actor = {
  accountId: 0,
  username: "sistem",
  displayName: "Baris perintah",
  role: "analis",
  unitCode: null,
  nip: null,
};
