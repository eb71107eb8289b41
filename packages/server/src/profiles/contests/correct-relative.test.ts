import { kinships } from "@selaras/contract";
import { expect, it } from "vitest";
import { counterpart } from "./correct-relative.js";

it("what the one is to the other comes back when asked the other way round", () => {
  for (const kinship of kinships) expect(counterpart[counterpart[kinship]]).toBe(kinship);
});
