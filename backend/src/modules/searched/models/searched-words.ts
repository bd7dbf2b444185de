import { model } from "@medusajs/framework/utils"

/** How often some words were searched for on a day, and what came of it. Sums only: nobody who searched is known here. */
export const SearchedWords = model
  .define("searched_words", {
    id: model.id({ prefix: "swrd" }).primaryKey(),
    /** ISO day in Morocco. */
    day: model.text(),
    /** Of the page they were typed on. */
    locale: model.enum(["ar", "fr", "en"]),
    /** In the one form of all their spellings (see `wordsToCount`). */
    form: model.text(),
    /** As they were first written that day. */
    words: model.text(),
    /** All of them are words of the trade. */
    known: model.boolean(),
    searched: model.number(),
    nothing: model.number(),
    clicked: model.number(),
    bought: model.number(),
  })
  .indexes([{ on: ["day", "locale", "form"], unique: true }, { on: ["form", "day"] }])
