import type { HolidayYear } from "@selaras/contract";
import { useState } from "react";
import { useCall } from "../../platform/api";
import { date } from "../../platform/format";
import { can, useReader } from "../../platform/session";
import { Button, Chip, Panel } from "../../platform/ui/parts";
import { Loaded } from "../../platform/ui/states";
import { HolidaysForm } from "./HolidaysForm";
import { words } from "./messages";

/** The calendar every deadline is counted by, year by year; the law bureau hands in the office's own. */
export function HolidaysPanel() {
  const query = useCall("GET /api/holidays");
  const reader = useReader();
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
  return (
    <Panel title={words.title}>
      <div className="stack">
        <p className="small soft">{words.lead}</p>
        <Loaded query={query} lines={4}>
          {({ years }) => (
            <div className="stack">
              {years.map((year) => (
                <OneYear key={year.year} year={year} />
              ))}
            </div>
          )}
        </Loaded>
        <p role="status" className={isSaved ? "" : "sr-only"}>
          {isSaved && words.saved}
        </p>
        {reader && can(reader, "rules.set") && !isOpen && (
          <Button
            icon="upload"
            onClick={() => {
              setSaved(false);
              setOpen(true);
            }}
          >
            {words.open}
          </Button>
        )}
        {reader && isOpen && (
          <HolidaysForm
            decidedBy={reader.account.displayName}
            onClose={() => setOpen(false)}
            onSaved={() => {
              setOpen(false);
              setSaved(true);
            }}
          />
        )}
      </div>
    </Panel>
  );
}

function OneYear({ year: { year, source, days, settled, record } }: { year: HolidayYear }) {
  return (
    <details>
      <summary>
        <strong>{year}</strong> {words.days(days.length)}{" "}
        {!settled && (
          <Chip tone="flag" icon="clock">
            {words.provisional}
          </Chip>
        )}
      </summary>
      <p className="small">{source}</p>
      {!settled && <p className="small soft">{words.provisionalNote}</p>}
      <p className="small soft">
        {record === null
          ? words.national
          : `${words.by(record.decidedBy, date(record.recordedOn))} ${record.reason}`}
      </p>
      <ul className="small">
        {days.map((day) => (
          <li key={day.date}>
            {date(day.date)}: {day.name} <span className="soft">({words.kinds[day.kind]})</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
