import type { PlanSummary } from "@selaras/contract";
import { Link } from "wouter";
import { instant } from "../../platform/format";
import { words } from "./messages";

/** In place of what a locked scenario does not take: who locked it, why, and the way on, a copy with all its choices. */
export function LockNote({
  planId,
  locked: { by, at, reason },
}: {
  planId: number;
  locked: NonNullable<PlanSummary["locked"]>;
}) {
  return (
    <p className="small soft">
      {words.locked(by, instant(at))}: {reason}{" "}
      <Link href={`/rencana/baru?dari=${planId}`}>{words.tryOnCopy}</Link>
    </p>
  );
}
