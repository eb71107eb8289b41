import type { PlanOptions, SeatCode } from "@selaras/contract";
import { inArray } from "drizzle-orm";
import type { Queryable } from "../../platform/database.js";
import { employees, positionTitles, units } from "../../workforce/tables.js";
import { VALUE_TITLES } from "../value/messages.js";
import { COMPONENTS } from "../value/scores.js";
import { mostLossOf } from "./scope.js";

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Names of the units, titles and people that choices speak of by code. */
export interface Names {
  readonly unit: (code: string) => string;
  readonly seat: (seat: SeatCode) => string;
  readonly person: (nip: string) => string;
}

const SERVICES = {
  pendidikan: "Prioritas pendidikan",
  kesehatan: "Prioritas kesehatan",
  kewilayahan: "Prioritas kewilayahan",
  teknis: "Prioritas dinas teknis",
  administrasi: "Prioritas administrasi",
} as const;
const MODES = {
  layanan: "terbaik untuk layanan",
  seimbang: "seimbang",
  sukarela: "sukarela",
} as const;

/** Every choice of a scenario as a line, always the same lines in the same order, so that scenarios can stand side by side. */
export function choicesInWords(options: PlanOptions, names: Names): Choice[] {
  const { mode = "layanan", money, unitPriorities = [], unitLimits = [], excluded } = options;
  const list = (parts: readonly string[]) => (parts.length === 0 ? "tidak ada" : parts.join("; "));
  const line = (name: string, value: string | number): Choice => ({ name, value: String(value) });
  return [
    line("Paling banyak pegawai pindah", `${grouped(options.budget)} pegawai`),
    line(
      "Mode",
      mode === "seimbang" ? `${MODES[mode]}, rugi paling banyak ${mostLossOf(options)} poin` : MODES[mode],
    ),
    line("Anggaran rupiah", rupiah(money?.budget, "tidak dibatasi")),
    line("Biaya satu perpindahan di dalam kecamatan", rupiah(money?.sameDistrict, "tidak diketahui")),
    line("Biaya satu perpindahan ke kecamatan lain", rupiah(money?.otherDistrict, "tidak diketahui")),
    ...Object.entries(SERVICES).map(([service, name]) =>
      line(name, options.services[service as keyof typeof SERVICES]),
    ),
    line("Prioritas unit", list(unitPriorities.map((one) => `${names.unit(one.unitCode)}: ${one.priority}`))),
    line(
      "Batas unit",
      list(
        unitLimits.map(
          (one) => `${names.unit(one.unitCode)}: keluar ${most(one.out)}, masuk ${most(one.in)}`,
        ),
      ),
    ),
    line("Pegawai yang dikecualikan", list((excluded?.people ?? []).map(names.person))),
    line("Unit yang dikecualikan", list((excluded?.units ?? []).map(names.unit))),
    line("Jabatan yang dikecualikan", list((excluded?.posts ?? []).map(names.seat))),
    ...COMPONENTS.map((name) => line(`Bobot ${inner(VALUE_TITLES[name])}`, `${options.weights[name]} poin`)),
    line("Ambang sebuah perpindahan", `${options.moveCost} poin`),
    line("Batas waktu menyusun", `${options.timeLimitSeconds} detik`),
  ];
}

export async function namesFor(db: Queryable, all: readonly PlanOptions[]): Promise<Names> {
  const nips = all.flatMap(({ excluded }) => excluded?.people ?? []);
  const [unitRows, titleRows, people] = await Promise.all([
    db.select({ code: units.code, name: units.name }).from(units),
    db.select({ code: positionTitles.code, name: positionTitles.name }).from(positionTitles),
    nips.length === 0
      ? []
      : db
          .select({ nip: employees.nip, name: employees.name })
          .from(employees)
          .where(inArray(employees.nip, nips)),
  ]);
  const unitNames = new Map(unitRows.map(({ code, name }) => [code, name]));
  const titleNames = new Map(titleRows.map(({ code, name }) => [code, name]));
  const personNames = new Map(people.map(({ nip, name }) => [nip, name]));
  const unit = (code: string) => unitNames.get(code) ?? code;
  return {
    unit,
    seat: ({ unitCode, titleCode }) => `${titleNames.get(titleCode) ?? titleCode} di ${unit(unitCode)}`,
    person: (nip) => personNames.get(nip) ?? nip,
  };
}

const inner = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ".");
const rupiah = (amount: number | null | undefined, unknown: string): string =>
  amount === null || amount === undefined ? unknown : `Rp${grouped(amount)}`;
const most = (count: number | null): string =>
  count === null ? "menurut aturan umum" : `paling banyak ${count}`;
