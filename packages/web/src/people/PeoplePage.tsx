import { Page } from "../platform/shell/Page";

export function PeoplePage() {
  return <Page title="Pegawai">…</Page>;
}
