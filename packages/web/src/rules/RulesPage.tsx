import { Page } from "../platform/shell/Page";

export function RulesPage() {
  return <Page title="Aturan">…</Page>;
}
