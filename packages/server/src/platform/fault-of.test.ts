import { DrizzleQueryError } from "drizzle-orm/errors";
import { describe, expect, it } from "vitest";
import { faultOf, framesOf } from "./fault-of.js";

const secret = "$argon2id$rahasia";
const refused = Object.assign(new Error("duplicate key value violates unique constraint"), {
  code: "23505",
  detail: `Key (password_hash)=(${secret}) already exists.`,
});

describe("a failed query", () => {
  it("is told by what PostgreSQL said, without parameters and detail", () => {
    const error = new DrizzleQueryError("insert into accounts values ($1)", [secret], refused);
    expect(error.message).toContain(secret);
    expect(faultOf(error)).toEqual({ message: refused.message, code: "23505" });
    expect(faultOf(new DrizzleQueryError("select $1", [secret], error))).toEqual(faultOf(error));
  });

  it("shows where it was thrown, without its parameters", () => {
    const frames = framesOf(new DrizzleQueryError("insert into accounts values ($1)", [secret], refused));
    expect(frames).toMatch(/^at .*fault-of\.test/);
    expect(frames).not.toContain(secret);
  });

  it("keeps its parameters to itself without a cause, and after a thread has taken its class away", () => {
    expect(faultOf(new DrizzleQueryError("select $1", [secret]))).toEqual({ message: "Failed query" });
    const cloned = structuredClone(new DrizzleQueryError("select $1", [secret], refused));
    expect(JSON.stringify(faultOf(cloned))).not.toContain(secret);
    const circular = new DrizzleQueryError("select $1", [secret]);
    circular.cause = circular;
    expect(faultOf(circular)).toEqual({ message: "Failed query" });
  });
});

describe("any other fault", () => {
  it("is told as it is", () => {
    expect(faultOf(new Error("rusak"))).toEqual({ message: "rusak" });
    expect(faultOf("rusak")).toEqual({ message: "rusak" });
  });
});
