import { Page } from "../platform/shell/Page";

export function DossierPage() {
  return <Page title="Pegawai">…</Page>;
}
