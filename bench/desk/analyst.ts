import type { Decision, DeskAnswer, Ledger } from "@selaras/contract";
import type { Page, Response } from "playwright-core";
import { settled } from "../../e2e/harness/browser.js";
import { words as says } from "../../packages/web/src/planning/desk/messages.js";

interface Seat {
  readonly unitName: string;
  readonly titleName: string;
}

export interface Answered<T> {
  /** Milliseconds in the page: from the click until the frame with the answer is painted, and of these until the server's answer was there. */
  readonly painted: number;
  readonly served: number;
  readonly body: T;
  readonly asked: { decision?: Decision };
}

/** An analyst at the pages of one plan. Only what lies between the click that asks and the painted answer is measured. */
export class Analyst {
  constructor(
    readonly page: Page,
    readonly planId: number,
  ) {}

  /** As a link of the application would: the page stays loaded. */
  async go(path: string): Promise<void> {
    await this.page.evaluate((to) => history.pushState(null, "", to), path);
    await settled(this.page);
  }

  openMove(nip: string): Promise<void> {
    return this.go(`/rencana/${this.planId}/${nip}`);
  }

  async openReserve(seat: Seat): Promise<void> {
    await this.go(`/rencana/${this.planId}?tampil=keputusan`);
    await this.#pick(seat, "Pilih jabatan ini");
  }

  /** Unfolds any post for a person, who moves or not, and asks about one. */
  async openPlace(nip: string, seat: Seat): Promise<void> {
    await this.openMove(nip);
    await this.page.getByText(says.whatIf.folded).click();
    await this.#pick(seat, says.whatIf.ask);
  }

  /** Unfolds what else could become of a mover, and gives the proposed place another value. */
  async openWorth(nip: string, value: number): Promise<void> {
    await this.openMove(nip);
    await this.page.getByText(says.places.title).click();
    await this.page.getByText(says.places.revalueHere).click();
    await this.page.getByLabel(says.places.points).fill(String(value));
    await settled(this.page);
  }

  async #pick({ unitName, titleName }: Seat, action: string): Promise<void> {
    const { page } = this;
    await page.getByRole("combobox", { name: "Unit tujuan" }).fill(unitName);
    await page.getByRole("option", { name: unitName, exact: true }).first().click();
    await page.getByRole("combobox", { name: "Jabatan tujuan" }).click();
    await page.getByRole("option").filter({ hasText: titleName }).first().click();
    await page.getByRole("button", { name: action }).click();
    await settled(page);
  }

  /** Chooses among what can be decided here; the price is the answer. */
  price(label: string): Promise<Answered<DeskAnswer>> {
    return this.#measure("/what-if", `.desk-panel button`, label, ".desk-price");
  }

  async decide(reason: string): Promise<void> {
    const { page } = this;
    await page.locator(".desk-panel textarea").fill(reason);
    const [response] = await Promise.all([
      page.waitForResponse((one) => isPost(one, "/decisions")),
      page.locator(".desk-panel button[type=submit]").click(),
    ]);
    if (!response.ok()) throw new Error(`decision refused: ${await response.text()}`);
    await settled(page);
  }

  async undoNewest(): Promise<Answered<Ledger>> {
    await this.go(`/rencana/${this.planId}?tampil=keputusan`);
    const undone = await this.page.locator(".desk-decisions > li[data-undone=true]").count();

    return this.#measure(
      "/undo",
      ".desk-decisions > li[data-undone=false] button",
      null,
      ".desk-decisions > li[data-undone=true]",
      undone + 1,
    );
  }

  async #measure<T>(
    path: string,
    buttons: string,
    label: string | null,
    answer: string,
    count = 1,
  ): Promise<Answered<T>> {
    const { page } = this;
    await page.locator(buttons).first().waitFor();
    const clicked = page.evaluate(
      ([buttons, label, answer, count]) =>
        new Promise<number>((done, fail) => {
          const found = [...document.querySelectorAll<HTMLElement>(buttons)];
          const button = found.find(({ textContent }) => label === null || textContent?.trim() === label);
          if (!button) return fail(new Error(`no button ${label}`));
          const observer = new MutationObserver(() => {
            const failed = document.querySelector(".desk-panel [role=alert]:not(.desk-price)");
            if (document.querySelectorAll(answer).length < count && !failed) return;
            observer.disconnect();
            // The first callback comes before the frame is painted, the second after.
            requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
          });
          observer.observe(document.body, { subtree: true, childList: true, attributes: true });
          const start = performance.now();
          button.click();
        }),
      [buttons, label, answer, count] as const,
    );
    const [painted, response] = await Promise.all([
      clicked,
      page.waitForResponse((one) => isPost(one, path)),
    ]);
    await response.finished();
    const served = response.request().timing().responseEnd;
    if (!response.ok()) throw new Error(`refused: ${await response.text()}`);
    return { painted, served, body: await response.json(), asked: response.request().postDataJSON() ?? {} };
  }
}

const isPost = (response: Response, end: string) =>
  response.request().method() === "POST" && new URL(response.url()).pathname.endsWith(end);
