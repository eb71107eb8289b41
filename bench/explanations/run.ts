/**
 * Explanations of a stored plan counted a second time from its database: that everybody has one, every number of so many random people
 * (seeded), the rules of those who move, the rule that keeps those who stay, and the price of their best alternative by solving again.
 *
 *   npm run bench:explanations -- --database postgres://... [--plan 1] [--people 500] [--seed 1] [--solves 20]
 */
import { parseArgs } from "node:util";
import { solve } from "@selaras/optimizer";
import { checkExplanations } from "../../packages/server/src/planning/second-count/check-explanations.js";
import { checkStayRules, KEEPS } from "../../packages/server/src/planning/second-count/check-stay-rules.js";
import { loadStoredPlan } from "../../packages/server/src/planning/second-count/load-stored-plan.js";
import type { Disagreement } from "../../packages/server/src/planning/second-count/recount.js";
import { openDatabase } from "../../packages/server/src/platform/database.js";

const { values } = parseArgs({
  options: {
    database: { type: "string" },
    plan: { type: "string", default: "1" },
    people: { type: "string", default: "500" },
    seed: { type: "string", default: "1" },
    solves: { type: "string", default: "20" },
  },
});
const database = openDatabase(values.database ?? process.env.DATABASE_URL ?? "", { max: 1 });
const stored = await loadStoredPlan(database.db, Number(values.plan));
await database.close();
if (!stored) throw new Error("No such plan, or one without a placement.");

const all = stored.rows.employees.map(({ nip }) => nip);
const explained = all.filter((nip) => stored.reasons.has(nip) || stored.stays.has(nip));
const people = sample(all, Number(values.people), Number(values.seed));
const faults = checkExplanations(stored, people);
const kept = people.filter((nip) => / Dasar: /.test(stored.stays.get(nip)?.sentences[1] ?? ""));
const unproven = checkStayRules(stored, kept);
console.log(`explained: ${explained.length} of ${all.length} employees`);
console.log(
  `recounted: ${people.length} (${people.filter((nip) => stored.reasons.has(nip)).length} move, ${kept.length} kept by a rule)`,
);
show("numbers and rules of moves that disagree", faults);
show(
  "rules about the person that were not found again",
  unproven.filter(({ what }) => what === KEEPS),
);
show(
  "most frequent obstacles not met in the posts tried",
  unproven.filter(({ what }) => what !== KEEPS),
);
const better = await prices();
process.exitCode =
  faults.length + unproven.filter(({ what }) => what === KEEPS).length + better > 0 ||
  explained.length < all.length
    ? 1
    : 0;

/** Who had a choice is forced into the best alternative named, and everything is solved again: no plan may be better than the stored one. */
async function prices(): Promise<number> {
  const { problem, plan, rows } = stored!;
  const units = new Map(rows.units.map(({ code, name }) => [code, name]));
  const titles = new Map(rows.titles.map(({ code, name }) => [code, name]));
  const named = new Map(
    problem.posts.map(({ id }, p) => {
      const [unit, title] = id.split("/") as [string, string];
      return [`${titles.get(title)} di ${units.get(unit)}`, p];
    }),
  );
  const losses: number[] = [];
  for (const nip of sample(people, people.length, Number(values.seed) + 1)) {
    if (losses.length === Number(values.solves)) break;
    const told = /yang nilainya tertinggi (.*), selisih/.exec(stored!.stays.get(nip)?.sentences[1] ?? "");
    const post = named.get(told?.[1] ?? "");
    const employee = problem.employees.findIndex(({ id }) => id === nip);
    if (post === undefined) continue;
    const forced = await solve(
      {
        ...problem,
        constraints: [
          ...problem.constraints,
          { kind: "limit", name: `paksa ${nip}`, employees: [employee], posts: [post], min: 1 },
        ],
      },
      { timeLimitSeconds: 60 },
    );
    if (forced.plan.bound === null) continue;
    losses.push((plan.objective ?? 0) - (forced.plan.objective ?? forced.plan.bound));
  }
  const wrong = losses.filter((loss) => loss < 0).length;
  console.log(
    `solved again with the alternative forced: ${losses.length}; price in points: least ${Math.min(...losses)}, most ${Math.max(...losses)}; better than the plan: ${wrong}`,
  );
  return wrong;
}

function show(what: string, list: readonly Disagreement[]): void {
  console.log(`${what}: ${list.length}`);
  for (const one of list.slice(0, 20)) console.log(`  ${JSON.stringify(one)}`);
}

/** Drawn without replacement by a linear congruential generator (Numerical Recipes): the same seed, the same people. */
function sample(from: readonly string[], count: number, seed: number): string[] {
  const left = [...from];
  let state = seed >>> 0;
  return Array.from({ length: Math.min(count, left.length) }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return left.splice(Math.floor((state / 2 ** 32) * left.length), 1)[0]!;
  });
}
