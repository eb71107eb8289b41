/**
 * SELARAS against every other way to as many moves, over seeds of the demo government: seats closed, unlawful moves, people worse off,
 * with 95 % confidence intervals. Writes docs/baselines.md. The numbers depend on data and code alone, not on the speed of the machine.
 *
 *   npm run bench:baselines -- [--seeds 10] [--government kota|kab] [--scale employees] [--shares 0.05,0.1] [--out docs/baselines.md]
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { GovernmentId } from "@selaras/kupang";
import { contest, type Round } from "./contest.js";
import { report } from "./report.js";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "10" },
    government: { type: "string", default: "kota" },
    scale: { type: "string" },
    shares: { type: "string", default: "0.05,0.1" },
    out: { type: "string", default: "docs/baselines.md" },
  },
});
const government = values.government as GovernmentId;
const scale = values.scale === undefined ? undefined : Number(values.scale);
const seeds = Number(values.seeds);
const parts: { share: number; rounds: Round[] }[] = [];
for (const share of values.shares.split(",").map(Number)) {
  const rounds: Round[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const begun = performance.now();
    const round = await contest(government, scale, seed, share);
    rounds.push(round);
    console.error(
      `share ${share}, seed ${seed}: ${round.employees} employees, ${round.selaras.moves} moves, short ` +
        `${round.today.seatsShort} -> ${round.selaras.seatsShort}, ${((performance.now() - begun) / 1000).toFixed(0)} s`,
    );
  }
  parts.push({ share, rounds });
  writeFileSync(values.out, report(parts, { government, scale }));
}
console.log(report(parts, { government, scale }));
