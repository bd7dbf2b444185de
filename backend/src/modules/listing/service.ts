import { MedusaService } from "@medusajs/framework/utils"
import { Listing } from "./models/listing"
import { Picture } from "./models/picture"
import { StockChange } from "./models/stock-change"

export class ListingModuleService extends MedusaService({ Listing, Picture, StockChange }) {}
