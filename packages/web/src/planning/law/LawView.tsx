import type { PlanFindings, PlanSummary } from "@selaras/contract";
import { useCall } from "../../platform/api";
import { useAsked } from "../../platform/asked";
import { Segments, useSegment } from "../../platform/ui/Segments";
import { Empty, Loaded } from "../../platform/ui/states";
import { LawByMove } from "./LawByMove";
import { LawByRule } from "./LawByRule";
import "./law.css";
import { byMove, byRule } from "./law-findings";
import { words } from "./messages";
import { PapersView } from "./PapersView";

const views = [
  { key: "aturan", title: words.by.rule },
  { key: "perpindahan", title: words.by.move },
  { key: "dokumen", title: words.by.paper },
] as const;

/** All that the law says of a plan beyond "fulfilled": by rule, by move, and the papers it asks for. */
export function LawView({ plan }: { plan: PlanSummary }) {
  const query = useCall("GET /api/plans/:id/findings", { params: { id: plan.id } });
  return (
    <Loaded query={query} lines={10}>
      {(findings) => <Findings planId={plan.id} findings={findings} />}
    </Loaded>
  );
}

function Findings({ planId, findings }: { planId: number; findings: PlanFindings }) {
  const view = useSegment("menurut", views);
  const asked = useAsked();
  const severity = asked.get("akibat");
  const groups = byRule(findings, severity, asked.get("aturan"));
  const touched = byMove(findings, "", "");
  const blocked = byMove(findings, "BLOCK", "").length;
  const total = touched.reduce((sum, move) => sum + move.findings.length, 0);
  return (
    <div className="law">
      <p className="workbench-finding">
        {words.finding(total, findings.rules.length, touched.length, findings.moves.length)}{" "}
        {blocked === 0 ? words.lawful : words.blocked(blocked)}
      </p>
      <div className="row law-tools">
        <Segments label={words.views} name="menurut" options={views} />
        {view !== "dokumen" && (
          <label className="row small">
            {words.severity}
            <select
              className="input law-severity"
              value={severity}
              onChange={(event) => asked.set({ akibat: event.target.value })}
            >
              <option value="">{words.all}</option>
              {Object.entries(words.severities).map(([key, title]) => (
                <option key={key} value={key}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {view === "dokumen" ? (
        <PapersView planId={planId} findings={findings} />
      ) : groups.length === 0 ? (
        <Empty icon="rules" title={words.none} hint={words.noneHint} />
      ) : view === "perpindahan" ? (
        <LawByMove planId={planId} findings={findings} severity={severity} />
      ) : (
        <LawByRule planId={planId} groups={groups} />
      )}
    </div>
  );
}
