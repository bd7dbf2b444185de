import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { OfflinePaymentService } from "../offline-payment"

/** Paid to whoever brings the parcel; captured when the cash is handed over. */
class CashOnDeliveryService extends OfflinePaymentService {
  static identifier = "cash-on-delivery"
}

export default ModuleProvider(Modules.PAYMENT, { services: [CashOnDeliveryService] })
