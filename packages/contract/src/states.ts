/** State machines as tables: a new state does not compile until every action on it is decided. */
export const planStates = ["antre", "berjalan", "selesai", "gagal", "dihentikan"] as const;
export type PlanState = (typeof planStates)[number];
export type PlanAction = "start" | "finish" | "fail" | "cancel" | "requeue";

export const planTransitions = {
  antre: { start: "berjalan", cancel: "dihentikan" },
  berjalan: { finish: "selesai", fail: "gagal", cancel: "dihentikan", requeue: "antre" },
  selesai: {},
  gagal: {},
  dihentikan: {},
} as const satisfies Record<PlanState, Partial<Record<PlanAction, PlanState>>>;

export const importStates = ["diperiksa", "disimpan", "dibatalkan"] as const;
export type ImportState = (typeof importStates)[number];
export type ImportAction = "commit" | "discard";

export const importTransitions = {
  diperiksa: { commit: "disimpan", discard: "dibatalkan" },
  disimpan: {},
  dibatalkan: {},
} as const satisfies Record<ImportState, Partial<Record<ImportAction, ImportState>>>;

/** A unit's workload sheet (uraian tugas dan beban kerja) of one year and version. */
export const workloadStates = ["draf", "dikonfirmasi", "dikembalikan", "diterima"] as const;
export type WorkloadState = (typeof workloadStates)[number];
export const workloadActions = ["save", "confirm", "return", "accept"] as const;
export type WorkloadAction = (typeof workloadActions)[number];

/** The unit writes and its head confirms; the analyst accepts or returns. Writing on an accepted sheet begins the next version. */
export const workloadTransitions = {
  draf: { save: "draf", confirm: "dikonfirmasi" },
  dikonfirmasi: { return: "dikembalikan", accept: "diterima" },
  dikembalikan: { save: "draf" },
  diterima: { save: "draf" },
} as const satisfies Record<WorkloadState, Partial<Record<WorkloadAction, WorkloadState>>>;

/** A contest of one's own data (sanggah data): the employee submits, the analyst decides with a reason. */
export const contestStates = ["diajukan", "diterima", "ditolak", "dicabut"] as const;
export type ContestState = (typeof contestStates)[number];
export type ContestAction = "withdraw" | "accept" | "reject";

export const contestTransitions = {
  diajukan: { withdraw: "dicabut", accept: "diterima", reject: "ditolak" },
  diterima: {},
  ditolak: {},
  dicabut: {},
} as const satisfies Record<ContestState, Partial<Record<ContestAction, ContestState>>>;

/** A row of a person's development plan: proposed by the unit or the analyst, approved, held, finished or given up. */
export const developmentStates = ["diusulkan", "disetujui", "berjalan", "selesai", "batal"] as const;
export type DevelopmentState = (typeof developmentStates)[number];
export const developmentActions = ["approve", "start", "finish", "cancel"] as const;
export type DevelopmentAction = (typeof developmentActions)[number];

export const developmentTransitions = {
  diusulkan: { approve: "disetujui", cancel: "batal" },
  disetujui: { start: "berjalan", finish: "selesai", cancel: "batal" },
  berjalan: { finish: "selesai", cancel: "batal" },
  selesai: {},
  batal: {},
} as const satisfies Record<DevelopmentState, Partial<Record<DevelopmentAction, DevelopmentState>>>;

/**
 * Which plan of a period is chosen, and whether employees see it: `dipilih` for those who work on plans, `dibuka` for every employee and
 * unit head as well. Choosing another plan is heard of by employees only when that one is opened.
 */
export const choiceStates = ["belum", "dipilih", "dibuka"] as const;
export type ChoiceState = (typeof choiceStates)[number];
export const choiceActions = ["choose", "withdraw", "open", "close"] as const;
export type ChoiceAction = (typeof choiceActions)[number];

export const choiceTransitions = {
  belum: { choose: "dipilih" },
  dipilih: { choose: "dipilih", withdraw: "belum", open: "dibuka" },
  dibuka: { choose: "dipilih", withdraw: "belum", close: "dipilih" },
} as const satisfies Record<ChoiceState, Partial<Record<ChoiceAction, ChoiceState>>>;
