import { useCall } from "../platform/api";
import { Panel } from "../platform/ui/parts";
import { words } from "./messages";
import { VacancyTable } from "./VacancyTable";

/** On a unit's page: its posts that need somebody, its units below included. */
export function SuccessionPanel({ code }: { code: string }) {
  const { data } = useCall("GET /api/succession", { query: { unit: code } });
  if (!data || data.vacancies.length === 0) return null;
  return (
    <Panel title={words.title} note={words.panelLead} flush>
      <VacancyTable vacancies={data.vacancies} height={Math.min(420, 100 + 40 * data.vacancies.length)} />
    </Panel>
  );
}
