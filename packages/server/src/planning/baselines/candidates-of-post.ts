import type { TransferProblem } from "@selaras/optimizer";

/** For each post its candidate rows, best value first, then the lower employee index: the list a clerk would lay out for a vacancy. */
export function candidatesOfPost(problem: TransferProblem): Int32Array[] {
  const { post, value, employee } = problem.candidates;
  const rows: number[][] = problem.posts.map(() => []);
  for (let row = 0; row < post.length; row++) rows[post[row]!]!.push(row);
  return rows.map((list) =>
    Int32Array.from(list.sort((a, b) => value[b]! - value[a]! || employee[a]! - employee[b]!)),
  );
}
