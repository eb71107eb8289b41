import { useCall } from "../platform/api";
import { Page } from "../platform/shell/Page";
import { Empty, Loaded } from "../platform/ui/states";
import { words } from "./messages";
import { VacancyTable } from "./VacancyTable";

/** Every empty seat and every leading post of the government. */
export function VacanciesPage() {
  const query = useCall("GET /api/succession");
  return (
    <Loaded query={query} title={words.title}>
      {({ vacancies }) => (
        <Page title={words.title} lead={words.lead} fill>
          {vacancies.length === 0 ? (
            <Empty icon="people" title={words.empty} hint={words.emptyHint} />
          ) : (
            <VacancyTable vacancies={vacancies} height="fill" />
          )}
        </Page>
      )}
    </Loaded>
  );
}
