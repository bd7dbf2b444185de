import { MedusaService } from "@medusajs/framework/utils"
import { Basket } from "./models/basket"
import { Parcel } from "./models/parcel"
import { Purchase } from "./models/purchase"

export class PurchaseModuleService extends MedusaService({ Purchase, Parcel, Basket }) {}
