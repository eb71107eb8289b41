import { isAbsolute } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfiguration } from "./configuration.js";

describe("the configuration", () => {
  it("needs nothing to be set", () => {
    const configuration = readConfiguration({});
    expect(configuration).toMatchObject({
      databaseUrl: null,
      port: null,
      host: "127.0.0.1",
      demo: "kota",
      once: false,
      behindTls: false,
    });
    expect(isAbsolute(configuration.dataFolder)).toBe(true);
  });

  it.each([
    ["PORT", "delapan", 'PORT: ditemukan "delapan"'],
    ["PORT", "70000", "0 sampai 65535"],
    ["SELARAS_DEMO", "provinsi", "kota, kab, atau tidak"],
    ["SELARAS_TLS", "on", "ya atau tidak"],
  ])("names %s when it cannot mean %s", (name, value, message) => {
    expect(() => readConfiguration({ [name]: value })).toThrow(message);
  });
});
