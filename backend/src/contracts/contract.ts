import type { MedusaRequest } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

export type MemberRole = "manager" | "catalogue" | "orders" | "accounts"
export type StaffRole = "administrator" | "organizer" | "auditor"

/**
 * Who may call a route. There is no default: a contract without a guard does not compile.
 * `suspended: true` lets members of a suspended cooperative in (to ship what was sold, to read a statement).
 */
export type Guard =
  | { scope: "public" }
  | { scope: "buyer" }
  | { scope: "member"; roles: MemberRole[]; suspended?: boolean }
  | { scope: "staff"; roles: StaffRole[] }
  | { scope: "webhook" }

/** How often one caller may ask. `by` names a field of the body ("key.reference") counted as well as the client's address. */
export type Limit = { name: string; points: number; seconds: number; by?: string }

type Shape = z.ZodType

/** Everything there is to know about a route: guard, validation, OpenAPI and the storefront's types come from it. */
export type Contract<
  Params extends Shape = Shape,
  Query extends Shape = Shape,
  Body extends Shape = Shape,
  Response extends Shape = Shape,
> = {
  summary: string
  guard: Guard
  params?: Params
  query?: Query
  body?: Body
  response: Response
  status?: 200 | 201 | 202
  limit?: Limit
}

export function defineContract<
  Params extends Shape = z.ZodUndefined,
  Query extends Shape = z.ZodUndefined,
  Body extends Shape = z.ZodUndefined,
  Response extends Shape = z.ZodUndefined,
>(contract: Contract<Params, Query, Body, Response>): Contract<Params, Query, Body, Response> {
  return contract
}

type Input<S> = NonNullable<S> extends Shape ? z.output<NonNullable<S>> : undefined

/** What a handler gets: parsed input, and the caller as the guard found it. */
export type Call<C extends Contract> = {
  params: Input<C["params"]>
  query: Input<C["query"]>
  body: Input<C["body"]>
  request: MedusaRequest
}
