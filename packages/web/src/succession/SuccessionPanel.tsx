import { useCall } from "../platform/api";
import { Panel } from "../platform/ui/parts";
import { Loaded } from "../platform/ui/states";
import { words } from "./messages";
import { VacancyTable } from "./VacancyTable";

/** On a unit's page: its posts that need somebody, its units below included. */
export function SuccessionPanel({ code }: { code: string }) {
  const query = useCall("GET /api/succession", { query: { unit: code } });
  if (query.data?.vacancies.length === 0) return null;
  return (
    <Panel title={words.title} note={words.panelLead} flush>
      <Loaded query={query} lines={4}>
        {({ vacancies }) => (
          <VacancyTable vacancies={vacancies} height={Math.min(420, 100 + 40 * vacancies.length)} />
        )}
      </Loaded>
    </Panel>
  );
}
