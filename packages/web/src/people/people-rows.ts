import type { PeopleColumns } from "@selaras/contract";

/** One employee of the columnar answer; unit and title resolved. */
export interface PersonRow {
  nip: string;
  name: string;
  kind: string;
  golongan: string;
  age: number;
  unitCode: string;
  unitName: string;
  titleName: string;
  family: string;
  /** null: not known. */
  tenureMonths: number | null;
  education: string;
  retirementYear: number | null;
  doubts: number;
  /** What the search looks through, in lower case. */
  hay: string;
}

/** The columns hold -1 for an unknown tenure and 0 for an unknown year: below `least` nothing is known. */
const known = (value: number | undefined, least: number): number | null =>
  value === undefined || value < least ? null : value;

export function rowsOf(columns: PeopleColumns): PersonRow[] {
  return columns.nip.map((nip, index) => {
    const unit = columns.units[columns.unit[index] ?? -1];
    const title = columns.titles[columns.title[index] ?? -1];
    const name = columns.name[index] ?? "";
    return {
      nip,
      name,
      kind: columns.kind[index] ?? "",
      golongan: columns.golongan[index] ?? "",
      age: columns.age[index] ?? 0,
      unitCode: unit?.code ?? "",
      unitName: unit?.name ?? "",
      titleName: title?.name ?? "",
      family: title?.family ?? "",
      tenureMonths: known(columns.tenureMonths[index], 0),
      education: columns.education[index] ?? "",
      retirementYear: known(columns.retirementYear[index], 1),
      doubts: columns.doubts[index] ?? 0,
      hay: `${name} ${nip} ${title?.name ?? ""} ${unit?.name ?? ""}`.toLocaleLowerCase("id"),
    };
  });
}

export function searchPeople(rows: readonly PersonRow[], asked: string): readonly PersonRow[] {
  const words = asked.toLocaleLowerCase("id").split(/\s+/).filter(Boolean);
  return words.length === 0 ? rows : rows.filter(({ hay }) => words.every((word) => hay.includes(word)));
}
