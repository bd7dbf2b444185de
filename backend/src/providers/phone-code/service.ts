import { AbstractAuthModuleProvider, MedusaError } from "@medusajs/framework/utils"
import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityProviderService,
} from "@medusajs/framework/types"
import { phone as phoneShape } from "../../contracts/shapes/phone"
import type { AccessModuleService } from "../../modules/access"

const refused: AuthenticationResponse = { success: false, error: "Invalid phone or code" }

/**
 * Signs in by a code sent to a phone. Whoever has the code has the phone, so a first time makes the identity: of
 * nobody yet, until an account is opened or an invitation taken with it. The codes are the access module's.
 */
export class PhoneCodeService extends AbstractAuthModuleProvider {
  static identifier = "phone-code"
  static DISPLAY_NAME = "Phone and code"

  /** The module's container knows the access module only once all modules are there. */
  private readonly container: { access: AccessModuleService }

  constructor(container: { access: AccessModuleService }) {
    super()
    this.container = container
  }

  async authenticate(
    { body }: AuthenticationInput,
    identities: AuthIdentityProviderService
  ): Promise<AuthenticationResponse> {
    const { phone, code } = (body ?? {}) as { phone?: unknown; code?: unknown }
    const number = phoneShape.safeParse(phone)
    if (!number.success || typeof code !== "string") return refused
    if (!(await this.container.access.redeem("sign-in", number.data, code))) return refused
    return { success: true, authIdentity: await identityOf(number.data, identities) }
  }

  /** The proof is the same the first time. */
  register(input: AuthenticationInput, identities: AuthIdentityProviderService): Promise<AuthenticationResponse> {
    return this.authenticate(input, identities)
  }
}

async function identityOf(entity_id: string, identities: AuthIdentityProviderService) {
  try {
    return await identities.retrieve({ entity_id })
  } catch (error) {
    if (!(error instanceof MedusaError) || error.type !== MedusaError.Types.NOT_FOUND) throw error
    return identities.create({ entity_id })
  }
}
