/**
 * The planning desk as an analyst sees it: the real server with the whole demo city, its pages in Chromium, random actions on the proposed
 * plan. Measured in the page, by the clock: from the click that asks for a price until the frame with the answer is painted. Answers are
 * compared with cold solves of the changed problem.
 *
 *   npm run build && npm run bench:desk -- [--actions 200] [--cold 200] [--seed 1] [--address http://localhost:8080]
 *
 * Without `--address` it starts a server on data of its own (about two minutes) and removes both. Every cold solve takes two seconds.
 */
import { parseArgs } from "node:util";
import type { Decision, DeskAnswer, Ledger, PlanMove, PlanSummary, UnitBalance } from "@selaras/contract";
import { applyChanges, solve, type TransferPlan, type TransferProblem } from "@selaras/optimizer";
import { launchBrowser, openAs, settled } from "../../e2e/harness/browser.js";
import { startInstallation } from "../../e2e/harness/installation.js";
import { changesOf, indexProblem } from "../../packages/server/src/planning/workbench/decided-problem.js";
import { says } from "../../packages/server/src/planning/workbench/messages.js";
import { unitOptions } from "../../packages/web/src/needs/unit-options.js";
import { words } from "../../packages/web/src/planning/desk/messages.js";
import { type Kind, kinds, randomOf, Wishes } from "./actions.js";
import { Analyst, type Answered } from "./analyst.js";

const { values } = parseArgs({
  options: {
    actions: { type: "string", default: "200" },
    cold: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    address: { type: "string" },
  },
});
/** One in so many prices is accepted, so that later questions stand beside decisions in force and there is something to undo. */
const DECIDED = 5;
const MOST_IN_FORCE = 6;
const READING_MS = 10_000;

const installation = values.address ? null : await startInstallation({ demo: "kota" });
const address = values.address ?? installation!.address;
const browser = await launchBrowser();
try {
  const { page, context } = await openAs(browser, address, "analis");
  context.setDefaultTimeout(60_000);
  const get = async <T>(path: string): Promise<T> => (await context.request.get(address + path)).json();
  /** Decisions are tried out on a copy: the demo chooses its plan, and so locks it, a moment after it is drawn up. */
  const copyOf = async ({ options }: PlanSummary): Promise<number> => {
    const data = { ...options, name: "Untuk pengukuran" };
    const requested = await context.request.post(`${address}/api/plans`, { data });
    if (!requested.ok()) throw new Error(await requested.text());
    const { id: copy } = (await requested.json()) as PlanSummary;
    for (;;) {
      const { state } = await get<PlanSummary>(`/api/plans/${copy}`);
      if (state === "selesai") return copy;
      if (state !== "antre" && state !== "berjalan") throw new Error(`the copy ended as ${state}`);
      await page.waitForTimeout(1_000);
    }
  };
  const { plans } = await get<{ plans: PlanSummary[] }>("/api/plans");
  const proposed = plans.findLast(({ result }) => result !== null)!;
  const id = await copyOf(proposed);
  const problem = await get<TransferProblem>(`/api/plans/${id}/problem.json`);
  const plan = await get<TransferPlan>(`/api/plans/${id}/plan.json`);
  const { moves } = await get<{ moves: PlanMove[] }>(`/api/plans/${id}/moves`);
  const { units } = await get<{ units: UnitBalance[] }>("/api/needs/units");
  const unitNames = new Map(unitOptions(units).map(({ value, label }) => [value, label]));
  const random = randomOf(Number(values.seed));
  const wishes = new Wishes(problem, plan, moves, random);

  await page.goto(`${address}/rencana/${id}`);
  await settled(page);
  // Who opens a plan reads it first; meanwhile the desk gets ready.
  await page.waitForTimeout(READING_MS);
  const analyst = new Analyst(page, id);
  const ledger = () => get<Ledger>(`/api/plans/${id}/decisions`);
  const inForce = async (): Promise<Decision[]> =>
    (await ledger()).decisions.filter(({ undone }) => !undone).map(({ decision }) => decision);
  const named = (seat: { unitCode: string; titleCode: string }) =>
    get<{ posts: { unitCode: string; titleCode: string; titleName: string }[] }>(
      `/api/needs/posts?unit=${encodeURIComponent(seat.unitCode)}`,
    ).then(({ posts }) => ({
      unitName: unitNames.get(seat.unitCode)!,
      titleName: posts.find((post) => post.unitCode === seat.unitCode && post.titleCode === seat.titleCode)!
        .titleName,
    }));

  /** Somebody whom no decision in force names. */
  const mover = (active: readonly Decision[]): PlanMove => {
    const taken = JSON.stringify(active);
    for (;;) {
      const move = wishes.mover();
      if (!wishes.chainOf(move).some((nip) => taken.includes(nip))) return move;
    }
  };
  async function act(kind: Kind, active: readonly Decision[]): Promise<Answered<DeskAnswer>> {
    if (kind === "cadangkan") {
      await analyst.openReserve(await named(wishes.vacantSeat()));
      return analyst.price("1 kursi");
    }
    const move = mover(active);
    if (kind === "nilai") {
      const worth = wishes.worth();
      await analyst.openWorth(move.nip, worth);
      return analyst.price(words.places.use(worth));
    }
    const elsewhere = kind === "tempatkan" ? wishes.elsewhere(move.nip) : null;
    if (elsewhere) {
      await analyst.openPlace(move.nip, await named(elsewhere));
      return analyst.price(words.places.place);
    }
    await analyst.openMove(move.nip);
    if (kind === "rantai" && wishes.chainOf(move).length > 1) return analyst.price("Kembalikan rantai");
    return analyst.price(kind === "larang" ? "Tolak tempat ini" : "Kembalikan");
  }

  interface Asked {
    readonly kind: Kind;
    readonly painted: number;
    readonly served: number;
    readonly decisions: readonly Decision[];
    readonly answer: DeskAnswer;
  }
  const asked: Asked[] = [];
  for (let i = 0; i < Number(values.actions); i++) {
    const active = await inForce();
    const wanted = kinds[random(kinds.length)]!;
    const kind = wanted === "batalkan" && active.length === 0 ? "tarik" : wanted;
    if (kind === "batalkan") {
      const { painted, served, body } = await analyst.undoNewest();
      asked.push({ kind, painted, served, decisions: await inForce(), answer: body.answer });
      continue;
    }
    const { painted, served, body, asked: sent } = await act(kind, active);
    asked.push({ kind, painted, served, decisions: [...active, sent.decision!], answer: body });
    if (body.status !== "tidak-mungkin" && active.length < MOST_IN_FORCE && random(DECIDED) === 0)
      await analyst.decide("Untuk pengukuran");
  }

  const quantile = (numbers: readonly number[], share: number): number =>
    [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(share * numbers.length))] ??
    Number.NaN;
  const shown = (ms: number) => `${ms.toFixed(0)} ms`;
  console.log(
    `${problem.employees.length} people, ${moves.length} moves; click to painted answer, by the clock`,
  );
  for (const kind of [...kinds, "all"] as const) {
    const own = asked.filter((one) => kind === "all" || one.kind === kind);
    if (own.length === 0) continue;
    const painted = own.map((one) => one.painted);
    const possible = own.filter(({ answer }) => answer.status !== "tidak-mungkin");
    const others = possible.map(({ answer }) => answer.differs.filter((one) => !one.named).length);
    console.log(
      `${kind.padEnd(9)} ${String(own.length).padStart(3)} asked  median ${shown(quantile(painted, 0.5))}  p99 ${shown(quantile(painted, 0.99))}  ` +
        `worst ${shown(Math.max(...painted))}  (served: median ${shown(
          quantile(
            own.map(({ served }) => served),
            0.5,
          ),
        )})  ` +
        `impossible ${own.length - possible.length}  unproven ${own.filter(({ answer }) => answer.status === "belum-terbukti").length}  ` +
        `others changed: median ${quantile(others, 0.5)}, most ${Math.max(0, ...others)}`,
    );
  }

  const index = indexProblem(problem);
  const every = Math.max(1, Math.floor(asked.length / Math.max(1, Number(values.cold))));
  let compared = 0;
  let equal = 0;
  for (const { decisions, answer } of asked.filter((_, i) => i % every === 0).slice(0, Number(values.cold))) {
    // Refused before anything is solved: too few vacant seats are left, say.
    if (answer.status === "tidak-mungkin" && answer.reasons[0] !== says.noPlan()) continue;
    const changed = applyChanges(problem, changesOf(index, decisions));
    const { objective } = (await solve(changed, { gap: 0 })).plan;
    compared++;
    if (objective === answer.objective) equal++;
    else console.log(`  ! ${JSON.stringify(decisions)}: desk ${answer.objective}, cold ${objective}`);
  }
  console.log(`cold solves: ${equal} of ${compared} with the same objective`);
  process.exitCode = equal === compared ? 0 : 1;
} finally {
  await browser.close();
  await installation?.remove();
}
