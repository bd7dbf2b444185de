import type { Locale } from "../facts"
import { ar } from "./ar"
import { en } from "./en"
import { fr } from "./fr"
import type { Words } from "./words"

export type { Told, Words } from "./words"

export const words: Record<Locale, Words> = { ar, fr, en }
