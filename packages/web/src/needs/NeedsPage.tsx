import { Page } from "../platform/shell/Page";

export function NeedsPage() {
  return <Page title="Kebutuhan">…</Page>;
}
