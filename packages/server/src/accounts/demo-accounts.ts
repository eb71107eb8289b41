import { type Role, roles, roleTitles, type Welcome } from "@selaras/contract";

/** The demo's only password. No account of a real installation is ever made with it: see `createDemoAccounts`. */
export const demoPassword = "selaras-contoh";

/** One account per role, named by a word that says what it is. */
export const demoUsernames: Record<Role, string> = {
  analis: "analis",
  kepala_perangkat: "kepala",
  tpk: "tpk",
  ppk: "ppk",
  asn: "asn",
  dinas_pendidikan: "dikbud",
  auditor: "auditor",
  hukum: "hukum",
  admin: "admin",
};

export const demoAccountList: Welcome["demoAccounts"] = roles.map((role) => ({
  username: demoUsernames[role],
  password: demoPassword,
  roleTitle: roleTitles[role],
}));
