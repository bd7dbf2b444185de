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

  async askForCode(phone: string) {
    await this.shop.main.getByRole("textbox", { name: this.words.phone }).fill(phone)
    await this.shop.main.getByRole("button", { name: this.words.sendCode }).click()
  }

  async enterCode(code: string) {
    await this.shop.main.getByRole("textbox", { name: this.words.code }).fill(code)
    await this.shop.main.getByRole("button", { name: this.words.enter, exact: true }).click()
  }

  async register(person: Person) {
    const door = await this.openDoor(this.words.registerTitle)
    await door.getByRole("textbox", { name: this.words.name, exact: true }).fill(person.name)
    await this.enter(door, person, this.words.register)
  }

  async signIn(person: Person) {
    await this.enter(await this.openDoor(this.words.signInTitle), person, this.words.signIn)
  }

  async expectInside(person: Person) {
    await expect(this.shop.main.getByText(person.email, { exact: true })).toBeVisible()
  }

  async expectOutside() {
    await expect(this.shop.main.getByText(this.words.signInTitle, { exact: true })).toBeVisible()
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

  /** The doors by mail stand closed behind the one by phone. */
  private async openDoor(title: string): Promise<Locator> {
    const door = this.shop.main.getByRole("region", { name: title, exact: true })
    if (!(await door.isVisible())) await this.shop.main.getByText(title, { exact: true }).click()
    return door
  }
}
