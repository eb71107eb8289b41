import type { Faults } from "../platform/form/faults";
import { ReasonField, TextField } from "../platform/form/fields";
import { decisionWords as words } from "./messages";

/** What every decision of the law bureau is kept with. */
export interface Decision {
  reason: string;
  decidedBy: string;
}

export const decisionFaults = ({ reason, decidedBy }: Decision): Faults => ({
  reason: reason.trim().length < 5 ? words.reasonFault : undefined,
  decidedBy: decidedBy.trim().length < 3 ? words.byFault : undefined,
});

/** Why, and by whom. */
export function DecisionFields({
  decision,
  reasonHelp = words.reasonHelp,
  onChange,
}: {
  decision: Decision;
  reasonHelp?: string;
  onChange: (part: Partial<Decision>) => void;
}) {
  return (
    <>
      <ReasonField help={reasonHelp} value={decision.reason} onChange={(reason) => onChange({ reason })} />
      <TextField
        name="decidedBy"
        label={words.by}
        help={words.byHelp}
        maxLength={200}
        value={decision.decidedBy}
        onChange={(decidedBy) => onChange({ decidedBy })}
      />
    </>
  );
}
