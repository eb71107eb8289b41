import { Page } from "../platform/shell/Page";

export function HomePage() {
  return <Page title="Beranda">…</Page>;
}
