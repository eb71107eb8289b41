import type {
  FreshnessItem,
  FreshnessReport,
  PersonFreshness,
  PlanFreshness,
  PlanMove,
} from "@selaras/contract";
import type { PlanningWorld } from "../../planning/facts/world.js";
import { countFields, countStates, formulaOf, lackingOf } from "./count-states.js";
import { type FactState, factStates } from "./fact-states.js";
import { says } from "./messages.js";
import type { OpenContests } from "./open-contests.js";

const mostWorst = 200;

export const itemOf = ({ field, state, note }: FactState): FreshnessItem => ({
  field,
  title: says.titles[field],
  state,
  note,
  action: state === "diketahui" ? "" : state === "disanggah" ? says.decide : says.actions[field],
});

const lacking = (states: readonly FactState[]): FreshnessItem[] =>
  states.filter(({ state }) => state !== "diketahui").map(itemOf);

export function personFreshness(
  world: PlanningWorld,
  e: number,
  date: string,
  contests: OpenContests,
): PersonFreshness {
  const states = factStates(world, e, date, contests);
  const count = countStates(states);
  return { date, count, formula: formulaOf(count), items: states.map(itemOf) };
}

/** Over the people given by index; units count their own people. `most` people with something lacking, a page shows the first. */
export function freshnessReport(
  world: PlanningWorld,
  people: readonly number[],
  date: string,
  contests: OpenContests,
  most = mostWorst,
): FreshnessReport {
  const all = people.map((e) => {
    const states = factStates(world, e, date, contests);
    return { e, row: world.index.employees[e]!, states, count: countStates(states) };
  });
  const total = countStates(all.flatMap(({ states }) => states));
  const byUnit = new Map<string, FactState[][]>();
  for (const { row, states } of all) {
    const code = row.unitCode ?? "";
    const own = byUnit.get(code);
    if (own) own.push(states);
    else byUnit.set(code, [states]);
  }
  const nameOf = (code: string | null) =>
    code === null || code === "" ? "Tanpa unit" : (world.index.units.get(code)?.name ?? code);
  const units = [...byUnit]
    .map(([code, own]) => ({ code, name: nameOf(code), people: own.length, ...countStates(own.flat()) }))
    .sort((a, b) => (a.indexBp ?? 10_000) - (b.indexBp ?? 10_000) || (a.code < b.code ? -1 : 1));
  const worst = all
    .filter(({ count }) => lackingOf(count) > 0)
    .sort((a, b) => lackingOf(b.count) - lackingOf(a.count) || a.e - b.e)
    .slice(0, most)
    .map(({ row, states, count }) => ({
      nip: row.nip,
      name: row.name,
      unitName: nameOf(row.unitCode),
      count,
      lacking: lacking(states),
    }));
  return {
    date,
    people: people.length,
    total,
    formula: formulaOf(total),
    fields: countFields(all.map(({ states }) => states)),
    units,
    worst,
  };
}

/** Every fact of everybody who moves is one that decides. Somebody no longer on the staff list rests on nothing known now and is left out. */
export function planFreshness(
  world: PlanningWorld,
  moves: readonly PlanMove[],
  tmt: string,
  dataDate: string,
  contests: OpenContests,
): PlanFreshness {
  const known = moves.flatMap((move) => {
    const e = world.index.employeeIndex.get(move.nip);
    return e === undefined ? [] : [{ move, states: factStates(world, e, tmt, contests, dataDate) }];
  });
  const count = countStates(known.flatMap(({ states }) => states));
  return {
    date: tmt,
    movers: known.length,
    count,
    formula: says.planFormula(lackingOf(count), count.known + lackingOf(count)),
    fields: countFields(known.map(({ states }) => states)),
    moves: known
      .map(({ move: { nip, name, to }, states }) => ({ nip, name, to, lacking: lacking(states) }))
      .filter((move) => move.lacking.length > 0)
      .sort((a, b) => b.lacking.length - a.lacking.length),
  };
}
