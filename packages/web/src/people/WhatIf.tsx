import { Select } from "@mantine/core";
import "@mantine/core/styles/ScrollArea.css";
import "@mantine/core/styles/Popover.css";
import "@mantine/core/styles/Input.css";
import "@mantine/core/styles/Combobox.css";
import "@mantine/core/styles/CloseButton.css";
import "@mantine/core/styles/UnstyledButton.css";
import type { Eligibility } from "@selaras/contract";
import { type FormEvent, useMemo, useState } from "react";
import { useCall } from "../platform/api";
import { date, number } from "../platform/format";
import { Mantine } from "../platform/mantine";
import { FindingList, seatText, ValueBars, VerdictChip } from "../platform/ui/meaning";
import { Button, Panel } from "../platform/ui/parts";
import { Failure, Loading } from "../platform/ui/states";
import { messages } from "./messages";
import "./dossier.css";

const words = messages.whatIf;

/** "Bagaimana bila ...": a unit and a post of it -> verdict, findings, from when it would be lawful, value by component. */
export function WhatIf({ nip }: { nip: string }) {
  const units = useCall("GET /api/needs/units");
  const [unit, setUnit] = useState<string | null>(null);
  const [title, setTitle] = useState<string | null>(null);
  const [asked, setAsked] = useState<{ unit: string; title: string } | null>(null);
  const posts = useCall("GET /api/needs/posts", { query: { unit: unit ?? "" } }, { enabled: unit !== null });
  const answer = useCall(
    "GET /api/employees/:nip/eligibility",
    { params: { nip }, query: asked ?? {} },
    { enabled: asked !== null },
  );
  const unitOptions = useMemo(
    () =>
      (units.data?.units ?? [])
        .filter(({ needed, holders }) => needed + holders > 0)
        .map(({ code, name }) => ({ value: code, label: name })),
    [units.data],
  );
  const postOptions = useMemo(
    () =>
      (posts.data?.posts ?? [])
        .filter(({ unitCode }) => unitCode === unit)
        .sort((a, b) => b.short - a.short || a.titleName.localeCompare(b.titleName, "id"))
        .map((post) => ({ value: post.titleCode, label: words.option(post.titleName, post.short) })),
    [posts.data, unit],
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (unit && title) setAsked({ unit, title });
  };
  return (
    <Mantine>
      <Panel title={words.title}>
        <form className="whatif-form" onSubmit={submit}>
          <Select
            label={words.unit}
            placeholder={words.unitPlaceholder}
            data={unitOptions}
            value={unit}
            onChange={(code) => {
              setUnit(code);
              setTitle(null);
            }}
            searchable
            limit={60}
            allowDeselect={false}
          />
          <Select
            label={words.post}
            placeholder={unit ? words.postPlaceholder : words.postFirst}
            data={postOptions}
            value={title}
            onChange={setTitle}
            disabled={!unit}
            searchable
            allowDeselect={false}
          />
          <Button type="submit" look="primary" disabled={!unit || !title || answer.isFetching}>
            {answer.isFetching ? words.asking : words.ask}
          </Button>
        </form>
        <div aria-live="polite">
          {asked && answer.isPending && !answer.error && <Loading lines={4} />}
          {answer.error && <Failure error={answer.error} />}
          {answer.data && <Answer eligibility={answer.data} />}
        </div>
      </Panel>
    </Mantine>
  );
}

function Answer({ eligibility }: { eligibility: Eligibility }) {
  const { to, tmt, verdict, findings, lawfulFrom, value, valueTotal, seatsShort } = eligibility;
  const speaking = findings.filter(({ severity }) => severity !== "PASS");
  const passed = findings.filter(({ severity }) => severity === "PASS");
  return (
    <div className="whatif-answer">
      <div>
        <h3>{seatText(to)}</h3>
        <p className="soft small">
          {words.asOf(date(tmt))} {words.seatsShort(seatsShort)}
        </p>
      </div>
      <div className="whatif-verdict">
        <VerdictChip verdict={verdict} />
        {verdict === "BLOCK" && (
          <strong>{lawfulFrom ? words.lawfulFrom(date(lawfulFrom)) : words.neverByTime}</strong>
        )}
        <span>
          {words.total}: <strong>{number(valueTotal)}</strong>
          <span className="unit">{words.points}</span>
        </span>
      </div>
      {speaking.length > 0 && (
        <div>
          <h3 className="sub">{words.findings}</h3>
          <FindingList findings={speaking} />
        </div>
      )}
      {passed.length > 0 && (
        <details>
          <summary>{words.passed(passed.length)}</summary>
          <FindingList findings={passed} />
        </details>
      )}
      <details open>
        <summary>{words.value}</summary>
        <ValueBars now={value} />
      </details>
    </div>
  );
}
