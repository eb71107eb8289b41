import type { Contest } from "@selaras/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type ApiError, call, keyOf, useCall } from "../platform/api";
import { instant } from "../platform/format";
import { Page } from "../platform/shell/Page";
import { Button, Panel } from "../platform/ui/parts";
import { Empty, Failure, Loaded } from "../platform/ui/states";
import { ContestForm } from "./ContestForm";
import { Answer, BeforeAfter, Compared, DocumentLink, StateChip } from "./ContestParts";
import { words } from "./messages";
import { windowText } from "./window-text";

const text = words.own;

/** The employee's contests: the form while the window is open, and what became of each. */
export function OwnContestsPage() {
  const query = useCall("GET /api/me/contests");
  const client = useQueryClient();
  const refresh = () => void client.invalidateQueries({ queryKey: keyOf("GET /api/me/contests") });
  return (
    <Loaded query={query} title={text.title}>
      {({ window, forms, contests, touched }) => (
        <Page title={text.title} lead={text.lead} crumbs={[{ label: text.back, href: "/saya" }]}>
          {forms.length === 0 ? (
            <Empty icon="person" title={text.noRecord} hint={text.noRecordHint} />
          ) : (
            <>
              <p>
                <strong>{windowText(window)}</strong>
              </p>
              {window?.isOpen && <ContestForm forms={forms} onSent={refresh} />}
              {touched.length > 0 && (
                <Panel title={text.touched}>
                  <ul className="contest-own">
                    {touched.map((one) => (
                      <li key={one.at} className="stack">
                        <h3>{one.title}</h3>
                        <p>{text.touchedNote(one.because, one.decidedBy, instant(one.at))}</p>
                        <BeforeAfter of={one} />
                      </li>
                    ))}
                  </ul>
                </Panel>
              )}
              <Panel title={text.list}>
                {contests.length === 0 ? (
                  <Empty icon="document" title={text.none} hint={text.noneHint} />
                ) : (
                  <ul className="contest-own">
                    {contests.map((contest) => (
                      <OwnContest key={contest.id} contest={contest} onChanged={refresh} />
                    ))}
                  </ul>
                )}
              </Panel>
            </>
          )}
        </Page>
      )}
    </Loaded>
  );
}

function OwnContest({ contest, onChanged }: { contest: Contest; onChanged: () => void }) {
  const [isAsking, setAsking] = useState(false);
  const withdraw = useMutation<Contest, ApiError>({
    mutationFn: () => call("POST /api/me/contests/:id/withdraw", { params: { id: contest.id } }),
    onSuccess: () => {
      setAsking(false);
      onChanged();
    },
  });
  return (
    <li className="stack">
      <div className="row">
        <h3>{contest.title}</h3>
        <StateChip state={contest.state} />
        <span className="soft small">{words.submitted(instant(contest.submittedAt))}</span>
      </div>
      <Answer of={contest} />
      <Compared of={contest} />
      <p className="contest-text soft">{contest.explanation}</p>
      <div className="row">
        <DocumentLink of={contest} />
        {contest.actions.includes("withdraw") &&
          (isAsking ? (
            <>
              <Button look="danger" disabled={withdraw.isPending} onClick={() => withdraw.mutate()}>
                {text.withdrawSure}
              </Button>
              <Button look="quiet" onClick={() => setAsking(false)}>
                {text.keep}
              </Button>
            </>
          ) : (
            <Button onClick={() => setAsking(true)}>{text.withdraw}</Button>
          ))}
      </div>
      {withdraw.error && <Failure error={withdraw.error} />}
    </li>
  );
}
