import { holdSignsIn } from "../../messages/hold-signs"
import { ar } from "../words/ar"
import { dashboard } from "../words/dashboard"
import { en } from "../words/en"
import { fr } from "../words/fr"
import { askAlways } from "./ask-always"
import { followBrowser } from "./browser-language"
import { clearColours } from "./clear-colours"
import { hideDrafts } from "./hide-drafts"
import { nameTab } from "./tab-title"
import { wrapLines } from "./wrap-lines"

followBrowser()
nameTab()
askAlways()
wrapLines()
clearColours()
hideDrafts()

/** Our words in a namespace of their own, beside the dashboard's; of those the ones that name Medusa to whoever comes in are ours. */
export default {
  ar: { maarid: ar, translation: dashboard.ar },
  en: { maarid: en, translation: dashboard.en },
  fr: { maarid: holdSignsIn(fr), translation: dashboard.fr },
}
