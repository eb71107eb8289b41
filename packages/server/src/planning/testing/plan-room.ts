import type { PlanOptions, Role } from "@selaras/contract";
import { createAccount } from "../../accounts/create-account.js";
import { freshDatabase } from "../../platform/testing/fresh-database.js";
import { signIn, testApp, testContext } from "../../platform/testing/test-app.js";
import type { Workforce } from "../../workforce/snapshot.js";
import { setCurrentCycle } from "../cycle/cycle.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import { requestPlan } from "../run/queue.js";
import { runPlanQueue } from "../run/queue-loop.js";
import { fillDatabase } from "./fill-database.js";
import { smallGovernment, TMT } from "./workforce.js";

const password = "rahasia sekali";

export const roomOptions = (name = "Rencana A"): PlanOptions => ({
  ...defaultPlanOptions(12, name),
  budget: 5,
  timeLimitSeconds: 20,
  moveCost: 300,
});

/**
 * A small government in a database of its own with a finished plan, and people signed in: what the tests of desk, sidang and scenarios
 * start from. `people` gives usernames their roles; each is shown as `Akun <username>`. Close `app` when done.
 */
export async function planRoom<Person extends string>(
  people: Record<Person, Role>,
  workforce: Workforce = smallGovernment(),
) {
  const database = await freshDatabase();
  const context = testContext(database);
  const app = await testApp(context);
  const cookies = new Map<Person, string>();
  await fillDatabase(database, workforce);
  await setCurrentCycle(database.db, { name: "Periode", dataDate: "2026-07-01", tmt: TMT });
  for (const [username, role] of Object.entries(people) as [Person, Role][]) {
    const account = { username, password, displayName: `Akun ${username}`, role };
    await database.db.transaction((tx) => createAccount(tx, account, "sistem", context.clock));
    cookies.set(username, await signIn(app, username, password));
  }
  /** Draws up one more plan and waits for it. */
  const draw = async (options: PlanOptions): Promise<number> => {
    const { id } = await requestPlan(context, options, "analis");
    await runPlanQueue(context, { once: true });
    return id;
  };
  const id = await draw(roomOptions());
  const headersOf = (who: Person) => ({ cookie: cookies.get(who)! });
  const call = async (who: Person, method: "GET" | "POST" | "PUT", url: string, payload?: object) => {
    const headers = headersOf(who);
    const answer = await app.inject({ method, url, headers, ...(payload && { payload }) });
    return { status: answer.statusCode, body: answer.json() };
  };
  /** About the plan: the path goes on after `/api/plans/<id>`. */
  const ask = (who: Person, method: "GET" | "POST" | "PUT", path: string, payload?: object) =>
    call(who, method, `/api/plans/${id}${path}`, payload);
  return { database, context, app, id, draw, headersOf, call, ask };
}
