/** The roles of one government's installation and what each may do. Client and server read the same table. */
export const roles = [
  "analis",
  "kepala_perangkat",
  "tpk",
  "ppk",
  "asn",
  "dinas_pendidikan",
  "auditor",
  "hukum",
  "admin",
] as const;
export type Role = (typeof roles)[number];

export const abilities = [
  "cycle.read",
  "rules.read",
  "rules.set",
  "needs.read",
  /** Write the workload of a unit. */
  "workload.write",
  /** Answer for it as the head of the unit. */
  "workload.confirm",
  /** Accept it or return it to the unit. */
  "workload.judge",
  "people.read",
  "people.read-unit",
  "self.read",
  /** See the catalogue of trainings with its sessions. */
  "training.read",
  /** Write the catalogue and its sessions. */
  "training.write",
  /** Propose a row of a person's development plan; of a head only for the own subtree. */
  "development.propose",
  /** Approve, follow and close rows of development plans. */
  "development.judge",
  /** See every contest of data with its document. */
  "contest.read",
  /** Open the window and decide. */
  "contest.decide",
  "import.read",
  "import.write",
  "findings.read",
  "plan.read",
  "plan.write",
  /** Say which plan of the period is the chosen one, and open it to employees. */
  "plan.choose",
  "plan.export",
  /** The plan with the facts it rests on, discipline included: to be judged again elsewhere. */
  "plan.audit",
  "plan.vote",
  "audit.read",
  "accounts.manage",
] as const;
export type Ability = (typeof abilities)[number];

const everyone: readonly Ability[] = ["cycle.read", "rules.read", "self.read"];

/** `people.read-unit`, `development.propose`, `needs.read` and `workload.*` of a kepala_perangkat or dinas_pendidikan reach only the own unit subtree. */
export const abilitiesOf = {
  analis: [
    ...everyone,
    "needs.read",
    "workload.write",
    "workload.judge",
    "people.read",
    "contest.read",
    "contest.decide",
    "import.read",
    "import.write",
    "findings.read",
    "plan.read",
    "plan.write",
    "plan.choose",
    "plan.export",
    "plan.audit",
    "training.read",
    "training.write",
    "development.propose",
    "development.judge",
  ],
  kepala_perangkat: [
    ...everyone,
    "needs.read",
    "workload.write",
    "workload.confirm",
    "people.read-unit",
    "training.read",
    "development.propose",
  ],
  tpk: [
    ...everyone,
    "needs.read",
    "people.read",
    "findings.read",
    "plan.read",
    "plan.export",
    "plan.vote",
    "training.read",
  ],
  ppk: [
    ...everyone,
    "needs.read",
    "people.read",
    "findings.read",
    "plan.read",
    "plan.export",
    "training.read",
  ],
  asn: everyone,
  dinas_pendidikan: [
    ...everyone,
    "needs.read",
    "workload.write",
    "people.read-unit",
    "training.read",
    "development.propose",
  ],
  auditor: [
    ...everyone,
    "needs.read",
    "people.read",
    "contest.read",
    "import.read",
    "findings.read",
    "plan.read",
    "plan.export",
    "plan.audit",
    "audit.read",
    "training.read",
  ],
  /** The law bureau says how this government reads what the law leaves open; it sees rules, not people. */
  hukum: [...everyone, "rules.set"],
  admin: ["cycle.read", "rules.read", "accounts.manage"],
} as const satisfies Record<Role, readonly Ability[]>;

export function may(role: Role, ability: Ability): boolean {
  return (abilitiesOf[role] as readonly Ability[]).includes(ability);
}

export const roleTitles: Record<Role, string> = {
  analis: "Analis kepegawaian",
  kepala_perangkat: "Kepala perangkat daerah",
  tpk: "Tim Penilai Kinerja",
  ppk: "Pejabat Pembina Kepegawaian",
  asn: "Pegawai ASN",
  dinas_pendidikan: "Perencana Dinas Pendidikan",
  auditor: "Inspektorat / auditor",
  hukum: "Bagian Hukum",
  admin: "Administrator",
};
