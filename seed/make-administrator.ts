import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import { loadPerson, roleOf } from "./loaders/people"

const given = z.tuple([z.email(), z.string().min(12)])

/**
 * Makes the first administrator: `npm run medusa -- exec ./seed/make-administrator.ts mail@example.org "a long password"`.
 * Run again it changes nothing, the password neither; staff of another role is not raised by it.
 */
export default async function makeAdministrator({ container, args }: ExecArgs): Promise<void> {
  const parsed = given.safeParse(args)
  if (!parsed.success) throw new Error("give a mail address and a password of at least 12 characters")
  const [address, password] = parsed.data
  const login = address.toLowerCase()
  const role = await roleOf({ container }, login)
  if (role && role !== "administrator") throw new Error(`${login} is ${role} already: give another mail address`)
  if (!role) await loadPerson({ container }, { role: "administrator", login, password, name: login })
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  logger.info(role ? `${login} is an administrator already; nothing was changed` : `${login} is an administrator now`)
}
