import type { ImportReport } from "@selaras/contract";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { call, keyOf } from "../platform/api";
import { can, useSession } from "../platform/session";
import { Button, ButtonLink, Panel } from "../platform/ui/parts";
import { Failure } from "../platform/ui/states";
import { sumOf } from "./import-words";
import { messages } from "./messages";

const words = messages.act;
type Ask = "commit" | "discard" | null;

/** What may be done with an import now, and what exactly it would do; after the decision, what comes next. */
export function ImportActions({ report }: { report: ImportReport }) {
  const session = useSession();
  const [added, changed, left, rejected] = (["added", "changed", "left", "rejected"] as const).map((count) =>
    sumOf(report, count),
  ) as [number, number, number, number];
  const isWriter = can(session, "import.write");
  const download = rejected > 0 && report.state !== "dibatalkan" && (
    <ButtonLink icon="download" href={`/api/imports/${report.id}/rejected.xlsx`} download>
      {words.rejected}
    </ButtonLink>
  );
  if (report.state === "disimpan")
    return (
      <Panel title={words.savedTitle}>
        <div className="stack">
          <p>
            {words.saved(added, changed, left)} {rejected > 0 && words.fix(rejected)}
          </p>
          <div className="row">
            {can(session, "findings.read") && (
              <ButtonLink look="primary" icon="finding" href="/temuan">
                {words.findings}
              </ButtonLink>
            )}
            {download}
            {isWriter && (
              <ButtonLink icon="upload" href="/impor">
                {words.again}
              </ButtonLink>
            )}
          </div>
        </div>
      </Panel>
    );
  if (report.state === "dibatalkan")
    return (
      <Panel title={words.discardedTitle}>
        <div className="stack">
          <p>{words.discarded}</p>
          {isWriter && (
            <div className="row">
              <ButtonLink icon="upload" href="/impor">
                {words.again}
              </ButtonLink>
            </div>
          )}
        </div>
      </Panel>
    );
  return (
    <Panel title={words.willTitle}>
      <div className="stack">
        {report.committable ? (
          <p>{words.will(added, changed, left)}</p>
        ) : (
          <p>{report.files.some(({ refused }) => refused !== null) ? words.hasRefused : words.nothingNew}</p>
        )}
        {left > 0 && <p className="notice-flag">{words.leftWarning(left)}</p>}
        {rejected > 0 && <p className="soft">{words.willReject(rejected)}</p>}
        {isWriter ? (
          <Decision report={report} download={download} />
        ) : (
          <>
            <p className="soft">{words.readOnly}</p>
            <div className="row">{download}</div>
          </>
        )}
      </div>
    </Panel>
  );
}

/** Storing asks once more where it stands, without a window over the page; so does throwing away. */
function Decision({ report, download }: { report: ImportReport; download: ReactNode }) {
  const client = useQueryClient();
  const [ask, setAsk] = useState<Ask>(null);
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const params = { id: report.id };
  const decide = async (what: Exclude<Ask, null>) => {
    setSending(true);
    setRefusal(null);
    try {
      if (what === "commit") {
        await call("POST /api/imports/:id/commit", { params });
        // Needs, people, findings: everything that is shown may be different now.
        await client.invalidateQueries();
        toHeading();
      } else {
        const after = await call("DELETE /api/imports/:id", { params });
        client.setQueryData(keyOf("GET /api/imports/:id", { params: { id: String(report.id) } }), after);
        await client.invalidateQueries({ queryKey: keyOf("GET /api/imports") });
        toHeading();
      }
    } catch (error) {
      setRefusal(error);
      setAsk(null);
    }
    setSending(false);
  };
  return (
    <>
      {ask === null ? (
        <div className="row">
          <Button look="primary" icon="check" disabled={!report.committable} onClick={() => setAsk("commit")}>
            {words.commit}
          </Button>
          {download}
          <Button look="danger" icon="close" onClick={() => setAsk("discard")}>
            {words.discard}
          </Button>
        </div>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a question with its answers, no fields
        <div className="sure" role="group" aria-label={ask === "commit" ? words.sure : words.sureDiscard}>
          <p>
            <strong>{ask === "commit" ? words.sure : words.sureDiscard}</strong>{" "}
            {ask === "discard" && words.discardWhy}
          </p>
          <div className="row">
            <Button
              look={ask === "commit" ? "primary" : "danger"}
              disabled={isSending}
              autoFocus
              onClick={() => void decide(ask)}
            >
              {isSending ? words.committing : ask === "commit" ? words.yes : words.yesDiscard}
            </Button>
            <Button disabled={isSending} onClick={() => setAsk(null)}>
              {words.no}
            </Button>
          </div>
        </div>
      )}
      {refusal !== null && <Failure error={refusal} />}
    </>
  );
}

/** The button that was pressed is gone; reading goes on at the top, where the new state stands. */
function toHeading(): void {
  document.querySelector<HTMLElement>("h1")?.focus();
}
