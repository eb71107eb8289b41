import { type CaseFile, type Kin, servedBy } from "./case-file.js";
import { grouped } from "./grouped.js";
import { leads, precedence } from "./ladders.js";
import type {
  ExportedMove,
  ExportedPerson,
  ExportedPost,
  ExportedTitle,
  ExportedUnit,
  PlanRecord,
} from "./plan-export.js";

/** Who holds what before and after, counted anew from the people and the moves; the counts the file states are checked against these. */
export interface Placements {
  readonly units: ReadonlyMap<string, ExportedUnit>;
  readonly titles: ReadonlyMap<string, ExportedTitle>;
  readonly people: ReadonlyMap<string, ExportedPerson>;
  readonly posts: readonly CountedPost[];
  readonly postAt: (unitCode: string, titleCode: string) => CountedPost | undefined;
}

export interface CountedPost {
  readonly post: ExportedPost;
  readonly title: ExportedTitle | null;
  readonly unit: ExportedUnit | null;
  readonly before: number;
  readonly after: number;
  readonly arriving: readonly ExportedMove[];
  readonly leaving: readonly ExportedMove[];
}

const key = (unitCode: string, titleCode: string) => `${unitCode}\n${titleCode}`;

export function placementsOf(file: PlanRecord): Placements {
  const units = new Map(file.units.map((row) => [row.code, row]));
  const titles = new Map(file.titles.map((row) => [row.code, row]));
  const people = new Map(file.people.map((row) => [row.nip, row]));
  const arriving = grouped(file.moves, ({ to }) => key(to.unitCode, to.titleCode));
  // Whoever is moved twice leaves once.
  const movers = [...new Map(file.moves.map((move) => [move.nip, move])).values()];
  const leaving = grouped(movers, ({ nip }) => {
    const person = people.get(nip);
    return key(person?.unitCode ?? "", person?.titleCode ?? "");
  });
  const posts = file.posts.map((post): CountedPost => {
    const at = key(post.unitCode, post.titleCode);
    const [come, go] = [arriving.get(at) ?? [], leaving.get(at) ?? []];
    return {
      post,
      title: titles.get(post.titleCode) ?? null,
      unit: units.get(post.unitCode) ?? null,
      before: post.staying + go.length,
      after: post.staying + come.length,
      arriving: come,
      leaving: go,
    };
  });
  const byKey = new Map(posts.map((one) => [key(one.post.unitCode, one.post.titleCode), one]));
  return { units, titles, people, posts, postAt: (unit, title) => byKey.get(key(unit, title)) };
}

/** Case files of the moves whose person, unit and title the file knows; the others are answered by `seat-exists`. */
export function openCaseFiles(file: PlanRecord, placed: Placements): CaseFile[] {
  const registers = new Set(file.registers);
  const bystanders = new Map(file.bystanders.map((row) => [row.nip, row]));
  const targets = new Map(file.moves.map((move) => [move.nip, move.to]));
  const superiorOf = superiors(placed);
  const kinOf = (person: ExportedPerson): Kin[] =>
    person.relatives.flatMap(({ nip, relation }) => {
      const place = targets.get(nip) ?? bystanders.get(nip);
      const title = place && placed.titles.get(place.titleCode);
      const unit = place && placed.units.get(place.unitCode);
      return title && unit
        ? [{ nip, relation, unitCode: unit.code, title, superior: superiorOf(unit, title) }]
        : [];
    });
  return file.moves.flatMap((move): CaseFile[] => {
    const person = placed.people.get(move.nip);
    const to = placed.titles.get(move.to.titleCode);
    const toUnit = placed.units.get(move.to.unitCode);
    if (!person || !to || !toUnit) return [];
    const held = person.unitCode !== null && person.titleCode !== null;
    const post = placed.postAt(toUnit.code, to.code);
    return [
      {
        move,
        person: trainedBy(move, person),
        from: held ? (placed.titles.get(person.titleCode!) ?? null) : null,
        fromUnit: held ? (placed.units.get(person.unitCode!) ?? null) : null,
        to,
        toUnit,
        tmt: move.tmt,
        papers: new Map(move.documents.map(({ paper, date, months }) => [paper, { date, months }])),
        served: registers.has("riwayat") ? servedBy(person, placed.titles, placed.units) : [],
        head: file.head,
        settings: file.settings,
        daysOff: file.daysOff,
        has: (register) => registers.has(register),
        seat: { need: post?.post.seats ?? 0, after: post?.after ?? 1 },
        kin: kinOf(person),
        superior: superiorOf(toUnit, to),
      },
    ];
  });
}

/** The nearest post above a target that somebody holds once the plan is carried out: in the unit itself, then upwards. */
function superiors({ posts, units }: Placements) {
  const heads = new Map<string, CountedPost>();
  for (const one of posts) {
    if (!one.title || !leads(one.title)) continue;
    const known = heads.get(one.post.unitCode);
    if (!known || precedence(one.title) > precedence(known.title!)) heads.set(one.post.unitCode, one);
  }
  return (unit: ExportedUnit, title: ExportedTitle): CaseFile["superior"] => {
    const seen = new Set<string>();
    for (let at: ExportedUnit | undefined = unit; at && !seen.has(at.code); ) {
      seen.add(at.code);
      const head = heads.get(at.code);
      const itself = at.code === unit.code && head?.post.titleCode === title.code;
      if (head && !itself && head.after > 0) return head.post;
      at = at.parentCode === null ? undefined : units.get(at.parentCode);
    }
    return null;
  };
}

/** The person as of the move: a certificate of a training counts only when the training is over by then. */
function trainedBy({ tmt, trainings = [] }: ExportedMove, person: ExportedPerson): ExportedPerson {
  const passed = trainings.filter(({ endsOn }) => endsOn < tmt);
  return passed.length === 0
    ? person
    : {
        ...person,
        certificates: [
          ...person.certificates,
          ...passed.map(({ kind, field }) => ({ kind, field, validUntil: null })),
        ],
      };
}
