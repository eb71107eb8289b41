import { endpoints, files } from "@selaras/contract";
import type { z } from "zod";
import { sampleOf } from "./sample-of.js";

/** One request to one endpoint of the contract, whoever makes it. */
export interface Request {
  readonly endpoint: string;
  readonly method: string;
  readonly url: string;
  readonly payload?: unknown;
}

/** What stands in the places of a path and a query: everything there is, so that what belongs to others is asked for too. */
export interface Places {
  readonly nips: readonly string[];
  readonly units: readonly string[];
  readonly titles: readonly string[];
  readonly plans: readonly number[];
  readonly contests: readonly number[];
  readonly rules: readonly string[];
}

/** Two seats to ask about per person suffice where the person is what matters. */
const someSeats = 2;

/**
 * Requests to every endpoint and file of the contract, with every person, unit, plan and contest in its path. Throws for a parameter
 * nobody said how to fill: an endpoint that is not asked is an endpoint that is not tested.
 */
export function everyRequest(places: Places): Request[] {
  return [
    ...Object.entries(endpoints).flatMap(([endpoint, spec]) => requestsOf(endpoint, spec as Spec, places)),
    ...Object.keys(files).flatMap((endpoint) => requestsOf(endpoint, {}, places)),
  ];
}

interface Spec {
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
}

function requestsOf(endpoint: string, { query, body }: Spec, places: Places): Request[] {
  const [method, path] = endpoint.split(" ") as [string, string];
  const queries = query === undefined ? [""] : queriesOf(endpoint, query, places);
  const names = [...path.matchAll(/:(\w+)/g)].map((found) => found[1]!);
  const isOfPerson = names.includes("nip");
  let paths = [path];
  for (const name of names) {
    const values = valuesOf(endpoint, name, places);
    paths = paths.flatMap((one) => values.map((value) => one.replace(`:${name}`, encodeURIComponent(value))));
  }
  const used = isOfPerson ? queries.slice(0, someSeats) : queries;
  return paths.flatMap((one) =>
    used.map((search) => ({
      endpoint,
      method,
      url: one + search,
      ...(body && { payload: sampleOf(body) }),
    })),
  );
}

function valuesOf(endpoint: string, name: string, places: Places): string[] {
  switch (name) {
    case "nip":
      return [...places.nips];
    case "unit":
      return [...places.units];
    case "title":
      return [...places.titles];
    case "year":
      return ["2027"];
    case "chain":
    case "seq":
      return ["0", "1"];
    case "register":
      return ["unit", "wilayah"];
    case "code":
    case "session":
      return ["CONTOH-1"];
    case "id":
      return idsOf(endpoint, places);
    default:
      throw new Error(`${endpoint}: say in every-request.ts what stands for :${name}`);
  }
}

function idsOf(endpoint: string, places: Places): string[] {
  const path = endpoint.slice(endpoint.indexOf(" ") + 1);
  if (path.startsWith("/api/plans/")) return places.plans.map(String);
  if (path.startsWith("/api/contests/") || path.startsWith("/api/me/contests/"))
    return places.contests.map(String);
  if (path.startsWith("/api/rules/") || path.startsWith("/api/local-rules/")) return places.rules.slice(0, 2);
  if (/^\/api\/(imports|backtests)\//.test(path) || path.includes("/development/")) return ["1", "2"];
  throw new Error(`${endpoint}: say in every-request.ts whose number :id is`);
}

/** Without the optional parts, then with each part that leads to people. */
function queriesOf(endpoint: string, query: z.ZodObject, places: Places): string[] {
  const shape = query.shape as Readonly<Record<string, z.ZodType>>;
  const fill = (name: string): string[] => {
    switch (name) {
      case "unit":
        return [...places.units];
      case "title":
        return [...places.titles];
      case "with":
      case "ids":
        return places.plans.slice(0, 1).map(String);
      case "year":
        return ["2027"];
      default: {
        const schema = shape[name]!;
        if (schema.safeParse(undefined).success) return [];
        throw new Error(`${endpoint}: say in every-request.ts what stands for ?${name}`);
      }
    }
  };
  const required = Object.keys(shape).filter((name) => !shape[name]!.safeParse(undefined).success);
  const optional = Object.keys(shape).filter((name) => !required.includes(name));
  let searches = [""];
  for (const name of required)
    searches = searches.flatMap((one) =>
      fill(name).map((value) => `${one}&${name}=${encodeURIComponent(value)}`),
    );
  const more = optional
    .filter((name) => name === "unit")
    .flatMap((name) => fill(name).map((value) => `${searches[0]}&${name}=${encodeURIComponent(value)}`));
  return [...searches, ...more].map((one) => (one === "" ? "" : `?${one.slice(1)}`));
}
