import { Component, type ReactNode } from "react";
import { messages } from "../messages";
import { Button } from "../ui/parts";
import { Empty } from "../ui/states";

/** Keeps a broken page from taking the frame with it; a page whose file is gone after an update asks for a reload. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <div role="alert">
        <Empty
          icon="alert"
          title={messages.unexpected}
          hint={messages.outdated}
          action={<Button onClick={() => window.location.reload()}>{messages.reload}</Button>}
        />
      </div>
    );
  }
}
