import { createWriteStream, writeFileSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { canonicalChunks, type TransferProblem } from "@selaras/optimizer";
import { buildCity, type CityRules, type CitySize } from "../../packages/optimizer/src/testing/city.js";
import { flowGraph } from "./flow-graph.js";

/** About 440,000 candidates: the contract's middle case. */
const city6500: CitySize = { employees: 6500, posts: 1400, units: 60, candidatesEach: 89, seed: 1 };
/** About 9.4 million candidates: its largest. */
const city30000: CitySize = {
  employees: 30_000,
  posts: 6400,
  units: 270,
  candidatesEach: 421,
  postsPerProfession: 420,
  seed: 1,
};
const office: CitySize = { employees: 200, posts: 60, units: 8, candidatesEach: 15, seed: 1 };
const rules: CityRules = { moveBudget: 650, outflows: 40, inflows: 20, minStaff: 100, apartPairs: 100 };

/** What every size of city has in common: fifteen professions, and candidates that grow with the posts of one. */
export function cityOf(employees: number, seed = 1): CitySize {
  const posts = Math.round(0.2154 * employees);
  return {
    employees,
    posts,
    units: Math.max(6, Math.round(employees / 108)),
    candidatesEach: Math.round(employees / 73),
    postsPerProfession: posts / 15.5,
    seed,
  };
}

export const instances = {
  "pure-6500": () => buildCity(city6500),
  "rules-6500": () => buildCity(city6500, rules),
  "pure-30000": () => buildCity(city30000),
  "budget-30000": () => buildCity(city30000, { moveBudget: 3000 }),
  "office-200": () => buildCity(office),
  "square-100": () => square(100),
  "square-200": () => square(200),
  "square-400": () => square(400),
  "square-800": () => square(800),
} satisfies Record<string, () => TransferProblem>;

export type InstanceName = keyof typeof instances;

/** A square assignment as in the OR-Library (Beasley 1990): whole costs from 1 to 100, one person to a post. */
function square(n: number): TransferProblem {
  let state = n;
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state >> 8;
  };
  const cells = Array.from({ length: n * n }, (_, i) => i);
  return {
    format: "transfer-problem/1",
    units: [{ id: "U" }],
    posts: Array.from({ length: n }, (_, p) => ({ id: `P${p}`, unit: 0, need: 1, max: 1 })),
    employees: Array.from({ length: n }, (_, e) => ({ id: `E${e}` })),
    candidates: {
      employee: cells.map((i) => Math.floor(i / n)),
      post: cells.map((i) => i % n),
      value: cells.map(() => -1 - (next() % 100)),
    },
    constraints: [],
  };
}

/** Writes a problem for every contestant: as JSON, and without its constraints as a flow for LEMON. */
export async function writeInstance(problem: TransferProblem, path: string): Promise<void> {
  await pipeline(Readable.from(canonicalChunks(problem)), createWriteStream(`${path}.json`));
  const { nodes, employees, from, to, capacity, cost } = flowGraph(problem);
  const head = Int32Array.of(nodes, employees, from.length);
  writeFileSync(
    `${path}.flow`,
    Buffer.concat([head, from, to, capacity, cost].map((column) => Buffer.from(column.buffer))),
  );
}
