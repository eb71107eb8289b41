import type { RuleSettingsPage } from "@selaras/contract";
import { useState } from "react";
import { useCall } from "../../platform/api";
import { date } from "../../platform/format";
import { can, useReader } from "../../platform/session";
import { Button, Panel } from "../../platform/ui/parts";
import { Loaded } from "../../platform/ui/states";
import { words } from "./messages";
import { SettingForm } from "./SettingForm";
import { SettingList } from "./SettingList";

/** What this office reads into a rule where it may: what holds on a day, everything ever decided, and the form for the law bureau. */
export function OfficePanel({ rule, day, title }: { rule: string; day: string; title?: string }) {
  const query = useCall("GET /api/rules/:id/settings", { params: { id: rule }, query: { on: day } });
  return (
    <Panel title={title ?? words.title}>
      <Loaded query={query} lines={3}>
        {(page) => <Settings page={page} />}
      </Loaded>
    </Panel>
  );
}

function Settings({ page }: { page: RuleSettingsPage }) {
  const reader = useReader();
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
  if (page.closed !== null) return <p className="soft">{page.closed}</p>;
  return (
    <div className="stack">
      <dl className="facts">
        {page.open.map((reading) => (
          <div key={reading.param} className="office-reading">
            <dt>{reading.name}</dt>
            <dd>
              <strong>{reading.currentText}</strong>
              {reading.unit && <span className="unit">{reading.unit}</span>}{" "}
              <span className="small soft">
                {reading.currentText === reading.defaultText
                  ? words.byDefault
                  : words.default(reading.defaultText)}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {page.history.length === 0 ? (
        <p className="small soft">{words.none}</p>
      ) : (
        <div>
          <h3>{words.history}</h3>
          <SettingList settings={page.history} />
        </div>
      )}
      <p role="status" className={isSaved ? "" : "sr-only"}>
        {isSaved && words.form.saved}
      </p>
      {reader && can(reader, "rules.set") && page.open.length > 0 && !isOpen && (
        <Button
          look="primary"
          icon="settings"
          onClick={() => {
            setSaved(false);
            setOpen(true);
          }}
        >
          {words.open}
        </Button>
      )}
      {isOpen && reader && (
        <SettingForm
          page={page}
          decidedBy={reader.account.displayName}
          onClose={() => setOpen(false)}
          onSaved={() => {
            setOpen(false);
            setSaved(true);
          }}
        />
      )}
      <p className="only-print small">{words.since(date(page.asOf))}</p>
    </div>
  );
}
