import type { DataFinding } from "@selaras/contract";
import { isSingular } from "../imports/check-seats.js";
import { seatKey } from "../kinds/known.js";
import { isOnStaff } from "../kinds/standing.js";
import { findingTexts as texts } from "../messages.js";
import type { Workforce } from "../snapshot.js";
import { type DisputedCorrection, disputedFindings } from "./disputed-findings.js";
import { groupFindings, personFindings } from "./find-doubts.js";
import { type Draft, sources, View } from "./view.js";

/** A rejected unit or title of the newest committed import, counted over its rows. */
export interface UnknownCode {
  readonly kind: "unit-tak-dikenal" | "jabatan-tak-dikenal";
  readonly found: string;
  readonly count: number;
  readonly file: string;
}

/**
 * What is wrong or doubtful in what is stored, as of `dataDate`, worst first: seats with more than one holder and people without a seat,
 * then empty leadership posts, then by size. Each with the office that can put it right. Pure: the same data give the same list.
 */
export function findFindings(
  workforce: Workforce,
  dataDate: string,
  unknown: readonly UnknownCode[] = [],
  disputed: readonly DisputedCorrection[] = [],
): DataFinding[] {
  const view = new View(workforce, dataDate);
  const drafts = [
    ...seatFindings(view),
    ...noSeatFindings(view),
    ...personFindings(view),
    ...groupFindings(view),
    ...disputedFindings(view, disputed),
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
