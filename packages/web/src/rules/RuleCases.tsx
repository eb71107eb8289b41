import type { RulePage } from "@selaras/contract";
import { VerdictChip } from "../platform/ui/meaning";
import { Panel } from "../platform/ui/parts";
import { messages } from "./messages";

const words = messages.cases;

/** Worked examples: made-up cases, and what the system answers to each. */
export function RuleCases({ cases }: { cases: RulePage["cases"] }) {
  if (cases.length === 0) return null;
  return (
    <Panel title={words.title} note={words.note}>
      <ul className="rule-cases">
        {cases.map((one) => (
          <li key={one.no}>
            <h3>{one.title}</h3>
            <p className="small soft">{one.facts.join("; ")}.</p>
            <div className="row">
              <VerdictChip verdict={one.verdict} />
              <span className="small">{words.number(one.no)}</span>
            </div>
            <p>{one.message ?? words.fulfilled}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
