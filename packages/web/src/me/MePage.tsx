import { Page } from "../platform/shell/Page";

export function MePage() {
  return <Page title="Saya">…</Page>;
}
