import type { EnvyCase, EnvyCause, Fairness } from "@selaras/contract";
import { seatRef } from "../eligibility/contract-findings.js";
import type { ExplainContext } from "../explanation/context.js";
import { exchange } from "../explanation/exchange.js";
import { at } from "../explanation/messages.js";
import { brokenLimits } from "./broken-limits.js";

/** Cases shown: the widest differences of claim, and every unexplained one. */
const SHOWN = 200;
const whole = new Intl.NumberFormat("id-ID");

/**
 * Justified envy (Abdulkadiroglu, Sönmez 2003) in a plan with values instead of strict priorities: somebody worth more in a seat than
 * the person moved there, for whom the seat is worth more than the place the plan gives them. Each case is tried out: the claimant
 * takes the seat, the other stays where they are today. Either the whole plan loses by it, or a limit forbids it; a case where
 * neither holds is unexplained.
 */
export function envyRegister(context: ExplainContext): Fairness["envy"] {
  const { built, sums, plan } = context;
  const { candidates } = built.problem;
  const byPost = new Map<number, number[]>();
  for (let k = 0; k < candidates.post.length; k++) {
    const list = byPost.get(candidates.post[k]!);
    if (list) list.push(k);
    else byPost.set(candidates.post[k]!, [k]);
  }
  const cases: EnvyCase[] = [];
  for (const { employee: holder, to } of sums.moves) {
    const worth = context.valueOf(holder, to);
    for (const k of byPost.get(to) ?? []) {
      const claimant = candidates.employee[k]!;
      const claim = candidates.value[k]!;
      const place = plan.assignment[claimant]!;
      if (claimant === holder || place === to || claim <= worth) continue;
      if (claim <= context.valueOf(claimant, place)) continue;
      cases.push(tryOut(context, { holder, claimant, to, worth, claim }));
    }
  }
  cases.sort(
    (a, b) =>
      Number(b.cause === "tidak-terjelaskan") - Number(a.cause === "tidak-terjelaskan") ||
      b.claimantValue - b.holderValue - (a.claimantValue - a.holderValue) ||
      (a.claimant.nip < b.claimant.nip ? -1 : 1),
  );
  const counts: Record<EnvyCause, number> = {
    keputusan: 0,
    batas: 0,
    dibutuhkan: 0,
    kelebihan: 0,
    keseluruhan: 0,
    "tidak-terjelaskan": 0,
  };
  for (const { cause } of cases) counts[cause]++;
  const shown = Math.max(SHOWN, counts["tidak-terjelaskan"]);
  return { counts, cases: cases.slice(0, shown) };
}

interface Claim {
  readonly holder: number;
  readonly claimant: number;
  readonly to: number;
  readonly worth: number;
  readonly claim: number;
}

function tryOut(context: ExplainContext, { holder, claimant, to, worth, claim }: Claim): EnvyCase {
  const { world, built, plan, postAt } = context;
  const place = plan.assignment[claimant]!;
  const home = built.problem.employees[holder]!.post!;
  const { gain, vacated, refilled } = exchange(context, holder, claimant);
  const named = (e: number) => ({ nip: world.index.employees[e]!.nip, name: world.index.employees[e]!.name });
  const seat = postAt(to)!;
  const here = postAt(place);
  const decided = decide();
  return {
    claimant: named(claimant),
    holder: named(holder),
    seat: seatRef(seat),
    claimantValue: claim,
    holderValue: worth,
    loss: 0 - gain,
    ...decided,
  };

  function decide(): { cause: EnvyCause; sentence: string } {
    if (gain <= 0) return weighed();
    const after = Array.from(plan.assignment);
    after[claimant] = to;
    after[holder] = home;
    const broken = brokenLimits(built.problem, after)[0];
    if (broken === undefined)
      return {
        cause: "tidak-terjelaskan",
        sentence: `Tidak ada batas yang menghalangi, dan seluruh rencana akan bertambah ${whole.format(gain)} poin.`,
      };
    return broken.startsWith("Keputusan ")
      ? { cause: "keputusan", sentence: `Ditetapkan oleh keputusan tangan: ${broken}.` }
      : { cause: "batas", sentence: `Batas yang menghalangi: ${broken}.` };
  }

  /** The whole plan loses: by the seat left behind, by the surplus returned to, or by all together. */
  function weighed(): { cause: EnvyCause; sentence: string } {
    const loss = `seluruh rencana kehilangan ${whole.format(0 - gain)} poin`;
    if (here !== null && vacated > 0 && vacated >= -refilled && vacated * 2 >= -gain)
      return {
        cause: "dibutuhkan",
        sentence: `Dibutuhkan sebagai ${at(here)}; bila pergi dari sana, ${loss}.`,
      };
    const former = postAt(home);
    if (former !== null && refilled < 0 && -refilled * 2 >= -gain)
      return {
        cause: "kelebihan",
        sentence: `Yang diusulkan ke sana berlebih sebagai ${at(former)}; bila kembali, ${loss}.`,
      };
    return { cause: "keseluruhan", sentence: `Bila ditukar, ${loss}.` };
  }
}
