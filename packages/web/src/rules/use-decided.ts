import type { RuleSetting } from "@selaras/contract";
import { useMemo } from "react";
import { useCall } from "../platform/api";
import type { Decided, Effect } from "./rule-versions";

/** What the office decided of rules that are not confirmed, as it holds on a day; empty until it is known. */
export function useDecided(day: string): Decided {
  const { data } = useCall("GET /api/rule-settings", { query: { on: day } });
  return useMemo(() => decidedOf(data?.inForce ?? []), [data]);
}

const decidedOf = (settings: readonly RuleSetting[]): Decided =>
  new Map(
    settings.filter(({ param }) => param === "effect").map(({ rule, value }) => [rule, value as Effect]),
  );
