import type { BacktestSummary, Fault } from "@selaras/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { Link, useLocation } from "wouter";
import { type Answer, type ApiError, call, keyOf, refusalOf, useCall } from "../../platform/api";
import { date, instant, number } from "../../platform/format";
import { can, useSession } from "../../platform/session";
import { Page } from "../../platform/shell/Page";
import { Button, ButtonLink, Chip, Panel } from "../../platform/ui/parts";
import { Empty, Failure, Loaded } from "../../platform/ui/states";
import { messages } from "../messages";
import { words } from "./messages";
import "./backtest.css";

type Backtests = Answer<"GET /api/backtests">;

/** Past rounds put beside what was possible: a new one from a file or from the register of posts, and those tested before. */
export function BacktestsPage() {
  const session = useSession();
  const first = useCall("GET /api/backtests");
  const working = first.data?.backtests.some(({ state }) => state === "berjalan") ?? false;
  const query = useCall("GET /api/backtests", undefined, { refetchInterval: working ? 4000 : false });
  const isPlanner = can(session, "plan.write");
  return (
    <Page title={words.title} lead={words.lead} crumbs={[{ label: messages.title, href: "/rencana" }]}>
      <Loaded query={query}>
        {(data) => (
          <div className="stack">
            {isPlanner && <Start recorded={data.recorded} />}
            <Panel title={words.list}>
              {data.backtests.length === 0 ? (
                <Empty icon="plan" title={words.none} hint={isPlanner ? words.noneHint : words.noneReader} />
              ) : (
                <ul className="backtests">
                  {data.backtests.map((one) => (
                    <li key={one.id}>
                      <Link href={`/rencana/putaran-lalu/${one.id}`}>
                        <strong>{one.name}</strong>
                      </Link>{" "}
                      <BacktestState backtest={one} />
                      <span className="small soft">
                        {number(one.moves)} {messages.moveUnit},{" "}
                        {words.made(one.createdBy, instant(one.createdAt))}
                      </span>
                    </li>
                  ))}
                </ul>
              )}
            </Panel>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

export function BacktestState({ backtest: { state } }: { backtest: BacktestSummary }) {
  const look = { berjalan: "ink", selesai: "lawful", gagal: "shortage" } as const;
  const icon = { berjalan: "clock", selesai: "check", gagal: "alert" } as const;
  return (
    <Chip tone={look[state]} icon={icon[state]}>
      {words.states[state]}
    </Chip>
  );
}

interface Uploaded {
  readonly faults: readonly Fault[];
  readonly backtest: BacktestSummary | null;
}

function Start({ recorded }: { recorded: Backtests["recorded"] }) {
  const [, go] = useLocation();
  const client = useQueryClient();
  const picker = useRef<HTMLInputElement>(null);
  const opened = async ({ id }: BacktestSummary) => {
    await client.invalidateQueries({ queryKey: keyOf("GET /api/backtests") });
    go(`/rencana/putaran-lalu/${id}`);
  };
  const upload = useMutation<Uploaded, ApiError, File>({
    mutationFn: async (file) => {
      const form = new FormData();
      form.append("files", file, file.name);
      const response = await fetch("/api/backtests", {
        method: "POST",
        body: form,
        credentials: "same-origin",
      });
      if (!response.ok) throw await refusalOf(response);
      return (await response.json()) as Uploaded;
    },
    onSuccess: ({ backtest }) => backtest && opened(backtest),
  });
  const test = useMutation<BacktestSummary, ApiError, string>({
    mutationFn: (tmt) => call("POST /api/backtests/recorded", { body: { tmt } }),
    onSuccess: opened,
  });
  const faults = upload.data?.faults ?? [];
  return (
    <Panel title={words.start}>
      <div className="stack">
        <h3>{words.file}</h3>
        <p className="small soft">{words.fileHelp}</p>
        <div className="row">
          <ButtonLink href="/api/backtests/template.xlsx" icon="download" download>
            {words.template}
          </ButtonLink>
          <Button icon="upload" disabled={upload.isPending} onClick={() => picker.current?.click()}>
            {upload.isPending ? words.uploading : words.upload}
          </Button>
          <input
            ref={picker}
            type="file"
            hidden
            accept=".xlsx,.csv"
            aria-label={words.upload}
            onChange={({ target }) => {
              const file = target.files?.[0];
              target.value = "";
              if (file) upload.mutate(file);
            }}
          />
        </div>
        {upload.error && <Failure error={upload.error} />}
        {faults.length > 0 && (
          <div role="alert">
            <p>
              <strong>{words.faults(faults.length)}</strong>
            </p>
            <ul className="backtest-faults">
              {faults.map((fault) => (
                <li key={`${fault.row} ${fault.column} ${fault.code}`}>
                  <strong>{words.place(fault.row, fault.column)}</strong>: {words.found(fault.found)}{" "}
                  {fault.expected} <span className="soft">{fault.hint}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        <h3>{words.register}</h3>
        <p className="small soft">{recorded.length === 0 ? words.noRegister : words.registerHelp}</p>
        {test.error && <Failure error={test.error} />}
        <ul className="backtests">
          {recorded.slice(0, 8).map(({ tmt, moves }) => (
            <li key={tmt}>
              <span>{words.run(tmt, moves)}</span>
              <Button
                disabled={test.isPending}
                aria-label={`${words.test} ${date(tmt)}`}
                onClick={() => test.mutate(tmt)}
              >
                {words.test}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}
