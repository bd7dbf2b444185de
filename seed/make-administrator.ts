import type { ExecArgs } from "@medusajs/framework/types"
import { z } from "zod"
import { loadPerson } from "./loaders/people"

const given = z.tuple([z.email(), z.string().min(12)])

/** Makes the first administrator: `npm run medusa -- exec ./seed/make-administrator.ts mail@example.org "a long password"`. */
export default async function makeAdministrator({ container, args }: ExecArgs): Promise<void> {
  const parsed = given.safeParse(args)
  if (!parsed.success) throw new Error("give a mail address and a password of at least 12 characters")
  const [login, password] = parsed.data
  await loadPerson({ container }, { role: "administrator", login: login.toLowerCase(), password, name: login })
}
