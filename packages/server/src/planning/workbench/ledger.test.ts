import type { Decision, LedgerDecision } from "@selaras/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contradicted, foldLedger, inForce, type LedgerRow } from "./ledger.js";

const A = "198001012005011001";
const B = "198001012005011002";
const seat = (unitCode: string) => ({ unitCode, titleCode: "GURU" });
const keep = (nip: string, unit: string): Decision => ({
  kind: "kunci",
  places: [{ nip, seat: seat(unit) }],
});
const bar = (nip: string, unit: string): Decision => ({
  kind: "larang",
  places: [{ nip, seat: seat(unit) }],
});
const row = (seq: number, action: string, refersTo: number | null, decision: Decision | null): LedgerRow => ({
  planId: 1,
  seq,
  action,
  refersTo,
  decision,
  sentence: `kalimat ${seq}`,
  reason: "alasan",
  price: seq,
  actor: "analis",
  actorName: `Analis ${seq}`,
  at: "2026-11-02 00:00:00+00",
});

describe("the ledger of decisions", () => {
  it("tells what is in force and who undid the rest", () => {
    const decisions = foldLedger([
      row(1, "tetapkan", null, keep(A, "SD-A")),
      row(2, "tetapkan", null, bar(B, "SD-B")),
      row(3, "batalkan", 1, null),
      row(4, "batalkan", 2, null),
      row(5, "pulihkan", 1, null),
    ]);
    expect(decisions.map(({ seq, undone }) => [seq, undone?.by ?? null])).toEqual([
      [1, null],
      [2, "Analis 4"],
    ]);
    expect(inForce(decisions).map(({ seq }) => seq)).toEqual([1]);
    expect(decisions[0]).toMatchObject({ at: "2026-11-02T00:00:00.000Z", by: "Analis 1", price: 1 });
  });

  it("has in force exactly what a set of decisions, undone and restored one by one, would hold", () => {
    const steps = fc.array(fc.nat({ max: 9 }), { maxLength: 30 });
    fc.assert(
      fc.property(steps, (choices) => {
        const rows: LedgerRow[] = [];
        const oracle = new Map<number, boolean>();
        for (const choice of choices) {
          const seq = rows.length + 1;
          const target = [...oracle.keys()][choice % Math.max(1, oracle.size)];
          if (choice < 4 || target === undefined) {
            rows.push(row(seq, "tetapkan", null, keep(A, "SD-A")));
            oracle.set(seq, true);
          } else {
            rows.push(row(seq, oracle.get(target) ? "batalkan" : "pulihkan", target, null));
            oracle.set(target, !oracle.get(target));
          }
        }
        expect(inForce(foldLedger(rows)).map(({ seq }) => seq)).toEqual(
          [...oracle].filter(([, active]) => active).map(([seq]) => seq),
        );
      }),
    );
  });
});

describe("contradictions", () => {
  const known = (decision: Decision): LedgerDecision[] => foldLedger([row(1, "tetapkan", null, decision)]);
  const worth = (value: number): Decision => ({ kind: "nilai", nip: A, seat: seat("SD-A"), value });
  const stays: Decision = { kind: "tarik", nips: [A] };

  it.each([
    ["in two places", keep(A, "SD-A"), keep(A, "SD-B"), true],
    ["twice in one place", keep(A, "SD-A"), keep(A, "SD-A"), false],
    ["where it is forbidden", bar(A, "SD-A"), keep(A, "SD-A"), true],
    ["forbidden where required", keep(A, "SD-A"), bar(A, "SD-A"), true],
    ["forbidden elsewhere", keep(A, "SD-A"), bar(A, "SD-B"), false],
    ["staying and moved", stays, keep(A, "SD-A"), true],
    ["moved and staying", keep(A, "SD-A"), stays, true],
    ["of another person", keep(A, "SD-A"), keep(B, "SD-B"), false],
    ["of two values", worth(1), worth(2), true],
    ["of one value", worth(2), worth(2), false],
  ])("%s", (_, first, second, expected) => {
    expect(contradicted(second, known(first)) !== null).toBe(expected);
  });
});
