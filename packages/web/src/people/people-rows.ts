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
  tenureMonths: number;
  education: string;
  retirementYear: number;
  doubts: number;
  /** What the search looks through, in lower case. */
  hay: string;
}

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
      tenureMonths: columns.tenureMonths[index] ?? 0,
      education: columns.education[index] ?? "",
      retirementYear: columns.retirementYear[index] ?? 0,
      doubts: columns.doubts[index] ?? 0,
      hay: `${name} ${nip} ${title?.name ?? ""} ${unit?.name ?? ""}`.toLocaleLowerCase("id"),
    };
  });
}

export function searchPeople(rows: readonly PersonRow[], asked: string): readonly PersonRow[] {
  const words = asked.toLocaleLowerCase("id").split(/\s+/).filter(Boolean);
  return words.length === 0 ? rows : rows.filter(({ hay }) => words.every((word) => hay.includes(word)));
}
