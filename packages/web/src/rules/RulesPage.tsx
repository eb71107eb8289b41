import { useCall } from "../platform/api";
import { Page } from "../platform/shell/Page";
import { TabLinks, useTab } from "../platform/ui/parts";
import { Loaded } from "../platform/ui/states";
import { ChangesView } from "./ChangesView";
import { LocalRulesView } from "./local/LocalRulesView";
import { messages } from "./messages";
import { OfficeView } from "./office/OfficeView";
import { RuleList } from "./RuleList";
import "./rules.css";

const tabs = [
  { key: "daftar", title: messages.tabs.list },
  { key: "perubahan", title: messages.tabs.changes },
  { key: "daerah", title: messages.tabs.local },
  { key: "kantor", title: messages.tabs.office },
] as const;

/** The rule book, open to everybody: what held on a day, and what changed between two days. */
export function RulesPage() {
  const tab = useTab<(typeof tabs)[number]["key"]>(tabs);
  const query = useCall("GET /api/rules", undefined, { staleTime: 10 * 60_000 });
  return (
    <Page title={messages.title} lead={messages.lead} tabs={<TabLinks label={messages.views} tabs={tabs} />}>
      <Loaded query={query} lines={12}>
        {({ asOf, rules }) =>
          tab === "daerah" ? (
            <LocalRulesView asOf={asOf} />
          ) : tab === "kantor" ? (
            <OfficeView asOf={asOf} />
          ) : tab === "perubahan" ? (
            <ChangesView asOf={asOf} rules={rules} />
          ) : (
            <RuleList asOf={asOf} rules={rules} />
          )
        }
      </Loaded>
    </Page>
  );
}
