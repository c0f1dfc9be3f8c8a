import { expect, type Locator, type Page } from "@playwright/test";

/** The review of terms. */
export class GlossaryPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto("/glossary");
    await expect(this.page.getByRole("listbox", { name: "Terms" })).toBeVisible();
  }
  /** The name of the term whose page is open. */
  get inHand(): Locator {
    return this.page.locator("#term-name");
  }
  /** A row of the list, by its Swahili. */
  term(source: string): Locator {
    return this.page.getByRole("option", { name: `${source},` });
  }
  async take(source: string): Promise<void> {
    await this.term(source).click();
    await expect(this.inHand).toHaveText(source);
  }
  /** Approves the term in hand with English written for it, by keys alone. */
  async approveAs(english: string): Promise<void> {
    await this.page.keyboard.press("a");
    await expect(this.page.getByPlaceholder("Write the English; Enter approves it")).toBeFocused();
    await this.page.keyboard.type(english);
    await this.page.keyboard.press("Enter");
  }
}
