import { describe, expect, it } from "vitest";
import { bytesText } from "./bytes";

describe("sizes of files", () => {
  it("are read in KB below one MB and in MB with a decimal comma above", () => {
    expect(bytesText(5033)).toBe("5\u00A0KB");
    expect(bytesText(4_230_449)).toBe("4,2\u00A0MB");
  });
  it("never say that a file is nothing", () => {
    expect(bytesText(12)).toBe("1\u00A0KB");
  });
});
