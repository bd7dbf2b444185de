import { ar } from "../words/ar"
import { en } from "../words/en"
import { fr } from "../words/fr"
import { followBrowser } from "./browser-language"

followBrowser()

/** Our words in a namespace of their own, beside the dashboard's. */
export default { ar: { maarid: ar }, en: { maarid: en }, fr: { maarid: fr } }
