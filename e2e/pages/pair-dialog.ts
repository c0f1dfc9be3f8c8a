import { expect, type Locator, type Page } from "@playwright/test";

/** The dialog that pairs an article again. */
export class PairDialog {
  readonly dialog: Locator;
  constructor(readonly page: Page) {
    this.dialog = page.getByRole("dialog", { name: "Pair again" });
  }

  /** By the keyboard alone, from the button of its menu. */
  async open(): Promise<void> {
    await this.page.getByRole("button", { name: "Many paragraphs at once" }).press("Enter");
    const item = this.page.getByRole("menuitem", { name: "Pair again…" });
    await expect(item).toBeVisible();
    await item.press("Enter");
    await expect(this.dialog).toBeVisible();
  }
  /** The place of the article that this Swahili names. */
  change(source: string): Locator {
    return this.dialog.getByRole("listitem").filter({ hasText: source });
  }
  get summary(): Locator {
    return this.dialog.getByRole("status");
  }
  get apply(): Locator {
    return this.dialog.getByRole("button", { name: /^Change \d+ paragraphs?$/ });
  }
}
