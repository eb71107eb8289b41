import type { WorkloadSettings } from "@selaras/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type ApiError, call, keyOf, useCall } from "../../platform/api";
import { Form } from "../../platform/form/Form";
import { noDay, notWhole, shortText } from "../../platform/form/faults";
import { ChoiceField, DateField, NumberField, TextField } from "../../platform/form/fields";
import { date, number } from "../../platform/format";
import { Chip, Panel } from "../../platform/ui/parts";
import { Loaded } from "../../platform/ui/states";
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
    <Form
      isEven
      look="plain"
      submit={text.save}
      sending={decision}
      onSubmit={() => decision.mutate(day === "" ? null : day)}
    >
      <DateField name="due" label={text.due} help={text.dueHelp} value={day} onChange={setDay} />
    </Form>
  );
}

function WorkingTime({ settings }: { settings: WorkloadSettings }) {
  const { year, workingTime, choices, decisions, maySet } = settings;
  const [minutes, setMinutes] = useState<number | null>(workingTime.minutesPerYear);
  const [source, setSource] = useState("");
  const [decidedOn, setDecidedOn] = useState("");
  const decision = useDecision(year, () =>
    call("POST /api/workload-settings/:year/working-time", {
      params: { year },
      body: { minutesPerYear: minutes ?? 0, source, decidedOn },
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
        <Form
          isEven
          look="plain"
          submit={text.decide}
          sending={decision}
          faults={{
            minutesPerYear: notWhole(minutes, 1),
            source: shortText(source, 5),
            decidedOn: noDay(decidedOn),
          }}
          onSubmit={() => decision.mutate(undefined, { onSuccess: () => setSource("") })}
        >
          <NumberField
            name="minutesPerYear"
            label={text.minutes}
            help={choices
              .map(
                (one) =>
                  `${text.chosen(one.name, one.minutesPerYear)}${one.isConfirmed ? "" : `, ${text.unconfirmed}`}`,
              )
              .join(" · ")}
            value={minutes}
            onChange={setMinutes}
          />
          <TextField
            name="source"
            label={text.source}
            help={text.sourceHelp}
            value={source}
            onChange={setSource}
          />
          <DateField name="decidedOn" label={text.decidedOn} value={decidedOn} onChange={setDecidedOn} />
        </Form>
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
        <Form
          isEven
          look="plain"
          submit={text.saveHours}
          sending={decision}
          faults={{
            weeklyHours: /^(\d+([.,]\d+)?)?$/.test(weekly) ? undefined : text.weeklyFault,
            source: shortText(source, 5),
          }}
          onSubmit={() => decision.mutate(undefined, { onSuccess: () => setWeekly("") })}
        >
          <ChoiceField
            name="family"
            label={text.subject}
            options={subjects.map((one, i) => [String(i), `${one.schoolKind} ${one.familyName}`] as const)}
            value={String(chosen)}
            onChange={(i) => setChosen(Number(i))}
          />
          <TextField
            name="weeklyHours"
            label={text.weekly}
            inputMode="decimal"
            value={weekly}
            onChange={setWeekly}
          />
          <TextField name="source" label={text.source} value={source} onChange={setSource} />
        </Form>
      )}
    </details>
  );
}
