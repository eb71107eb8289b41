import type { Fairness } from "@selaras/contract";
import { ageOn, type IsoDate } from "@selaras/regulations";
import { districtFinder } from "../../needs/balance-posts.js";
import type { PlanningWorld } from "../facts/world.js";

type Group = Fairness["groups"][number];
const UNKNOWN = "belum diketahui";
const AGES: readonly (readonly [from: number, name: string])[] = [
  [55, "55 tahun ke atas"],
  [45, "45 sampai 54 tahun"],
  [35, "35 sampai 44 tahun"],
  [0, "di bawah 35 tahun"],
];

/** People, movers and movers worse off by gender, age on the TMT, golongan and kecamatan of work: where bias would show. */
export function groupsOf(
  world: PlanningWorld,
  movers: ReadonlySet<string>,
  worse: ReadonlySet<string>,
): Group[] {
  const groups = new Map<string, { -readonly [K in keyof Group]: Group[K] }>();
  const add = (kind: Group["kind"], name: string, nip: string) => {
    const key = `${kind} ${name}`;
    const group = groups.get(key) ?? { kind, name, people: 0, movers: 0, worseOff: 0 };
    group.people++;
    if (movers.has(nip)) group.movers++;
    if (worse.has(nip)) group.worseOff++;
    groups.set(key, group);
  };
  const districtOf = districtFinder(world.workforce.places);
  for (const employee of world.index.employees) {
    const { nip, gender, birthDate, golongan } = employee;
    add("jenis-kelamin", genderName(gender), nip);
    const age = ageOn(birthDate as IsoDate, world.tmt as IsoDate);
    add("umur", AGES.find(([from]) => age >= from)![1], nip);
    add("golongan", golonganName(golongan), nip);
    const unit = world.index.units.get(employee.unitCode ?? "");
    add("kecamatan", districtOf(unit?.placeCode ?? null)?.name ?? UNKNOWN, nip);
  }
  return [...groups.values()].sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.name < b.name ? -1 : 1),
  );
}

const kinds: readonly Group["kind"][] = ["jenis-kelamin", "umur", "golongan", "kecamatan"];

const genderName = (gender: string): string =>
  gender === "M" ? "laki-laki" : gender === "F" ? "perempuan" : UNKNOWN;

/** "III/b" is golongan III of PNS, "IX" a PPPK class. */
function golonganName(golongan: string | null): string {
  if (golongan === null) return UNKNOWN;
  return golongan.includes("/") ? `golongan ${golongan.split("/")[0]}` : "golongan PPPK";
}
