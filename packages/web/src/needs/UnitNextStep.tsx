import { useCall } from "../platform/api";
import { date } from "../platform/format";
import { can, useSession } from "../platform/session";
import { ButtonLink, Chip, Panel } from "../platform/ui/parts";
import { messages } from "./messages";
import { words as sheets } from "./workload-overview/messages";
import { standingOf } from "./workload-overview/progress";

const words = messages.unit.next;

/** Where the unit's workload sheet of the period's year stands, and the one step that is next. Nothing for a unit without posts. */
export function UnitNextStep({ code }: { code: string }) {
  const session = useSession();
  const cycle = useCall("GET /api/cycle");
  const year = Number(cycle.data?.cycle.tmt.slice(0, 4));
  const overview = useCall("GET /api/workloads", { query: { year } }, { enabled: Number.isInteger(year) });
  const sheet = overview.data?.units.find((unit) => unit.code === code);
  if (!sheet) return null;
  const standing = standingOf(sheet);
  const isMine =
    standing === "dikonfirmasi"
      ? can(session, "workload.judge")
      : standing !== "diterima" && can(session, "workload.write");
  const due = overview.data?.due ?? null;
  return (
    <Panel>
      <div className="row unit-next">
        <span>
          <strong>{words.sheet(year)}</strong>{" "}
          <Chip tone={sheet.isLate ? "shortage" : standing === "diterima" ? "lawful" : "plain"}>
            {sheets.states[standing]}
          </Chip>{" "}
          <span className="soft">
            {standing === "diterima" ? words.accepted : words.next(sheets.next[standing])}
            {due !== null && standing !== "diterima" && `, ${sheets.due(date(due))}`}
          </span>
        </span>
        <ButtonLink
          look={isMine ? "primary" : "plain"}
          icon="need"
          href={`/kebutuhan/unit/${encodeURIComponent(code)}/beban-kerja?tahun=${year}`}
        >
          {messages.unit.workload}
        </ButtonLink>
      </div>
    </Panel>
  );
}
