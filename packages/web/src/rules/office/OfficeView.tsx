import { useCall } from "../../platform/api";
import { useAsked } from "../../platform/asked";
import { date } from "../../platform/format";
import { Panel } from "../../platform/ui/parts";
import { Loaded } from "../../platform/ui/states";
import { DayField } from "../DayField";
import { HolidaysPanel } from "../holidays/HolidaysPanel";
import { messages } from "../messages";
import { words } from "./messages";
import { OfficePanel } from "./OfficePanel";
import { SettingList } from "./SettingList";

/** Everything this office decided about the law: what holds on a day, the reading of age limits, and all that was ever decided. */
export function OfficeView({ asOf }: { asOf: string }) {
  const asked = useAsked();
  const day = asked.day("pada") ?? asOf;
  const query = useCall("GET /api/rule-settings", { query: { on: day } });
  return (
    <>
      <p className="page-lead">{words.lead}</p>
      <div className="rules-tools">
        <DayField
          label={messages.on}
          value={day}
          onChange={(pada) => asked.set({ pada: pada === asOf ? "" : pada })}
        />
      </div>
      <Loaded query={query} lines={6}>
        {({ inForce, history }) => (
          <div className="rule-page">
            <div className="stack">
              <Panel title={words.inForce(inForce.length, date(day))}>
                {inForce.length === 0 ? (
                  <p className="soft">{words.none}</p>
                ) : (
                  <SettingList settings={inForce} showRule />
                )}
              </Panel>
              {history.length > 0 && (
                <Panel title={words.allHistory(history.length)}>
                  <SettingList settings={history} showRule />
                </Panel>
              )}
            </div>
            <div className="stack">
              <OfficePanel rule="age-ceiling" day={day} title={words.ages} />
              <HolidaysPanel />
            </div>
          </div>
        )}
      </Loaded>
    </>
  );
}
