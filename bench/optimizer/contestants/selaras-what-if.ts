import { openSession } from "@selaras/optimizer";
import { problemIn, report, timed } from "./outcome.js";

/** selaras-what-if.ts <problem.json> <questions> <nearest | any>: one pin each, spread over all candidates. */
const [path, questions, wanted] = process.argv.slice(2);
const problem = await problemIn(path!);
const [session, opening] = await timed(() =>
  openSession(problem, undefined, { nearest: wanted === "nearest" }),
);
const { employee, post } = problem.candidates;
const asked: number[] = [];
for (let i = 0; i < Number(questions); i++) {
  const k = (i * 7919) % employee.length;
  const pin = { employee: employee[k]!, post: post[k]! };
  asked.push((await timed(() => session!.whatIf({ pins: [pin] })))[1]);
}
asked.sort((a, b) => a - b);
const at = (share: number) => asked[Math.min(asked.length - 1, Math.floor(share * asked.length))]!;
report({
  seconds: {
    "whatIf, median": at(0.5),
    "whatIf, 99th percentile": at(0.99),
    "whatIf, worst": at(1),
    opening,
  },
  objective: null,
  note: `${questions} pins`,
});
