import type { ImportReport } from "@selaras/contract";
import { useParams } from "wouter";
import { useCall } from "../platform/api";
import { instant, number } from "../platform/format";
import { Page } from "../platform/shell/Page";
import { Figure, Figures, TabLinks, useTab } from "../platform/ui/parts";
import { Loaded } from "../platform/ui/states";
import { ChangesView } from "./ChangesView";
import { FaultsView } from "./FaultsView";
import { ImportActions } from "./ImportActions";
import { ImportSummary } from "./ImportSummary";
import { ImportStateChip, sumOf } from "./import-words";
import { messages } from "./messages";
import "./workforce.css";

const words = messages.report;

/** One import: what was found in the files, what would change, and the decision to store it or not. */
export function ImportPage() {
  const { id = "" } = useParams<{ id: string }>();
  const query = useCall("GET /api/imports/:id", { params: { id } });
  return (
    <Loaded query={query} title={messages.title}>
      {(report) => <Report key={report.id} report={report} />}
    </Loaded>
  );
}

function Report({ report }: { report: ImportReport }) {
  const { faults } = report;
  const changes = sumOf(report, "added") + sumOf(report, "changed") + sumOf(report, "left");
  const tabs = [
    { key: "ringkasan", title: words.tabs.summary },
    { key: "kesalahan", title: `${words.tabs.faults} (${number(faults.rejecting + faults.doubtful)})` },
    { key: "perubahan", title: `${words.tabs.changes} (${number(changes)})` },
  ] as const;
  const tab = useTab<(typeof tabs)[number]["key"]>(tabs);
  return (
    <Page
      title={messages.crumb(report.id)}
      lead={`${instant(report.createdAt)}, ${report.createdBy}; ${words.modeWas(report.mode)}.`}
      crumbs={[{ label: messages.title, href: "/impor" }]}
      actions={<ImportStateChip state={report.state} />}
    >
      <div className="import-figures">
        <Figures>
          <Figure name={words.rows} value={number(sumOf(report, "rows"))} unit={words.rowUnit} />
          <Figure name={words.accepted} value={number(sumOf(report, "accepted"))} unit={words.rowUnit} />
          <Figure
            name={words.rejected}
            value={number(sumOf(report, "rejected"))}
            unit={words.rowUnit}
            note={words.rejectedNote}
          />
          <Figure
            name={words.doubtful}
            value={number(faults.doubtful)}
            unit={words.faultUnit}
            note={words.doubtfulNote}
          />
        </Figures>
      </div>
      <ImportActions report={report} />
      <TabLinks label={words.views} tabs={tabs} />
      {tab === "ringkasan" && <ImportSummary report={report} />}
      {tab === "kesalahan" && <FaultsView report={report} />}
      {tab === "perubahan" && <ChangesView report={report} />}
    </Page>
  );
}
