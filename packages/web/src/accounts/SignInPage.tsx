import { Page } from "../platform/shell/Page";

export function SignInPage() {
  return <Page title="Masuk">…</Page>;
}
