import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { OfflinePaymentService } from "../offline-payment"

/** Paid to the market's account under the purchase's reference; captured when the transfer is matched. */
class BankTransferService extends OfflinePaymentService {
  static identifier = "bank-transfer"
}

export default ModuleProvider(Modules.PAYMENT, { services: [BankTransferService] })
