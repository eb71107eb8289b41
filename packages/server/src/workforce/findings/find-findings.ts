import type { DataFinding } from "@selaras/contract";
import { compareGolongan, educationRank, type IsoDate, retirementDate } from "@selaras/regulations";
import { isSingular } from "../imports/check-seats.js";
import { dayFirst } from "../kinds/employee-store.js";
import { seatKey } from "../kinds/known.js";
import { isOnStaff, isServingIn } from "../kinds/standing.js";
import { findingTexts as texts } from "../messages.js";
import type { Workforce } from "../snapshot.js";
import { OwnerUnits } from "./owner-unit.js";

/** A rejected unit or title of the newest committed import, counted over its rows. */
export interface UnknownCode {
  readonly kind: "unit-tak-dikenal" | "jabatan-tak-dikenal";
  readonly found: string;
  readonly count: number;
  readonly file: string;
}

type Draft = Omit<DataFinding, "rank"> & { readonly weight: number; readonly size: number };
type Employee = Workforce["employees"][number];

const sources = {
  seats: "Peta jabatan dan Export Data ASN",
  people: "Export Data ASN",
  performance: "Kinerja",
};

/**
 * What is wrong or doubtful in what is stored, as of `dataDate`, worst first: seats with more than one holder and people without a seat,
 * then empty leadership posts, then by size. Each with the office that can put it right. Pure: the same data give the same list.
 */
export function findFindings(
  workforce: Workforce,
  dataDate: string,
  unknown: readonly UnknownCode[] = [],
): DataFinding[] {
  const view = new View(workforce, dataDate);
  const drafts = [
    ...seatFindings(view),
    ...noSeatFindings(view),
    ...personFindings(view),
    ...groupFindings(view),
    ...unknown.map((code): Draft => ({ ...unknownFinding(code) })),
  ];
  return drafts
    .sort(
      (a, b) =>
        a.weight - b.weight ||
        b.size - a.size ||
        compare(a.unitName, b.unitName) ||
        compare(a.subject, b.subject) ||
        compare(a.message, b.message),
    )
    .map(({ weight: _weight, size: _size, ...finding }, index) => ({ ...finding, rank: index + 1 }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

class View {
  readonly owners: OwnerUnits;
  readonly titles: ReadonlyMap<string, Workforce["titles"][number]>;
  readonly seats: ReadonlyMap<string, number>;
  /** Serving people by seat. */
  readonly holders = new Map<string, Employee[]>();

  constructor(
    readonly workforce: Workforce,
    readonly dataDate: string,
  ) {
    this.owners = new OwnerUnits(workforce.units);
    this.titles = new Map(workforce.titles.map((title) => [title.code, title]));
    this.seats = new Map(workforce.posts.map((post) => [seatKey(post.unitCode, post.titleCode), post.seats]));
    for (const person of this.servingPeople()) {
      if (person.unitCode === null || person.titleCode === null) continue;
      const key = seatKey(person.unitCode, person.titleCode);
      this.holders.set(key, [...(this.holders.get(key) ?? []), person]);
    }
  }

  servingPeople(): Employee[] {
    return this.workforce.employees.filter((person) => isServingIn(person.standing));
  }

  draft(unit: string | null, rest: Omit<Draft, "unitCode" | "unitName">): Draft {
    const owner = this.owners.ownerOf(unit);
    return { unitCode: owner.code, unitName: owner.name, ...rest };
  }
}

function seatFindings(view: View): Draft[] {
  return view.workforce.posts.flatMap((post): Draft[] => {
    const title = view.titles.get(post.titleCode);
    const holders = view.holders.get(seatKey(post.unitCode, post.titleCode)) ?? [];
    if (!title || holders.length === post.seats) return [];
    const unit = view.owners.nameOf(post.unitCode);
    const singular = isSingular(title);
    const gap = holders.length - post.seats;
    const base = {
      subject: `${title.name}, ${unit}`,
      nips: holders.map((person) => person.nip),
      source: sources.seats,
      size: Math.abs(gap),
    };
    if (gap > 0 && singular) {
      const names = holders.map((person) => person.name);
      return [
        view.draft(post.unitCode, {
          ...base,
          kind: "kursi-ganda",
          weight: 0,
          ...texts.doubleSeat(title.name, unit, post.seats, names),
        }),
      ];
    }
    // More teachers than seats is no doubt about the data: the balance of needs and people shows it.
    if (gap > 0) return [];
    return [
      view.draft(post.unitCode, {
        ...base,
        kind: "kursi-kosong",
        nips: [],
        weight: singular ? 2 : 7,
        ...(singular
          ? texts.emptyLeader(title.name, unit, -gap)
          : texts.emptySeats(title.name, unit, -gap, post.seats)),
      }),
    ];
  });
}

function noSeatFindings(view: View): Draft[] {
  return view.workforce.employees
    .filter((person) => isOnStaff(person.standing))
    .flatMap((person): Draft[] => {
      const { unitCode, titleCode } = person;
      if (unitCode !== null && titleCode !== null && view.seats.has(seatKey(unitCode, titleCode))) return [];
      const title = titleCode === null ? null : (view.titles.get(titleCode)?.name ?? titleCode);
      return [
        view.draft(unitCode, {
          kind: "tanpa-kursi",
          subject: person.name,
          nips: [person.nip],
          source: sources.seats,
          weight: 1,
          size: 1,
          ...texts.noSeat(person.name, title, view.owners.nameOf(unitCode)),
        }),
      ];
    });
}

/** Doubts about one person each. */
function personFindings(view: View): Draft[] {
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
function groupFindings(view: View): Draft[] {
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

function unknownFinding(code: UnknownCode): Draft {
  return {
    kind: code.kind,
    unitCode: null,
    unitName: "Badan kepegawaian",
    subject: code.found,
    nips: [],
    source: code.file,
    weight: 3,
    size: code.count,
    ...texts.unknownCode(code.kind === "unit-tak-dikenal" ? "Unit" : "Jabatan", code.found, code.count),
  };
}
