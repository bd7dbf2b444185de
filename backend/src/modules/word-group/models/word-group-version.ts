import { model } from "@medusajs/framework/utils"

/**
 * What organizers say that words mean, from one change to the next: names added to a meaning of the lexicon, or a meaning
 * of their own. The newest version of a key holds; without names it adds nothing. None is ever changed but for `newest`.
 */
export const WordGroupVersion = model
  .define("word_group_version", {
    id: model.id({ prefix: "wgrp" }).primaryKey(),
    /** Of the meaning in the lexicon, or one of their own. */
    key: model.text(),
    version: model.number(),
    newest: model.boolean().default(true),
    names_ar: model.array(),
    names_fr: model.array(),
    names_en: model.array(),
    /** Other spellings, Darija in Latin letters among them. */
    names_also: model.array(),
    /** Keys of meanings that one of their own is a kind of. */
    wider: model.array(),
    edited_by: model.text(),
  })
  .indexes([
    { on: ["key", "version"], unique: true },
    { on: ["key"], unique: true, where: "newest and deleted_at is null" },
  ])
