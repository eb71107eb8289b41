import { readFileSync } from "node:fs";

/** Facts lie beside the code in the package, both in the source tree and when installed. */
function read(file: string): string {
  return readFileSync(new URL(`../facts/${file}`, import.meta.url), "utf8");
}

/** The facts are our own plain files: comma, double quotes, no line breaks in a cell. */
function table(file: string): Record<string, string>[] {
  const lines = read(file)
    .split("\n")
    .filter((line) => line !== "");
  const cells = (line: string): string[] =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map((m) =>
      m[1] === undefined ? (m[2] ?? "") : m[1].replaceAll('""', '"'),
    );
  const header = cells(lines[0]!);
  return lines.slice(1).map((line) => {
    const row = cells(line);
    return Object.fromEntries(header.map((name, i) => [name, row[i] ?? ""]));
  });
}

const list = (text: string): string[] => (text === "" ? [] : text.split(";"));

export type Remoteness = "BIASA" | "PINGGIRAN" | "TERPENCIL" | "SANGAT_TERPENCIL";

export interface AreaFact {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly parent: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly remoteness: Remoteness;
}

export const areas: readonly AreaFact[] = table("areas.csv").map((r) => ({
  code: r.code!,
  name: r.name!,
  level: r.level!.toUpperCase(),
  parent: r.parent!,
  lat: Number(r.lat),
  lon: Number(r.lon),
  population: Number(r.population),
  remoteness: r.remote_flag as Remoteness,
}));

export interface AccessFact {
  readonly code: string;
  readonly fromKota: readonly [km: number, dryMinutes: number, wetMinutes: number];
  readonly fromOelamasi: readonly [km: number, dryMinutes: number, wetMinutes: number];
}

// The hours of the source already hold the boat to Semau once.
const minutes = (hours: string | undefined): number => Math.round(Number(hours) * 60);
export const access: readonly AccessFact[] = table("access-kabupaten.csv").map((r) => ({
  code: r.code!,
  fromKota: [Number(r.road_km_from_kota), minutes(r.hours_dry_from_kota), minutes(r.hours_wet_from_kota)],
  fromOelamasi: [
    Number(r.road_km_from_oelamasi),
    minutes(r.hours_dry_from_oelamasi),
    minutes(r.hours_wet_from_oelamasi),
  ],
}));

export interface UnitFact {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly parent: string;
  readonly eselon: string;
  readonly area: string;
  readonly count: number;
  readonly people: number;
}

const unitFacts = (file: string): readonly UnitFact[] =>
  table(file).map((r) => ({
    id: r.id!,
    name: r.name!,
    kind: r.kind!,
    parent: r.parent!,
    eselon: r.eselon_of_head!,
    area: r.area_code!,
    count: r.count === undefined ? 1 : Number(r.count),
    people: Number(r.asn_estimate),
  }));

export const unitsKota = unitFacts("units-kota.csv");
export const unitsKabupaten = unitFacts("units-kabupaten.csv");

export interface PositionFact {
  readonly id: string;
  readonly name: string;
  readonly jenis: "JPT_PRATAMA" | "ADMINISTRATOR" | "PENGAWAS" | "PELAKSANA" | "JF";
  readonly jenjang: string;
  readonly eselon: string;
  readonly kelas: number;
  readonly golonganMin: string;
  readonly golonganMax: string;
  readonly minEducation: string;
  readonly educationCodes: readonly string[];
  readonly role: string;
  readonly bup: number;
}

export const positions: readonly PositionFact[] = table("positions.csv").map((r) => ({
  id: r.id!,
  name: r.name!,
  jenis: r.jenis as PositionFact["jenis"],
  jenjang: r.jenjang!,
  eselon: r.eselon!,
  kelas: Number(r.kelas),
  golonganMin: r.golongan_min!,
  golonganMax: r.golongan_max!,
  minEducation: r.min_education!,
  educationCodes: list(r.education_codes!),
  role: r.special_role === "none" ? "" : r.special_role!,
  bup: Number(r.bup),
}));

export interface MajorFact {
  readonly code: string;
  readonly name: string;
  readonly levels: readonly string[];
  readonly titles: readonly string[];
  readonly rumpun: string;
  readonly subrumpun: string;
  readonly related: readonly string[];
  readonly share: Readonly<Record<"kota" | "kab", number>>;
}

export const majors: readonly MajorFact[] = table("majors.csv").map((r) => ({
  code: r.code!,
  name: r.name!,
  levels: list(r.levels!),
  titles: list(r.titles!),
  rumpun: r.rumpun!,
  subrumpun: r.subrumpun!,
  related: list(r.related!),
  share: { kota: Number(r.share_kota_pct), kab: Number(r.share_kab_pct) },
}));

type Shares = Readonly<Record<string, number>>;
interface Tenure {
  readonly median: number;
  readonly sigma: number;
  readonly max: number;
}
interface Marginals {
  readonly pns_share_by_kind: Shares;
  readonly golongan_pns: Readonly<Record<"kota" | "kab", Shares>>;
  readonly gender_female: Readonly<Record<"kota" | "kab", Shares>>;
  readonly age: { readonly pns: Shares; readonly pppk: Shares; readonly mean_shift_years: Shares };
  readonly entry_year_pns: { readonly bins: Shares };
  readonly tenure_in_post_years: Readonly<Record<string, Tenure>>;
  readonly vacancy: { readonly model_pct_kota: Shares; readonly model_pct_kab: Shares };
  readonly performance_last_year: Shares;
  readonly wishes_and_objections: { readonly wish_toward: Shares };
}
export const marginals = JSON.parse(read("marginals.json")) as Marginals;

interface NameParts {
  readonly surnames: readonly (readonly [number, readonly string[]])[];
  readonly given_male: readonly string[];
  readonly given_female: readonly string[];
  readonly given_young_male: readonly string[];
  readonly given_young_female: readonly string[];
}
export const nameParts = JSON.parse(read("name-parts.json")) as NameParts;
