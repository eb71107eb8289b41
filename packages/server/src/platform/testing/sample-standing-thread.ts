export type SampleQuestion = { readonly add: number } | { readonly fail: string } | { readonly exit: true };

/** Keeps a running total, for the test of standing threads. */
export async function open(start: {
  total: number;
  broken?: boolean;
}): Promise<(question: SampleQuestion) => Promise<number>> {
  if (start.broken) throw new RangeError("tidak dapat dibuka");
  let total = start.total;
  return async (question) => {
    if ("fail" in question) throw new RangeError(question.fail);
    if ("exit" in question) process.exit(1);
    const before = total;
    // A slow first answer must not be overtaken by a quick second one.
    await new Promise((done) => setTimeout(done, question.add === 1 ? 30 : 0));
    total = before + question.add;
    return total;
  };
}
