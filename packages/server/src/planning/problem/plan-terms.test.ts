import { expect, it } from "vitest";
import { defaultPlanOptions } from "./default-options.js";
import { underReading } from "./plan-terms.js";

it("lets no reading of an earlier plan carry over, also when the office decides nothing now", () => {
  const options = defaultPlanOptions(100);
  const earlier = underReading(options, { effects: { "guru-min-4y": "off" } });
  expect(earlier).toEqual({ ...options, reading: { effects: { "guru-min-4y": "off" } } });
  expect(underReading(earlier, undefined)).toEqual(options);
  expect(underReading(earlier, { ageCeilingMode: "THROUGH_YEAR" })).toEqual({
    ...options,
    reading: { ageCeilingMode: "THROUGH_YEAR" },
  });
});
