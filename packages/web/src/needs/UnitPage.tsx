import { Page } from "../platform/shell/Page";

export function UnitPage() {
  return <Page title="Unit">…</Page>;
}
