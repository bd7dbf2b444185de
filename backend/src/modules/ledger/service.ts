import { MedusaService } from "@medusajs/framework/utils"
import { Account } from "./models/account"
import { Entry } from "./models/entry"
import { Posting } from "./models/posting"

export class LedgerModuleService extends MedusaService({ Account, Entry, Posting }) {}
