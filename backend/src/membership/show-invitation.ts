import type { InferTypeOf } from "@medusajs/framework/types"
import type { Invitation } from "../modules/membership/models/invitation"

/** An invitation as those who manage members see it. */
export const showInvitation = ({ expires_at, ...row }: InferTypeOf<typeof Invitation>) => ({
  ...row,
  expires_at: new Date(expires_at).toISOString(),
  expired: new Date(expires_at) <= new Date(),
})
