import { compareGolongan, educationRank, type IsoDate, retirementDate } from "@selaras/regulations";
import { findingTexts as texts } from "../messages.js";
import { dayFirst } from "../rows/day-first.js";
import { type Draft, type Employee, sources, type View } from "./view.js";

/** Doubts about one person each. */
export function personFindings(view: View): Draft[] {
  return view.servingPeople().flatMap((person): Draft[] => {
    const title = person.titleCode === null ? undefined : view.titles.get(person.titleCode);
    if (!title) return [];
    const doubt = (weight: number, text: { message: string; action: string }): Draft =>
      view.draft(person.unitCode, {
        kind: "data-ragu",
        subject: person.name,
        nips: [person.nip],
        source: sources.people,
        weight,
        size: 1,
        ...text,
      });
    const found: Draft[] = [];
    const retires = retirementDate(person.birthDate as IsoDate, title.bup);
    if (retires <= view.dataDate)
      found.push(doubt(3, texts.retired(person.name, dayFirst(retires), title.bup)));
    const level = educationRank(person.educationLevel);
    const least = educationRank(title.minEducation);
    if (level !== null && least !== null && level < least) {
      found.push(
        doubt(4, texts.lowEducation(person.name, person.educationLevel, title.name, title.minEducation)),
      );
    }
    const low = compareGolongan(person.golongan, title.golonganMin);
    const high = compareGolongan(person.golongan, title.golonganMax);
    if ((low !== null && low < 0) || (high !== null && high > 0)) {
      const range = `${title.golonganMin ?? "-"} sampai ${title.golonganMax ?? "-"}`;
      found.push(doubt(4, texts.golonganOutside(person.name, person.golongan ?? "-", title.name, range)));
    }
    return found;
  });
}

/** Doubts that concern many people are one finding per owner, so that the list stays readable. */
export function groupFindings(view: View): Draft[] {
  const drafts: Draft[] = [];
  const missing = groupByOwner(view, (person) => person.seatSince === null);
  for (const { owner, people } of missing) {
    drafts.push(
      groupDraft(owner, people, texts.noTmt(people.length, owner.name), "TMT jabatan kosong", sources.people),
    );
  }
  if (view.workforce.datasets.has("kinerja")) {
    // Appraisals of a year are ready after it ends; the newest year on file is asked for.
    const years = view.workforce.performance.map((row) => row.year);
    const year = Math.max(...years, 0);
    const appraised = new Set(
      view.workforce.performance.filter((row) => row.year === year).map((row) => row.nip),
    );
    const appointed = `${year}-06-30`;
    const without = groupByOwner(view, (person) => !appraised.has(person.nip) && joined(person) <= appointed);
    if (year > 0) {
      for (const { owner, people } of without) {
        drafts.push(
          groupDraft(
            owner,
            people,
            texts.noPerformance(people.length, owner.name, year),
            "Tanpa predikat kinerja",
            sources.performance,
          ),
        );
      }
    }
  }
  return drafts;
}

const joined = (person: Employee): string =>
  person.tmtCpns ?? person.contractStart ?? `${person.nip.slice(8, 12)}-12-31`;

type Owner = { code: string | null; name: string };

function groupByOwner(
  view: View,
  applies: (person: Employee) => boolean,
): { owner: Owner; people: Employee[] }[] {
  const groups = new Map<string, { owner: Owner; people: Employee[] }>();
  for (const person of view.servingPeople()) {
    if (!applies(person)) continue;
    const owner = view.owners.ownerOf(person.unitCode);
    const group = groups.get(owner.code ?? "") ?? { owner, people: [] };
    group.people.push(person);
    groups.set(owner.code ?? "", group);
  }
  return [...groups.values()];
}

const groupDraft = (
  owner: Owner,
  people: readonly Employee[],
  text: { message: string; action: string },
  subject: string,
  source: string,
): Draft => ({
  kind: "data-ragu",
  unitCode: owner.code,
  unitName: owner.name,
  subject,
  nips: people.map((person) => person.nip),
  source,
  weight: 5,
  size: people.length,
  ...text,
});
