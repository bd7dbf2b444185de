import { expect, type Locator } from "@playwright/test"
import type { Shop } from "./shop"

export type Person = { name: string; email: string; password: string }

/** The account, and its two doors. */
export class AccountPage {
  readonly words

  constructor(readonly shop: Shop) {
    this.words = shop.words.account
  }

  async open() {
    await this.shop.open("/account")
  }

  async register(person: Person) {
    const door = this.door(this.words.registerTitle)
    await door.getByRole("textbox", { name: this.words.name, exact: true }).fill(person.name)
    await this.enter(door, person, this.words.register)
  }

  async signIn(person: Person) {
    await this.enter(this.door(this.words.signInTitle), person, this.words.signIn)
  }

  async expectInside(person: Person) {
    await expect(this.shop.main.getByText(person.email, { exact: true })).toBeVisible()
  }

  async expectOutside() {
    await expect(this.door(this.words.signInTitle)).toBeVisible()
  }

  async signOut() {
    await this.shop.main.getByRole("button", { name: this.words.signOut }).click()
    await this.expectOutside()
  }

  private async enter(door: Locator, { email, password }: Person, submit: string) {
    await door.getByRole("textbox", { name: this.words.email, exact: true }).fill(email)
    await door.getByLabel(this.words.password, { exact: true }).fill(password)
    await door.getByRole("button", { name: submit, exact: true }).click()
  }

  private door(title: string): Locator {
    const heading = this.shop.page.getByRole("heading", { level: 2, name: title, exact: true })
    return this.shop.main.locator("section").filter({ has: heading })
  }
}
