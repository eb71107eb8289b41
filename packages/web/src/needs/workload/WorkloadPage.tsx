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
import { NormsPanel } from "./NormsPanel";
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
      {({ cycle: { tmt } }) => {
        const planned = Number(tmt.slice(0, 4));
        const year = /^20\d\d$/.test(asked) ? Number(asked) : planned;
        const unit = decodeURIComponent(code);
        return <OneSheet key={`${unit} ${year}`} unit={unit} year={year} planned={planned} />;
      }}
    </Loaded>
  );
}

function OneSheet({ unit, year, planned }: { unit: string; year: number; planned: number }) {
  const { get, set } = useAsked();
  const version = Number(get("versi")) || undefined;
  const newest = { params: { unit, year } };
  const args = version === undefined ? newest : { ...newest, query: { version } };
  const query = useCall("GET /api/workloads/:unit/:year", args);
  const client = useQueryClient();
  const [taken, setTaken] = useState(0);
  const [isDirty, setDirty] = useState(false);
  const show = (page: Sheet) => {
    client.setQueryData(keyOf("GET /api/workloads/:unit/:year", newest), page);
    set({ versi: "" });
  };
  /** Lines that came from elsewhere replace what the form shows. */
  const take = (page: Sheet) => {
    show(page);
    setDirty(false);
    setTaken((count) => count + 1);
  };
  return (
    <Loaded query={query} title={words.loading} lines={10}>
      {(page) => (
        <Page
          title={words.title(page.unitName)}
          lead={words.lead(page.workingTime)}
          crumbs={[
            { label: words.crumb, href: "/kebutuhan" },
            { label: page.unitName, href: `/kebutuhan/unit/${encodeURIComponent(unit)}` },
          ]}
          actions={
            <label className="row small">
              {words.year}
              <select
                className="input"
                style={{ width: 96 }}
                disabled={isDirty}
                value={year}
                onChange={(event) => set({ tahun: event.target.value, versi: "" })}
              >
                {yearsAround(planned, year).map((one) => (
                  <option key={one}>{one}</option>
                ))}
              </select>
            </label>
          }
        >
          {/* A refusal of the lines as they were is forgotten with them. */}
          <StatePanel
            key={`${page.version} ${page.revision} ${page.state}`}
            page={page}
            isDirty={isDirty}
            onChanged={show}
          />
          {page.actions.includes("save") ? (
            <LinesForm key={taken} page={page} isDirty={isDirty} onDirty={setDirty} onSaved={show} />
          ) : (
            <LinesRead page={page} />
          )}
          <NeedPanel page={page} />
          <NormsPanel page={page} isDirty={isDirty} onTaken={take} />
          <SheetPanel page={page} canWrite={page.actions.includes("save")} onTaken={take} />
        </Page>
      )}
    </Loaded>
  );
}

/** Two years back and three ahead of the planned one, and the one that is asked for. */
const yearsAround = (planned: number, asked: number): number[] =>
  [...new Set([-2, -1, 0, 1, 2, 3].map((step) => planned + step)).add(asked)].sort((a, b) => a - b);
