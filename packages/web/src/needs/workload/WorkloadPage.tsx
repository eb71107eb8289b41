import type { WorkloadPage as Sheet } from "@selaras/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "wouter";
import { keyOf, useCall } from "../../platform/api";
import { useAsked } from "../../platform/asked";
import { Page } from "../../platform/shell/Page";
import { Loaded } from "../../platform/ui/states";
import { LinesForm } from "./LinesForm";
import { LinesRead } from "./LinesTable";
import { words } from "./messages";
import { NeedPanel } from "./NeedPanel";
import { SheetPanel } from "./SheetPanel";
import { StatePanel } from "./StatePanel";
import "./workload.css";

/** The workload of one unit and year: its lines, what they come to, and who has to act. The year is that of the TMT unless asked. */
export function WorkloadPage() {
  const { code = "" } = useParams<{ code: string }>();
  const cycle = useCall("GET /api/cycle");
  const asked = useAsked().get("tahun");
  return (
    <Loaded query={cycle} title={words.loading}>
      {({ cycle: { tmt } }) => (
        <OneSheet unit={decodeURIComponent(code)} year={/^20\d\d$/.test(asked) ? asked : tmt.slice(0, 4)} />
      )}
    </Loaded>
  );
}

function OneSheet({ unit, year }: { unit: string; year: string }) {
  const { get, set } = useAsked();
  const version = Number(get("versi")) || undefined;
  const newest = { params: { unit, year: Number(year) } };
  const args = version === undefined ? newest : { ...newest, query: { version } };
  const query = useCall("GET /api/workloads/:unit/:year", args);
  const client = useQueryClient();
  const [taken, setTaken] = useState(0);
  const show = (page: Sheet) => {
    client.setQueryData(keyOf("GET /api/workloads/:unit/:year", newest), page);
    set({ versi: "" });
  };
  return (
    <Loaded query={query} title={words.loading} lines={10}>
      {(page) => (
        <Page
          title={words.title(page.unitName)}
          lead={words.lead(page.workingTime.name, page.workingTime.minutesPerYear)}
          crumbs={[
            { label: words.crumb, href: "/kebutuhan" },
            { label: page.unitName, href: `/kebutuhan/unit/${encodeURIComponent(unit)}` },
          ]}
          actions={
            <label className="row small">
              {words.year}
              <input
                className="input"
                style={{ width: 96 }}
                type="number"
                min={2000}
                max={2099}
                value={year}
                onChange={(event) => set({ tahun: event.target.value, versi: "" })}
              />
            </label>
          }
        >
          <StatePanel page={page} onChanged={show} />
          {page.actions.includes("save") ? (
            <LinesForm key={`${page.year} ${taken}`} page={page} onSaved={show} />
          ) : (
            <LinesRead page={page} />
          )}
          <NeedPanel page={page} />
          <SheetPanel
            page={page}
            canWrite={page.actions.includes("save")}
            onTaken={(changed) => {
              show(changed);
              setTaken((count) => count + 1);
            }}
          />
        </Page>
      )}
    </Loaded>
  );
}
