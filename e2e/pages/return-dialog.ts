import { expect, type Locator, type Page } from "@playwright/test";

/** The dialog that brings back a translation. */
export class ReturnDialog {
  readonly dialog: Locator;
  constructor(readonly page: Page) {
    this.dialog = page.getByRole("dialog", { name: "Bring back a translation" });
  }

  async open(): Promise<void> {
    await this.page.getByRole("button", { name: "Many paragraphs at once" }).click();
    await this.page.getByRole("menuitem", { name: "Bring back a translation…" }).click();
    await expect(this.dialog).toBeVisible();
  }
  async choose(name: string, text: string): Promise<void> {
    const chooser = this.page.waitForEvent("filechooser");
    await this.dialog.getByRole("button", { name: /^Choose (a|another) file$/ }).click();
    await (await chooser).setFiles({ name, mimeType: "application/xliff+xml", buffer: Buffer.from(text) });
  }
  change(source: string): Locator {
    return this.dialog.getByRole("listitem").filter({ hasText: source });
  }
  get apply(): Locator {
    return this.dialog.getByRole("button", { name: /^Bring in/ });
  }
}
