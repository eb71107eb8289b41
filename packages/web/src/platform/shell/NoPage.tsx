import { messages } from "../messages";
import { ButtonLink } from "../ui/parts";
import { Page } from "./Page";

export function NotFound() {
  return (
    <Page title={messages.notFoundTitle} lead={messages.notFoundHint}>
      <div className="row">
        <ButtonLink href="/" icon="home">
          {messages.home}
        </ButtonLink>
      </div>
    </Page>
  );
}

export function NotAllowed() {
  return (
    <Page title={messages.notAllowedTitle} lead={messages.notAllowedHint}>
      <div className="row">
        <ButtonLink href="/" icon="home">
          {messages.home}
        </ButtonLink>
      </div>
    </Page>
  );
}
