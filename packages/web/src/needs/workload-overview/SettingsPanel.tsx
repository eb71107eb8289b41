import type { WorkloadSettings } from "@selaras/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type ApiError, call, keyOf, useCall } from "../../platform/api";
import { date, number } from "../../platform/format";
import { Button, Chip, Field, Panel } from "../../platform/ui/parts";
import { Failure, Loaded } from "../../platform/ui/states";
import { words } from "./messages";
import "./overview.css";

const text = words.settings;

/** What the office decided for the sheets: due date, working time, lesson hours. Everybody reads it, the analyst sets it. */
export function SettingsPanel({ year }: { year: number }) {
  const query = useCall("GET /api/workload-settings/:year", { params: { year } });
  return (
    <Panel title={text.title}>
      <Loaded query={query} lines={4}>
        {(settings) => (
          <div className="settings">
            <Due key={`${settings.due}`} settings={settings} />
            <WorkingTime settings={settings} />
            <Hours settings={settings} />
          </div>
        )}
      </Loaded>
    </Panel>
  );
}

/** Sends one decision and shows everything anew that rests on it. */
function useDecision<Input>(year: number, send: (input: Input) => Promise<WorkloadSettings>) {
  const client = useQueryClient();
  return useMutation<WorkloadSettings, ApiError, Input>({
    mutationFn: send,
    onSuccess: (settings) => {
      client.setQueryData(keyOf("GET /api/workload-settings/:year", { params: { year } }), settings);
      void client.invalidateQueries({ queryKey: ["GET /api/workloads"] });
      void client.invalidateQueries({ queryKey: ["GET /api/workloads/:unit/:year"] });
      void client.invalidateQueries({ queryKey: ["GET /api/staffing-norms/:unit"] });
    },
  });
}

function Due({ settings: { year, due, maySet } }: { settings: WorkloadSettings }) {
  const [day, setDay] = useState(due ?? "");
  const decision = useDecision(year, (next: string | null) =>
    call("PUT /api/workload-settings/:year/due", { params: { year }, body: { due: next } }),
  );
  if (!maySet)
    return (
      <p>
        {text.due}: {due === null ? words.noDue : date(due)}
      </p>
    );
  return (
    <form
      className="settings-form"
      onSubmit={(event) => {
        event.preventDefault();
        decision.mutate(day === "" ? null : day);
      }}
    >
      <Field label={text.due} help={text.dueHelp}>
        {({ id, describedBy }) => (
          <input
            id={id}
            aria-describedby={describedBy}
            className="input"
            type="date"
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" disabled={decision.isPending || day === (due ?? "")}>
        {text.save}
      </Button>
      {decision.error && <Failure error={decision.error} />}
    </form>
  );
}

function WorkingTime({ settings }: { settings: WorkloadSettings }) {
  const { year, workingTime, choices, decisions, maySet } = settings;
  const [minutes, setMinutes] = useState(String(workingTime.minutesPerYear));
  const [source, setSource] = useState("");
  const [decidedOn, setDecidedOn] = useState("");
  const decision = useDecision(year, () =>
    call("POST /api/workload-settings/:year/working-time", {
      params: { year },
      body: { minutesPerYear: Number(minutes), source, decidedOn },
    }),
  );
  return (
    <div className="settings-form">
      <p>
        <strong>{text.workingTime}:</strong>{" "}
        {text.workingTimeNow(workingTime.minutesPerYear, workingTime.name)}{" "}
        <Chip tone={workingTime.isConfirmed ? "lawful" : "flag"}>
          {workingTime.isConfirmed ? text.confirmed : text.unconfirmed}
        </Chip>
        <span className="small soft"> {workingTime.source}</span>
      </p>
      <p className="soft small">{text.keeps}</p>
      {maySet && (
        <form
          className="settings-form"
          onSubmit={(event) => {
            event.preventDefault();
            decision.mutate(undefined, { onSuccess: () => setSource("") });
          }}
        >
          <Field
            label={text.minutes}
            help={choices
              .map(
                (one) =>
                  `${text.chosen(one.name, one.minutesPerYear)}${one.isConfirmed ? "" : `, ${text.unconfirmed}`}`,
              )
              .join(" · ")}
          >
            {({ id, describedBy }) => (
              <input
                id={id}
                aria-describedby={describedBy}
                className="input"
                inputMode="numeric"
                pattern="[0-9]+"
                required
                value={minutes}
                onChange={(event) => setMinutes(event.target.value)}
              />
            )}
          </Field>
          <Field label={text.source} help={text.sourceHelp}>
            {({ id, describedBy }) => (
              <input
                id={id}
                aria-describedby={describedBy}
                className="input"
                required
                minLength={5}
                value={source}
                onChange={(event) => setSource(event.target.value)}
              />
            )}
          </Field>
          <Field label={text.decidedOn}>
            {({ id }) => (
              <input
                id={id}
                className="input"
                type="date"
                required
                value={decidedOn}
                onChange={(event) => setDecidedOn(event.target.value)}
              />
            )}
          </Field>
          <Button type="submit" disabled={decision.isPending}>
            {text.decide}
          </Button>
          {decision.error && <Failure error={decision.error} />}
        </form>
      )}
      {decisions.length > 0 && (
        <details>
          <summary>{text.decisions}</summary>
          <ul className="small">
            {decisions.map((one) => (
              <li key={one.at + one.fromYear}>
                {number(one.minutesPerYear)} menit, {text.from(one.fromYear)}: {one.source},{" "}
                {date(one.decidedOn)} ({one.setBy})
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Hours({ settings }: { settings: WorkloadSettings }) {
  const { year, subjects, subjectHours, maySet } = settings;
  const [chosen, setChosen] = useState(0);
  const [weekly, setWeekly] = useState("");
  const [source, setSource] = useState("");
  const subject = subjects[chosen];
  const decision = useDecision(year, () =>
    call("PUT /api/workload-settings/:year/subject-hours", {
      params: { year },
      body: {
        schoolKind: subject!.schoolKind as "SD" | "SMP",
        family: subject!.family,
        weeklyHours: weekly === "" ? null : Number(weekly.replace(",", ".")),
        source,
      },
    }),
  );
  if (subjects.length === 0) return null;
  const hoursOf = (kind: string, family: string) =>
    subjectHours.find((one) => one.schoolKind === kind && one.family === family);
  return (
    <details className="settings-form">
      <summary>{text.hours}</summary>
      <p className="soft small">{text.hoursNote}</p>
      <ul className="small settings-hours">
        {subjects.map((one) => {
          const stated = hoursOf(one.schoolKind, one.family);
          return (
            <li key={`${one.schoolKind} ${one.family}`}>
              {one.schoolKind} {one.familyName}:{" "}
              {stated
                ? `${number(stated.weeklyHours, stated.weeklyHours % 1 === 0 ? 0 : 1)} JP (${stated.source})`
                : text.notStated}
            </li>
          );
        })}
      </ul>
      {maySet && (
        <form
          className="settings-form"
          onSubmit={(event) => {
            event.preventDefault();
            decision.mutate(undefined, { onSuccess: () => setWeekly("") });
          }}
        >
          <Field label={text.subject}>
            {({ id }) => (
              <select
                id={id}
                className="input"
                value={chosen}
                onChange={(event) => setChosen(Number(event.target.value))}
              >
                {subjects.map((one, i) => (
                  <option key={`${one.schoolKind} ${one.family}`} value={i}>
                    {one.schoolKind} {one.familyName}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={text.weekly}>
            {({ id }) => (
              <input
                id={id}
                className="input"
                inputMode="decimal"
                pattern="[0-9]+([.,][0-9]+)?"
                value={weekly}
                onChange={(event) => setWeekly(event.target.value)}
              />
            )}
          </Field>
          <Field label={text.source}>
            {({ id }) => (
              <input
                id={id}
                className="input"
                required
                minLength={5}
                value={source}
                onChange={(event) => setSource(event.target.value)}
              />
            )}
          </Field>
          <Button type="submit" disabled={decision.isPending}>
            {text.saveHours}
          </Button>
          {decision.error && <Failure error={decision.error} />}
        </form>
      )}
    </details>
  );
}
