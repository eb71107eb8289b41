import type { Role } from "@selaras/contract";
import { afterAll, expect, it } from "vitest";
import { setCurrentCycle } from "../planning/cycle/cycle.js";
import { requestPlan } from "../planning/run/queue.js";
import { runPlanQueue } from "../planning/run/queue-loop.js";
import { movesOf } from "../planning/run/store-read.js";
import { actOnChoice } from "../planning/scenarios/choose-plan.js";
import { fillDatabase } from "../planning/testing/fill-database.js";
import { analyst } from "../planning/testing/open-plan.js";
import { roomOptions } from "../planning/testing/plan-room.js";
import { smallGovernment, TMT } from "../planning/testing/workforce.js";
import { freshDatabase } from "../platform/testing/fresh-database.js";
import { signIn, testApp, testContext } from "../platform/testing/test-app.js";
import { createAccount } from "./create-account.js";
import { everyRequest } from "./testing/every-request.js";
import { readable } from "./testing/readable.js";

const workforce = smallGovernment();
const nips = workforce.employees.map(({ nip }) => nip);
const password = "rahasia-uji";
/** One account for each role that works on no plan; the head leads everybody. */
const outside: readonly { username: Role; unitCode: string | null; nip: string | null }[] = [
  { username: "asn", unitCode: null, nip: nips[1]! },
  { username: "kepala_perangkat", unitCode: "KOTA", nip: nips[6]! },
  { username: "dinas_pendidikan", unitCode: "SD-A", nip: null },
  { username: "hukum", unitCode: null, nip: nips[8]! },
  { username: "admin", unitCode: null, nip: null },
];

const database = await freshDatabase();
const context = testContext(database);
const app = await testApp(context, { requestsPerMinute: 1_000_000 });
afterAll(() => app.close());
const cookies = new Map<string, string>();

/** Open until the plan ends; before there is one they are refused like all that belongs to plans. */
const requests = everyRequest({
  // The employee, two others, one of them a mover of most plans.
  nips: [1, 2, 8].map((e) => nips[e]!),
  units: ["SD-A"],
  titles: ["GURU"],
  plans: [1, 2],
  contests: [],
  rules: ["min-tenure-2y"],
}).filter(({ endpoint, method }) => method === "GET" && endpoint !== "GET /api/plans/:id/events");

/** A workbook says when it was written. */
const whenWritten = /<dcterms:\w+[^>]*>[^<]*/g;

/** All that everybody outside of planning can read, by account and address. */
async function allThatIsRead(): Promise<Map<string, string>> {
  const read = new Map<string, string>();
  for (const { username } of outside)
    for (const { url } of requests) {
      const answer = await app.inject({ method: "GET", url, headers: { cookie: cookies.get(username)! } });
      const text = (await readable(answer.rawPayload)).replace(whenWritten, "");
      read.set(`${username} ${url}`, `${answer.statusCode} ${text}`);
    }
  return read;
}
const differing = (one: Map<string, string>, other: Map<string, string>) =>
  [...one].filter(([key, text]) => other.get(key) !== text).map(([key]) => key);

async function draw(change: object): Promise<number> {
  const { id } = await requestPlan(context, { ...roomOptions(), ...change }, "analis");
  await runPlanQueue(context, { once: true });
  expect((await movesOf(database.db, id)).length).toBeGreaterThan(0);
  return id;
}

it("a plan nobody opened changes not one byte of what an employee, a head or any other outsider reads", async () => {
  await fillDatabase(database, workforce);
  await setCurrentCycle(database.db, { name: "Periode uji", dataDate: "2026-06-30", tmt: TMT });
  for (const account of outside) {
    const of = { ...account, role: account.username, password, displayName: `Akun ${account.username}` };
    await database.db.transaction((tx) => createAccount(tx, of, "sistem", context.clock));
    cookies.set(account.username, await signIn(app, account.username, password));
  }
  let base = 0;
  const act = (action: "choose" | "open" | "close" | "withdraw", planId: number) =>
    actOnChoice(context, analyst, planId, { action, reason: "Uji", base: base++ });

  const nothing = await allThatIsRead();
  expect(nothing.size).toBeGreaterThan(300);
  // Other weights than the default ones: they would show in what a person is worth in a post.
  const weights = { ...roomOptions().weights, education: 7, distance: 900 };
  const first = await draw({ weights });
  expect(differing(nothing, await allThatIsRead())).toEqual([]);
  await act("choose", first);
  expect(differing(nothing, await allThatIsRead())).toEqual([]);

  await act("open", first);
  const opened = await allThatIsRead();
  // What is opened is read, and by whom it concerns: an oracle that sees no difference would prove nothing.
  const changed = differing(nothing, opened);
  for (const one of [
    "asn /api/me",
    `kepala_perangkat /api/employees/${nips[2]}/placement`,
    "hukum /api/cycle",
  ])
    expect(changed).toContain(one);
  expect(changed.filter((one) => one.startsWith(`asn /api/employees/${nips[2]}`))).toEqual([]);

  const experiment = await draw({ name: "Coba-coba", budget: 1 });
  expect(differing(opened, await allThatIsRead())).toEqual([]);
  await act("choose", experiment);
  expect(differing(nothing, await allThatIsRead())).toEqual([]);
  await act("open", experiment);
  expect(differing(opened, await allThatIsRead())).toContain("asn /api/me");
  await act("withdraw", experiment);
  expect(differing(nothing, await allThatIsRead())).toEqual([]);
}, 600_000);
