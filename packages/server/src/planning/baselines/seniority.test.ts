import { expect, it } from "vitest";
import { openWorld } from "../facts/world.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import { makeEmployee, makeNip, makeWorkforce, TMT } from "../testing/workforce.js";
import { bySeniority } from "./compare-baselines.js";

it("ranks the higher golongan first, then longer service, and PPPK after PNS", () => {
  const person = (n: number, more: Partial<Parameters<typeof makeEmployee>[0]>) =>
    makeEmployee({ nip: makeNip(n), ...more });
  const employees = [
    person(1, { golongan: "III/b", tmtCpns: "2010-01-01" }),
    person(2, { kind: "PPPK", golongan: "IX", tmtCpns: null }),
    person(3, { golongan: "IV/a", tmtCpns: "2015-01-01" }),
    person(4, { golongan: "III/b", tmtCpns: "2005-01-01" }),
  ];
  const world = openWorld(makeWorkforce({ employees }), defaultPlanOptions(4), TMT);
  expect(bySeniority(world).map((e) => world.index.employees[e]!.nip)).toEqual(
    [3, 4, 1, 2].map((n) => makeNip(n)),
  );
});
