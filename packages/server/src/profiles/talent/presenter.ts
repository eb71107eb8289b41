import type { PersonTalent, TalentBoard, TalentPosition } from "@selaras/contract";
import { axisLevels, boxOf } from "@selaras/regulations/formulas";
import { shown } from "../competence/presenter.js";
import type { PeopleSnapshot } from "../people-snapshot.js";
import { fullName } from "../presenter.js";
import { says } from "./messages.js";
import type { TalentBook } from "./talent-book.js";
import type { TalentPlace } from "./talent-place.js";
import { type ChosenSets, chooseSets, modelsOn, presentSet, SIMPLE, thresholdsOn } from "./talent-sets.js";

/** Scores of the potential axis tell discipline to whoever knows its other parts; without the right to it they stay away. */
export function presentPlace(place: TalentPlace, seesDiscipline: boolean): TalentPosition {
  const figure = (number: TalentPlace["value"]) => (number === null ? null : shown(number));
  return {
    state: place.box === null ? "belum" : "terpetakan",
    box: place.box?.box ?? null,
    performance: place.performance,
    potential: place.potential,
    performanceScore: figure(place.performanceScore),
    potentialScore: seesDiscipline ? figure(place.potentialScore) : null,
    value: seesDiscipline ? figure(place.value) : null,
    recommendations: [...(place.box?.recommendations ?? [])],
    succession: [...(place.box?.succession ?? [])],
    missing: [...place.missing],
    possibleBoxes: place.box === null ? [...place.possibleBoxes] : [],
  };
}

export function presentPersonTalent(
  book: TalentBook,
  e: number,
  sets: ChosenSets,
  seesDiscipline: boolean,
): PersonTalent {
  const { years, summary } = book.performance(e);
  const components = book.components(e);
  const simple = book.place(e, chooseSets({ model: SIMPLE.id }, book.asOf));
  const axes =
    sets.kind === "simple"
      ? []
      : [
          ...sets.model.performance.map((part) => ({ ...part, axis: "kinerja" as const })),
          ...sets.model.potential.map((part) => ({ ...part, axis: "potensial" as const })),
        ];
  const { state, box, performance, potential, missing } = presentPlace(simple, seesDiscipline);
  return {
    years: years.map((year) => ({ ...year })),
    twoYearsGood:
      summary.status === "known" && summary.twoYearsGood !== "unknown" ? summary.twoYearsGood : null,
    model: presentSet(sets.model),
    thresholds: presentSet(sets.thresholds),
    position: presentPlace(book.place(e, sets), seesDiscipline),
    components: axes.map(({ code, name, weight, axis }) => {
      const part = components[code] ?? { score: null, fact: says.noInput, status: null };
      return code === "disiplin" && !seesDiscipline
        ? { code, name, axis, weight, score: null, fact: says.withheld, status: null }
        : { code, name, axis, weight, ...part };
    }),
    simple: { state, box, performance, potential, missing },
  };
}

/** The board as columns: everybody the account may see. `seesDiscipline` per person, for the value tells of it. */
export function presentBoard(
  { world }: PeopleSnapshot,
  book: TalentBook,
  sets: ChosenSets,
  isVisible: (row: PeopleSnapshot["world"]["index"]["employees"][number]) => boolean,
  seesDiscipline: (nip: string) => boolean,
): TalentBoard {
  const { workforce, index } = world;
  const unitAt = new Map(workforce.units.map(({ code }, i) => [code, i]));
  const titleAt = new Map(workforce.titles.map(({ code }, i) => [code, i]));
  const partAt = new Map<string, number>();
  const partIndex = (name: string): number => {
    const known = partAt.get(name);
    if (known !== undefined) return known;
    partAt.set(name, partAt.size);
    return partAt.size - 1;
  };
  const board: TalentBoard = {
    model: presentSet(sets.model),
    thresholds: presentSet(sets.thresholds),
    models: modelsOn(book.asOf).map(presentSet),
    thresholdSets: thresholdsOn(book.asOf).map(presentSet),
    boxes: axisLevels.flatMap((performance) =>
      axisLevels.map((potential) => {
        const { box, recommendations, succession } = boxOf(performance, potential);
        return {
          box,
          performance,
          potential,
          recommendations: [...recommendations],
          succession: [...succession],
        };
      }),
    ),
    units: workforce.units.map(({ code, name, parentCode }) => ({ code, name, parentCode })),
    titles: workforce.titles.map(({ code, name, kind, jenjang }) => ({ code, name, kind, jenjang })),
    parts: [],
    nip: [],
    name: [],
    unit: [],
    title: [],
    box: [],
    value: [],
    missing: [],
  };
  index.employees.forEach((row, e) => {
    if (!isVisible(row)) return;
    const place = book.place(e, sets);
    board.nip.push(row.nip);
    board.name.push(fullName(row));
    board.unit.push(unitAt.get(row.unitCode ?? "") ?? -1);
    board.title.push(titleAt.get(row.titleCode ?? "") ?? -1);
    board.box.push(place.box?.box ?? 0);
    board.value.push(place.value !== null && seesDiscipline(row.nip) ? place.value.value : null);
    board.missing.push(place.missing.map(partIndex));
  });
  board.parts.push(...partAt.keys());
  return board;
}
