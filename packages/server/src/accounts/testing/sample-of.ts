import type { z } from "zod";

/** Parts of zod's own description of a schema that a sample is made from. */
interface Def {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly values?: readonly unknown[];
  readonly options?: readonly z.ZodType[];
}
type Described = z.ZodType & {
  readonly def: Def;
  readonly minLength?: number | null;
  readonly minValue?: number | null;
};

const texts = ["contoh isian yang cukup panjang", "2026-07-01", "contoh", "198001012005011007", "M1", "1"];

/** A body an endpoint takes: the first value its schema accepts, so that a new endpoint is called without anybody writing one by hand. */
export function sampleOf(schema: z.ZodType): unknown {
  const { def, minValue } = schema as Described;
  switch (def.type) {
    case "object":
      return Object.fromEntries(
        Object.entries(def.shape!).flatMap(([key, part]) => {
          const value = sampleOf(part);
          return value === undefined ? [] : [[key, value]];
        }),
      );
    case "optional":
      return undefined;
    case "nullable": {
      const value = sampleOf(def.innerType!);
      return def.innerType!.safeParse(value).success ? value : null;
    }
    case "default":
    case "prefault":
    case "catch":
    case "readonly":
      return sampleOf(def.innerType!);
    case "pipe":
      return sampleOf(def.in!);
    case "array": {
      const empty: unknown[] = [];
      return schema.safeParse(empty).success ? empty : [sampleOf(def.element!)];
    }
    case "record":
      return {};
    case "enum":
      return Object.values(def.entries!)[0];
    case "literal":
      return def.values![0];
    case "union":
      return sampleOf(def.options![0]!);
    case "boolean":
      return true;
    case "number":
      return minValue !== null && Number.isFinite(minValue) ? Math.max(1, Math.ceil(minValue!)) : 1;
    case "string":
      return texts.find((text) => schema.safeParse(text).success) ?? texts[0];
    default:
      return null;
  }
}
