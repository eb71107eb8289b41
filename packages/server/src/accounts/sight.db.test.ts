import { type Role, roles } from "@selaras/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { setCurrentCycle } from "../planning/cycle/cycle.js";
import { defaultPlanOptions } from "../planning/problem/default-options.js";
import type { StartSolve } from "../planning/run/outcome.js";
import { requestPlan } from "../planning/run/queue.js";
import { runPlanQueue } from "../planning/run/queue-loop.js";
import { planSummary } from "../planning/run/queue-summary.js";
import { computePlan } from "../planning/run/run-plan.js";
import { obstaclesOf } from "../planning/scenarios/choice-obstacles.js";
import { fillDatabase } from "../planning/testing/fill-database.js";
import { openPlan } from "../planning/testing/open-plan.js";
import { smallGovernment, TMT } from "../planning/testing/workforce.js";
import { freshDatabase } from "../platform/testing/fresh-database.js";
import { signIn, testApp, testContext } from "../platform/testing/test-app.js";
import { documentOf } from "../profiles/contests/receive-document.js";
import { submitContest } from "../profiles/contests/submit-contest.js";
import { setContestWindow } from "../profiles/contests/window.js";
import type { Workforce } from "../workforce/snapshot.js";
import { createAccount } from "./create-account.js";
import { everyRequest, type Places, type Request } from "./testing/every-request.js";
import { readable } from "./testing/readable.js";

/** Roles whose sight ends somewhere; the others see everybody by their task. */
const bound = [
  "asn",
  "kepala_perangkat",
  "dinas_pendidikan",
  "hukum",
  "admin",
] as const satisfies readonly Role[];
const password = "rahasia-uji";
const pdf = Buffer.from("%PDF-1.4 contoh");

interface Account {
  readonly username: string;
  readonly role: Role;
  readonly unitCode: string | null;
  readonly nip: string | null;
}

/** Any forest over the units, loops included; whom each bound account belongs to; who is related to whom. */
const governments = fc.gen().map((g) => {
  const workforce = smallGovernment();
  const codes = workforce.units.map(({ code }) => code);
  const nips = workforce.employees.map(({ nip }) => nip);
  const units = workforce.units.map((unit) => ({
    ...unit,
    parentCode: g(fc.option, fc.constantFrom(...codes), { nil: null }),
  }));
  const pairs = fc.uniqueArray(fc.tuple(fc.constantFrom(...nips), fc.constantFrom(...nips)), {
    maxLength: 5,
    selector: ([one, two]) => `${one} ${two}`,
  });
  const relatives = g(() => pairs)
    .filter(([one, two]) => one !== two)
    .map(([nip, relativeNip]) => ({ nip, relation: "SAUDARA", relativeNip }));
  const accounts: Account[] = bound.map((role) => ({
    username: role,
    role,
    unitCode:
      role === "kepala_perangkat" || role === "dinas_pendidikan" ? g(fc.constantFrom, ...codes) : null,
    nip: role === "asn" ? g(fc.constantFrom, ...nips) : g(fc.option, fc.constantFrom(...nips), { nil: null }),
  }));
  return { workforce: named({ ...workforce, units, relatives }), accounts };
});

/** A name nobody else's text contains. */
const named = (of: Workforce): Workforce => ({
  ...of,
  employees: of.employees.map((row, i) => ({ ...row, name: `Orang${String.fromCharCode(65 + i)}${i}x` })),
});

/** Whom the account may read of: from the person's unit upwards, at most as many steps as there are units. */
function visibleNips(
  { role, unitCode, nip }: Account,
  { units, employees, relatives }: Workforce,
): Set<string> {
  if (role === "admin") return new Set();
  const seen = new Set<string>();
  const parents = new Map(units.map((unit) => [unit.code, unit.parentCode]));
  for (const person of employees) {
    let at = role === "kepala_perangkat" || role === "dinas_pendidikan" ? person.unitCode : null;
    for (let step = 0; step <= units.length && at !== null; step++) {
      if (at === unitCode) seen.add(person.nip);
      at = parents.get(at) ?? null;
    }
  }
  // One's own record, and in it the names of those it says one is related to.
  if (nip !== null) {
    seen.add(nip);
    for (const row of relatives) if (row.nip === nip) seen.add(row.relativeNip);
  }
  return seen;
}

const solveHere =
  (workforce: Workforce): StartSolve =>
  ({ planId, options, tmt }) => ({
    outcome: computePlan({ planId, workforce, options, tmt, government: "Pemerintah Kota Contoh" }),
    cancel: () => {},
    kill: async () => {},
  });

async function office({ workforce, accounts }: { workforce: Workforce; accounts: readonly Account[] }) {
  const database = await freshDatabase();
  const context = testContext(database);
  await fillDatabase(database, workforce);
  await setCurrentCycle(database.db, { name: "Periode uji", dataDate: "2026-06-30", tmt: TMT });
  const { id: plan } = await requestPlan(
    context,
    { ...defaultPlanOptions(12, "Rencana A"), budget: 5, timeLimitSeconds: 20 },
    "analis",
  );
  await runPlanQueue(context, { once: true, startSolve: solveHere(workforce) });
  // Units in a loop have no lawful plan: then there is none to open.
  const obstacles = await obstaclesOf(database.db, (await planSummary(database.db, plan))!);
  const isOpen = obstacles.length === 0;
  if (isOpen) await openPlan(context, plan);
  const system = { accountId: 0, displayName: "Sistem", unitCode: null } as const;
  await setContestWindow(
    context,
    { ...system, username: "sistem", role: "analis", nip: null },
    { opensOn: "2026-11-01", closesOn: "2026-11-30" },
  );
  const contests: number[] = [];
  for (const { nip } of workforce.employees.slice(5, 8))
    contests.push(
      await submitContest(
        context,
        { ...system, username: "pegawai", role: "asn", nip },
        {
          topic: "kinerja",
          key: null,
          values: { year: "2019", predicate: "BAIK" },
          explanation: `Predikat ${nip} belum tercatat.`,
        },
        documentOf(`${nip}.pdf`, Buffer.concat([pdf, Buffer.from(nip)])),
      ),
    );
  const app = await testApp(context, { requestsPerMinute: 1_000_000 });
  const cookies = new Map<string, string>();
  const everybody = [...accounts, { username: "analis", role: "analis", unitCode: null, nip: null } as const];
  for (const account of everybody) {
    await database.db.transaction((tx) =>
      createAccount(
        tx,
        { ...account, password, displayName: `Akun ${account.username}` },
        "sistem",
        context.clock,
      ),
    );
    cookies.set(account.username, await signIn(app, account.username, password));
  }
  const places: Places = {
    // A teacher, a head of section, a clerk, and nobody.
    nips: [...[1, 6, 8].map((e) => workforce.employees[e]!.nip), "198001012005019999"],
    units: ["SD-A", "KEC", "TIDAK-ADA"],
    titles: workforce.titles.map(({ code }) => code).slice(0, 2),
    plans: [plan],
    contests,
    rules: ["min-tenure-2y", "ks-max-2-periods"],
  };
  const ask = async (username: string, request: Request) => {
    const answer = await app.inject({
      method: request.method as "GET",
      url: request.url,
      headers: { cookie: cookies.get(username)! },
      ...(request.payload !== undefined && { payload: request.payload as object }),
    });
    return { status: answer.statusCode, text: await readable(answer.rawPayload) };
  };
  const close = async () => {
    await app.close();
    await database.close();
  };
  return { places, isOpen, ask, close };
}

/** NIPs of the people an answer tells of, by number or by name; the number in the request itself is no news. */
function toldOf(text: string, { url }: Request, { employees }: Workforce): string[] {
  const asked = decodeURIComponent(url);
  return employees
    .filter(({ nip, name }) => (text.includes(nip) && !asked.includes(nip)) || text.includes(name))
    .map(({ nip }) => nip);
}

/** Ends one's own session, or is asked before there is one. */
const signsInOrOut = ["POST /api/session", "DELETE /api/session"];
const isRead = ({ method }: Request) => method === "GET";
/** Open until the plan ends; here it has ended, and `inject` waits for the stream to close. */
const streams = "GET /api/plans/:id/events";

describe("every endpoint of the contract", () => {
  it("tells an employee only of themself and a head only of the own subtree, whatever tree, roles and relations", async () => {
    const toldToAnalyst = new Set<string>();
    let opened = 0;
    const answered = new Map<string, Set<number>>();
    await fc.assert(
      fc.asyncProperty(governments, async (given) => {
        const { places, isOpen, ask, close } = await office(given);
        if (isOpen) opened++;
        const leaks: string[] = [];
        try {
          const requests = everyRequest(places).filter(({ endpoint }) => !signsInOrOut.includes(endpoint));
          // What changes something comes last, so that everything is there to be read.
          const ordered = [...requests.filter(isRead), ...requests.filter((one) => !isRead(one))];
          for (const account of given.accounts) {
            const visible = visibleNips(account, given.workforce);
            for (const request of ordered) {
              const { status, text } = await ask(account.username, request);
              answered.set(request.endpoint, (answered.get(request.endpoint) ?? new Set()).add(status));
              if (status >= 500) leaks.push(`${request.endpoint} answered ${status} to ${account.username}`);
              // The account itself says whose it is, also to an administrator.
              const known = request.endpoint === "GET /api/session" ? new Set([account.nip]) : visible;
              const told = toldOf(text, request, given.workforce).filter((nip) => !known.has(nip));
              if (told.length > 0)
                leaks.push(`${request.method} ${request.url} told ${account.username} of ${told.join(", ")}`);
            }
          }
          for (const request of requests.filter(isRead)) {
            if (request.endpoint === streams) continue;
            const { text } = await ask("analis", request);
            if (toldOf(text, request, given.workforce).length > 0) toldToAnalyst.add(request.endpoint);
          }
        } finally {
          await close();
        }
        expect(leaks).toEqual([]);
      }),
      { numRuns: 3, seed: 20261124, endOnFailure: true },
    );
    expect(opened).toBeGreaterThan(0);
    // The same questions do tell of people to who may know: an empty answer to everybody would prove nothing.
    for (const endpoint of [
      "GET /api/employees",
      "GET /api/employees/:nip",
      "GET /api/findings",
      "GET /api/plans/:id/moves",
      "GET /api/plans/:id/export.xlsx",
      "GET /api/plans/:id/freshness.xlsx",
      "GET /api/plans/:id/fairness",
      "GET /api/contests",
      "GET /api/contests.xlsx",
      "GET /api/freshness",
      "GET /api/succession/:unit/:title",
    ])
      expect(toldToAnalyst, endpoint).toContain(endpoint);
    expect(toldToAnalyst.size).toBeGreaterThan(20);
    // A body nobody accepts would leave its endpoint untested.
    const unreached = [...answered].filter(([, statuses]) => [...statuses].every((status) => status === 400));
    expect(unreached.map(([endpoint]) => endpoint)).toEqual([]);
  }, 600_000);

  it("knows every role it does not ask about", () => {
    const unbound = roles.filter((role) => !(bound as readonly Role[]).includes(role));
    expect(unbound).toEqual(["analis", "tpk", "ppk", "auditor"]);
  });
});
