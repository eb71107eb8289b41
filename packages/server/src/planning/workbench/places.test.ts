import type { Decision, LedgerDecision, PlaceOptions } from "@selaras/contract";
import { solve } from "@selaras/optimizer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openWorld } from "../facts/world.js";
import { buildProblem } from "../problem/build-problem.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import { smallGovernment, TMT } from "../testing/workforce.js";
import { decideProblem } from "./decide-problem.js";
import { Desk } from "./desk.js";
import type { DeskQuestion } from "./desk-question.js";
import { placesOf } from "./places.js";

const options = { ...defaultPlanOptions(12), budget: 4, moveCost: 300 };

async function deskOf(workforce: Parameters<typeof openWorld>[0]) {
  const world = openWorld(workforce, options, TMT);
  const built = buildProblem(workforce, options, TMT);
  const { plan } = await solve(built.problem);
  return { desk: new Desk(built.problem, plan, world), built, world, plan };
}

const entry = (seq: number, decision: Decision): LedgerDecision => ({
  seq,
  decision,
  sentence: "Diputuskan.",
  reason: "",
  price: 0,
  by: "Rina",
  at: "",
  undone: null,
});

/** The decision that an option stands for. */
const decisionOf = (nip: string, { seat, isToday }: PlaceOptions["places"][number]): Decision =>
  isToday || seat === null
    ? { kind: "tarik", nips: [nip] }
    : { kind: "kunci", places: [{ nip, seat: { unitCode: seat.unitCode, titleCode: seat.titleCode } }] };

describe("what else could become of a person", () => {
  it("costs what the plan loses that is drawn up from nothing with it, and is impossible where that one is", async () => {
    const { desk, built, world, plan } = await deskOf(smallGovernment());
    // A mover who is kept back leaves another plan to compare with.
    const kept = built.nips[plan.moves[0]!.employee]!;
    const inForce = [entry(1, { kind: "tarik", nips: [kept] })];
    const base = (await solve(decideProblem(built, inForce, world).problem)).plan.objective!;
    expect(base).toBeLessThan(plan.objective!);
    const prices = new Set<number | null>();
    for (const nip of built.nips) {
      if (nip === kept) continue;
      for (const place of (await placesOf(desk, { placesOf: nip, inForce }))!.places) {
        const problem = decideProblem(built, [...inForce, entry(2, decisionOf(nip, place))], world).problem;
        const { objective } = (await solve(problem)).plan;
        expect(place.price).toBe(objective === null ? null : base - objective);
        expect(place.reasons.length > 0).toBe(place.price === null);
        prices.add(place.price);
      }
    }
    expect(prices.size).toBeGreaterThan(5);
  });

  it("are the seat of today and the five others of most value, the cheapest first, what cannot be last", async () => {
    const seat = (code: number) => ({ unitCode: "U", unitName: "U", titleCode: `T${code}`, titleName: "T" });
    const places = fc.array(fc.record({ value: fc.integer(), price: fc.option(fc.nat()) }), { maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(places, fc.nat(8), fc.nat(8), async (all, hereAt, todayAt) => {
        const standing = all.map(({ value }, at) => ({
          seat: seat(at),
          value,
          isHere: at === hereAt,
          isToday: at === todayAt,
        }));
        const answer = ({ after }: DeskQuestion) => {
          const decision = after.at(-1)!;
          const at =
            decision.kind === "kunci" ? Number(decision.places[0]!.seat.titleCode.slice(1)) : todayAt;
          const { price } = all[at]!;
          const reasons = price === null ? ["Terhalang."] : [];
          return { sentence: "", answer: { price, reasons, status: "optimal", differs: [] } };
        };
        const desk = { standing: async () => standing, answer: async (asked: DeskQuestion) => answer(asked) };
        const found = (await placesOf(desk as never, { placesOf: "1", inForce: [] }))!;
        const codes = found.places.map((place) => Number(place.seat!.titleCode.slice(1)));
        const others = all.flatMap((_, at) => (at === hereAt || at === todayAt ? [] : [at]));
        const best = others.sort((a, b) => all[b]!.value - all[a]!.value || a - b).slice(0, 5);
        const today = todayAt < all.length && todayAt !== hereAt ? [todayAt] : [];
        const cost = (at: number) => all[at]!.price ?? Number.POSITIVE_INFINITY;
        const expected = [...today, ...best];
        expect([...codes].sort()).toEqual([...expected].sort());
        expect(codes.map(cost)).toEqual(expected.map(cost).sort((a, b) => a - b));
        expect(found.weighed).toBe(others.length + today.length);
        expect(found.hereValue).toBe(all[hereAt]?.value ?? 0);
      }),
    );
    const { desk } = await deskOf(smallGovernment());
    expect(await placesOf(desk, { placesOf: "000000000000000000", inForce: [] })).toBeNull();
  });

  it("says which decision stands in the way, and takes a value given by hand for the value", async () => {
    const { desk, built, plan } = await deskOf(smallGovernment());
    const { employee, to } = plan.moves.find(({ from }) => from !== null)!;
    const nip = built.nips[employee]!;
    const [unitCode = "", titleCode = ""] = built.problem.posts[to]!.id.split("/");
    const seat = { unitCode, titleCode };
    const pinned = entry(3, { kind: "kunci", places: [{ nip, seat }] });
    const { places } = (await placesOf(desk, { placesOf: nip, inForce: [pinned] }))!;
    expect(places.every(({ price, reasons }) => price === null && reasons[0]!.includes("nomor 3"))).toBe(
      true,
    );
    const worth = entry(4, { kind: "nilai", nip, seat, value: 9_000 });
    expect((await placesOf(desk, { placesOf: nip, inForce: [worth] }))!.hereValue).toBe(9_000);
  });
});
