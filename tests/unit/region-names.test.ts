import { expect, test } from "@jest/globals"
import territories from "../../seed/data/territories.json"
import ar from "../../storefront/messages/ar.json"
import en from "../../storefront/messages/en.json"
import fr from "../../storefront/messages/fr.json"

test.each(Object.entries({ ar, fr, en }))(
  "a region has one name, on the map and everywhere else (%s)",
  (locale, words) => {
    const regions = territories.filter(({ kind }) => kind === "region")
    expect(Object.fromEntries(regions.map(({ id, name }) => [id, name[locale as keyof typeof name]]))).toEqual(
      words.regions
    )
  }
)
