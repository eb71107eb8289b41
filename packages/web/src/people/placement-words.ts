import type { ChoiceState } from "@selaras/contract";

/** For who works on plans: what the plan is whose answer the dossier shows. Employees read only plans that were opened to them. */
export const planNotes: Record<ChoiceState, string> = {
  belum: "Rencana ini bukan rancangan terpilih; pegawai tidak melihatnya.",
  dipilih: "Rancangan terpilih, belum dibuka kepada pegawai.",
  dibuka: "Rancangan terpilih, dibuka kepada pegawai.",
};

export const noPlanYet = {
  title: "Belum ada rencana yang selesai disusun",
  hint: "Mungkin periode ini masih mengumpulkan data, atau pegawai ini baru ada sesudah rencananya disusun.",
} as const;
