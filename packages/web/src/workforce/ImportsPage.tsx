import type { ImportReport } from "@selaras/contract";
import { lazy, Suspense } from "react";
import { Link } from "wouter";
import { useCall } from "../platform/api";
import { instant, number } from "../platform/format";
import { can, useSession } from "../platform/session";
import { Page } from "../platform/shell/Page";
import { Panel } from "../platform/ui/parts";
import { Empty, Loaded, Loading } from "../platform/ui/states";
import { ImportStateChip, sumOf } from "./import-words";
import { messages } from "./messages";
import { UploadPanel } from "./UploadPanel";
import "./workforce.css";

const FilesGuide = lazy(async () => ({ default: (await import("./FilesGuide")).FilesGuide }));
const words = messages.history;

/** Where files come in: upload, what was imported before, and which files an office needs. */
export function ImportsPage() {
  const session = useSession();
  const query = useCall("GET /api/imports");
  const isWriter = can(session, "import.write");
  return (
    <Page title={messages.title} lead={messages.lead}>
      {isWriter ? <UploadPanel /> : <p className="soft">{messages.act.readOnly}</p>}
      <Loaded query={query}>
        {({ imports }) => {
          const history = <History imports={imports} />;
          const guide = (
            <Suspense fallback={<Loading lines={6} />}>
              <FilesGuide />
            </Suspense>
          );
          // Before the first import the guide is what one needs; afterwards the history is.
          return imports.length === 0 ? (
            <>
              {guide}
              {history}
            </>
          ) : (
            <>
              {history}
              {guide}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function History({ imports }: { imports: readonly ImportReport[] }) {
  return (
    <Panel title={words.title}>
      {imports.length === 0 ? (
        <Empty icon="upload" title={words.none} hint={words.noneHint} />
      ) : (
        <ul className="imports">
          {imports.map((report) => (
            <li key={report.id}>
              <div>
                <strong>
                  <Link href={`/impor/${report.id}`}>{messages.crumb(report.id)}</Link>
                </strong>{" "}
                <ImportStateChip state={report.state} />
                <p className="soft small">
                  {instant(report.createdAt)}, {report.createdBy}
                </p>
              </div>
              <p className="small imports-files">{report.files.map(({ name }) => name).join(", ")}</p>
              <p className="imports-numbers">
                {number(sumOf(report, "accepted"))} {words.accepted.toLowerCase()}
                <br />
                <span className="soft small">
                  {number(sumOf(report, "rejected"))} {words.rejected.toLowerCase()}
                </span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
