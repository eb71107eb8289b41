import type { CycleHome } from "@selaras/contract";
import { Link } from "wouter";
import { Chip } from "../platform/ui/parts";
import { messages } from "./messages";

/** What the two checkers said of the plan; a plan that breaks a rule says so here, with the way to the details. */
export function ProofNote({ plan, mayOpen }: { plan: NonNullable<CycleHome["plan"]>; mayOpen: boolean }) {
  if (plan.lawful) return plan.verified ? messages.verified : messages.notVerified;
  return (
    <>
      <Chip tone="shortage" icon="alert">
        {messages.unlawful}
      </Chip>
      {mayOpen && (
        <>
          {" "}
          <Link href={`/rencana/${plan.id}`}>{messages.unlawfulLink}</Link>
        </>
      )}
    </>
  );
}
