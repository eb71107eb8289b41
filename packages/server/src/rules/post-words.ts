import type { PositionFacts, PositionKind } from "@selaras/regulations";

export const POST_KINDS: Readonly<Record<PositionKind, string>> = {
  JPT_PRATAMA: "jabatan pimpinan tinggi pratama",
  ADMINISTRATOR: "jabatan administrator",
  PENGAWAS: "jabatan pengawas",
  PELAKSANA: "jabatan pelaksana",
  JF: "jabatan fungsional",
};

const ROLES: Readonly<Record<string, string>> = {
  CAMAT: "camat",
  LURAH: "lurah",
  KEPALA_SEKOLAH: "kepala sekolah",
  KEPALA_PUSKESMAS: "kepala Puskesmas",
  SEKDA: "sekretaris daerah",
  SEKWAN: "sekretaris DPRD",
  INSPEKTUR: "inspektur",
  IRBAN: "inspektur pembantu",
  DUKCAPIL: "pejabat Dukcapil",
};

export const roleName = (role: string): string => ROLES[role] ?? lower(role);

/** A post as people say it: its leading role, or its kind with the level of a functional post. */
export function postName({ specialRole, kind, jenjang, eselon }: PositionFacts): string {
  if (specialRole !== null) return roleName(specialRole);
  if (kind === "JF" && jenjang !== null) return `${POST_KINDS.JF} ${lower(jenjang)}`;
  return eselon === null ? POST_KINDS[kind] : `${POST_KINDS[kind]} (eselon ${eselon})`;
}

const lower = (code: string): string => code.toLowerCase().replaceAll("_", " ");
